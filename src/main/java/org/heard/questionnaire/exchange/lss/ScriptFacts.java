package org.heard.questionnaire.exchange.lss;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.expression.ConditionWriter;
import org.heard.questionnaire.exchange.expression.NotUnderstood;
import org.heard.questionnaire.exchange.expression.SearchedWords;

/** What is asked about an answer, in ExpressionScript (https://manual.limesurvey.org/ExpressionScript_-_Presentation). */
final class ScriptFacts implements ConditionWriter.Facts {

    private final LssCodes codes;

    ScriptFacts(LssCodes codes) {
        this.codes = codes;
    }

    @Override
    public String chosen(Question question, String value) {
        String name = codes.of(question);
        if (LssCodes.hasWay(question) && question.waysOut().contains(value)) {
            return codes.way(question) + ".NAOK == " + quoted(codes.code(question, value));
        }
        if (question.type() == QuestionType.MATRIX) {
            return name + "_" + codes.row(question, ConditionWriter.row(value)) + ".NAOK == "
                    + quoted(codes.code(question, ConditionWriter.choice(value)));
        }
        if (question.type() == QuestionType.RANKING) {
            return IntStream.rangeClosed(1, question.places())
                    .mapToObj(place -> name + "_" + place + ".NAOK == " + quoted(codes.code(question, value)))
                    .collect(Collectors.joining(" or ", "(", ")"));
        }
        if (question.type() == QuestionType.SEVERAL_CHOICES) {
            return value.equals(Answer.SOMETHING_ELSE)
                    ? "!is_empty(" + name + "_other.NAOK)"
                    : name + "_" + codes.code(question, value) + ".NAOK == \"Y\"";
        }
        return name + ".NAOK == " + quoted(codes.code(question, value));
    }

    @Override
    public String equal(Question question, String value) {
        String name = codes.of(question);
        return switch (question.type()) {
            case SEVERAL_CHOICES -> "(" + chosen(question, value) + " and count(that." + name + ".NAOK) == 1)";
            case RANKING ->
                question.waysOut().contains(value)
                        ? chosen(question, value)
                        : "(" + name + "_1.NAOK == " + quoted(codes.code(question, value)) + " and is_empty(" + name
                                + "_2.NAOK))";
            case MATRIX ->
                question.rows().stream()
                        .map(row -> row.value().equals(ConditionWriter.row(value))
                                ? chosen(question, value)
                                : "is_empty(" + name + "_" + codes.row(question, row.value()) + ".NAOK)")
                        .collect(Collectors.joining(" and ", "(", ")"));
            case NUMBER -> value.matches("-?\\d+(\\.\\d+)?") ? name + ".NAOK == " + value : way(question, value);
            case SHORT_TEXT, LONG_TEXT, DATE, PLACE, STATEMENT -> way(question, value);
            default -> chosen(question, value);
        };
    }

    private String way(Question question, String value) {
        return question.waysOut().contains(value)
                ? chosen(question, value)
                : codes.of(question) + ".NAOK == " + quoted(value);
    }

    @Override
    public String contains(Question question, String words) {
        if (LssCodes.hasWay(question) && question.waysOut().contains(words)) {
            return chosen(question, words);
        }
        return "regexMatch(" + quoted(SearchedWords.pattern(words)) + ", " + codes.of(question) + ".NAOK)";
    }

    @Override
    public String empty(Question question) {
        String name = codes.of(question);
        String typed = switch (question.type()) {
            case SEVERAL_CHOICES -> "count(that." + name + ".NAOK) == 0";
            case RANKING -> "is_empty(" + name + "_1.NAOK)";
            case MATRIX ->
                question.rows().stream()
                        .map(row -> "is_empty(" + name + "_" + codes.row(question, row.value()) + ".NAOK)")
                        .collect(Collectors.joining(" and ", "(", ")"));
            default -> "is_empty(" + name + ".NAOK)";
        };
        return LssCodes.hasWay(question) ? "(" + typed + " and is_empty(" + codes.way(question) + ".NAOK))" : typed;
    }

    @Override
    public String amount(Question question, String sign, String number) {
        String name = codes.of(question) + ".NAOK";
        // what is empty would be less than anything
        return "(!is_empty(" + name + ") and " + name + " " + sign + " " + number + ")";
    }

    @Override
    public String and() {
        return "and";
    }

    @Override
    public String or() {
        return "or";
    }

    @Override
    public String not(String condition) {
        return "!(" + condition + ")";
    }

    @Override
    public String never() {
        return "0";
    }

    private static String quoted(String text) {
        if (text.contains("{") || text.contains("}")) {
            throw new NotUnderstood("quotes", text);
        }
        if (!text.contains("\"")) {
            return "\"" + text + "\"";
        }
        if (!text.contains("'")) {
            return "'" + text + "'";
        }
        throw new NotUnderstood("quotes", text);
    }
}
