package org.heard.questionnaire.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.expression.ConditionReader;
import org.heard.questionnaire.exchange.expression.ConditionWriter;
import org.heard.questionnaire.exchange.expression.NotUnderstood;
import org.heard.questionnaire.exchange.expression.Syntax;

/**
 * A condition for a file.
 *
 * @param text what other programs read; empty for none
 * @param own what only Heard reads, where the text does not say quite the same
 */
public record WrittenCondition(String text, Optional<String> own) {

    /** No condition. */
    public static final WrittenCondition NONE = new WrittenCondition("", Optional.empty());

    /** How one program writes conditions and how they are read again. */
    public record Dialect(ConditionWriter writer, ConditionReader reader, Syntax syntax, boolean minds) {}

    /**
     * Writes a condition.
     *
     * @param place where it stands, for the notes
     */
    public static WrittenCondition of(
            Condition condition, Dialect dialect, Questions questions, String place, Notes notes) {
        if (condition.isAlways()) {
            return NONE;
        }
        String text;
        try {
            text = dialect.writer().write(condition);
        } catch (NotUnderstood refused) {
            notes.check(place, "condition", refused.what());
            return new WrittenCondition("", Optional.of(new OwnCondition("", condition).json()));
        }
        boolean words = condition.leaves().anyMatch(leaf -> isAboutWords(leaf, questions));
        if (words && dialect.minds()) {
            notes.check(place, "condition-case", text);
        }
        List<NotUnderstood> missed = new ArrayList<>();
        Condition again = dialect.reader().read(text, dialect.syntax(), missed::add);
        boolean same = missed.isEmpty() && again.equals(condition);
        return new WrittenCondition(
                text, same ? Optional.empty() : Optional.of(new OwnCondition(text, condition).json()));
    }

    private static boolean isAboutWords(Condition leaf, Questions questions) {
        boolean compares = leaf.kind() == Kind.EQUALS || leaf.kind() == Kind.CONTAINS || leaf.kind() == Kind.ANY_OF;
        return compares
                && questions
                        .find(leaf.question())
                        .filter(question -> question.type().isText() && question.type() != QuestionType.NUMBER)
                        .isPresent();
    }
}
