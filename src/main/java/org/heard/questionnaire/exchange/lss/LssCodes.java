package org.heard.questionnaire.exchange.lss;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.expression.Operand;

/**
 * What questions and answers are called in a survey file: questions with up to 20 letters and digits, answers with up to 5
 * (https://manual.limesurvey.org/Questions_-_introduction). It also knows what the names stand for.
 */
final class LssCodes {

    /** What LimeSurvey calls the choice with words of one's own. */
    static final String OTHER = "-oth-";

    private static final int TITLE = 20;
    private static final Map<String, String> WAYS =
            Map.of(Answer.DONT_KNOW, "DK", Answer.PREFER_NOT_TO_SAY, "PNS", Answer.NONE_OF_THESE, "NONE");

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, Map<String, String>> rows = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Operand> operands = new HashMap<>();

    LssCodes(Questions questions) {
        questions.all().forEach(question -> titles.put(question.key(), title(question.key())));
        questions.all().forEach(this::codes);
    }

    private String title(String key) {
        String plain = key.replaceAll("[^A-Za-z0-9]", "");
        String base = plain.matches("[A-Za-z].*") ? plain : "q" + plain;
        String title = base.substring(0, Math.min(base.length(), TITLE));
        for (int number = 2; !taken.add(title.toLowerCase(Locale.ROOT)); number++) {
            String ending = "x" + number;
            title = base.substring(0, Math.min(base.length(), TITLE - ending.length())) + ending;
        }
        return title;
    }

    private void codes(Question question) {
        String title = of(question);
        List<String> values = question.type().isChosen() && question.type() != QuestionType.RANKING
                ? question.values()
                : question.options().stream().map(Choice::value).toList();
        Map<String, String> coded = coded(values, question.type() == QuestionType.SEVERAL_CHOICES ? "SQ" : "A");
        if (isYesNo(question)) {
            coded.put("yes", "Y");
            coded.put("no", "N");
        }
        codes.put(question.key(), coded);
        rows.put(
                question.key(),
                coded(question.rows().stream().map(Choice::value).toList(), "SQ"));
        operands.put(title, Operand.of(question, question.type().isChosen() ? turned(coded) : Map.of()));
        if (question.type() == QuestionType.SEVERAL_CHOICES) {
            coded.forEach(
                    (value, code) -> operands.put(title + "_" + code, new Operand(question, "", value, Map.of())));
        }
        if (question.type() == QuestionType.MATRIX) {
            rows.get(question.key())
                    .forEach((value, code) ->
                            operands.put(title + "_" + code, new Operand(question, value, "", turned(coded))));
        }
        if (question.offersSomethingElse()) {
            operands.put(title + "_other", new Operand(question, "", Answer.SOMETHING_ELSE, Map.of()));
        }
        if (hasWay(question)) {
            operands.put(way(question), new Operand(question, "", "", turned(coded(question.waysOut(), "A")), true));
        }
    }

    private static Map<String, String> turned(Map<String, String> codes) {
        Map<String, String> turned = new HashMap<>();
        codes.forEach((value, code) -> turned.put(code, value));
        return turned;
    }

    private static Map<String, String> coded(List<String> values, String start) {
        Map<String, String> coded = new LinkedHashMap<>();
        Set<String> used = new HashSet<>(WAYS.values());
        used.add("other");
        for (String value : values) {
            if (value.equals(Answer.SOMETHING_ELSE)) {
                coded.put(value, OTHER);
                continue;
            }
            String way = WAYS.get(value);
            String code = way != null ? way : value.matches("[a-z0-9]{1,5}") && !used.contains(value) ? value : "";
            for (int number = 1; code.isEmpty() || way == null && !used.add(code); number++) {
                code = start + String.format(Locale.ROOT, start.equals("SQ") ? "%03d" : "%d", number);
            }
            coded.put(value, code);
        }
        return coded;
    }

    /** Whether it is LimeSurvey's own question for yes or no. */
    static boolean isYesNo(Question question) {
        return question.type() == QuestionType.YES_NO && question.waysOut().isEmpty();
    }

    /** Whether what can be chosen instead of answering needs a question of its own. */
    static boolean hasWay(Question question) {
        boolean apart = question.type().isText() || question.type().isFile() || question.type() == QuestionType.RANKING;
        return apart && !question.waysOut().isEmpty();
    }

    String of(Question question) {
        return titles.getOrDefault(question.key(), "");
    }

    /** The name of the question for what can be chosen instead. */
    String way(Question question) {
        return titles.computeIfAbsent(question.key() + "/way", any -> title(question.key() + "way"));
    }

    /** What a choice is called. */
    String code(Question question, String value) {
        if (hasWay(question) && question.waysOut().contains(value)) {
            return WAYS.getOrDefault(value, value);
        }
        return codes.getOrDefault(question.key(), Map.of()).getOrDefault(value, value);
    }

    /** What the row of a matrix is called. */
    String row(Question question, String value) {
        return rows.getOrDefault(question.key(), Map.of()).getOrDefault(value, value);
    }

    /** What Heard calls the choices, noted for our reader: {@code A1=by-bus;A2=by-car}. */
    String noted(List<String> values, java.util.function.UnaryOperator<String> code) {
        return values.stream()
                .filter(value -> !code.apply(value).equals(value) && !value.equals(Answer.SOMETHING_ELSE))
                .map(value -> code.apply(value) + "=" + value)
                .collect(Collectors.joining(";"));
    }

    /** What a name in a condition stands for. */
    Optional<Operand> operand(String name) {
        return Optional.ofNullable(
                operands.get(name.replaceFirst("^that\\.", "").replaceFirst("\\.NAOK$", "")));
    }
}
