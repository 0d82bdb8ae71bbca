package org.heard.questionnaire.exchange.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;

/**
 * What a name in a condition stands for.
 *
 * @param question the question that it is about
 * @param row the row of a matrix, empty for the whole question
 * @param option the one choice that it is about, empty for all of them: LimeSurvey has a name for each box to tick
 * @param codes what the file calls each choice, with what Heard calls it
 * @param besides whether it is what can be chosen instead of typing or ranking, such as "I don't know"
 */
public record Operand(Question question, String row, String option, Map<String, String> codes, boolean besides) {

    public Operand {
        codes = Map.copyOf(codes);
    }

    /** A part of a question. */
    public Operand(Question question, String row, String option, Map<String, String> codes) {
        this(question, row, option, codes, false);
    }

    /** What can be chosen instead of answering a question in its own way. */
    public static Operand besides(Question question) {
        Map<String, String> ways = new HashMap<>();
        question.waysOut().forEach(way -> ways.put(way, way));
        return new Operand(question, "", "", ways, true);
    }

    /** A question as a whole. */
    public static Operand of(Question question, Map<String, String> codes) {
        return new Operand(question, "", "", codes);
    }

    /** Whether it is a question and not a part of one. */
    public boolean isWhole() {
        return row.isEmpty() && option.isEmpty() && !besides;
    }

    /** Whether one thing at most is chosen for it. */
    boolean isChosenOnce() {
        return question.type().isChosenOnce() || !row.isEmpty() || besides;
    }

    /** Whether it is answered by choosing. */
    boolean isChosen() {
        return question.type().isChosen() || besides;
    }

    /** Nothing was answered to it. */
    Condition empty() {
        if (!option.isEmpty()) {
            return Condition.not(chosen(List.of(option)));
        }
        if (!row.isEmpty()) {
            return Condition.not(chosen(question.values()));
        }
        return besides ? Condition.not(chosen(question.waysOut())) : Condition.of(question.key(), Kind.EMPTY);
    }

    /** One of these was chosen for it. */
    Condition chosen(List<String> values) {
        return Condition.of(
                question.key(),
                Kind.ANY_OF,
                values.stream()
                        .map(value -> row.isEmpty() ? value : row + Answer.CELL + value)
                        .toArray(String[]::new));
    }

    /** What Heard calls the choice that the file calls so. */
    String value(String code) {
        String value = codes.get(code);
        if (value == null) {
            throw new NotUnderstood("gone", code);
        }
        return value;
    }

    /** Whether amounts are compared with it as they are. */
    boolean isAmount() {
        return !besides && question.type() == QuestionType.NUMBER || question.type() == QuestionType.ZERO_TO_TEN;
    }
}
