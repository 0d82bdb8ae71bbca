package org.heard.questionnaire.exchange.xlsform;

import java.util.stream.Collectors;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.expression.ConditionWriter;
import org.heard.questionnaire.exchange.expression.NotUnderstood;

/** What is asked about an answer, as XLSForm writes it (https://docs.getodk.org/form-operators-functions/). */
final class XPathFacts implements ConditionWriter.Facts {

    private final FormNames names;

    XPathFacts(FormNames names) {
        this.names = names;
    }

    @Override
    public String chosen(Question question, String value) {
        if (question.waysOut().contains(value) && FormNames.hasWay(question)) {
            return "${" + names.name(question, "way") + "} = " + quoted(value);
        }
        if (question.type() == QuestionType.MATRIX) {
            String row = ConditionWriter.row(value);
            return "${" + names.name(question, row) + "} = " + quoted(ConditionWriter.choice(value));
        }
        return question.type().isChosenOnce()
                ? reference(question) + " = " + quoted(value)
                : "selected(" + reference(question) + ", " + quoted(value) + ")";
    }

    @Override
    public String equal(Question question, String value) {
        if (question.type() == QuestionType.MATRIX) {
            String row = ConditionWriter.row(value);
            return question.rows().stream()
                    .map(other -> "${" + names.name(question, other.value()) + "} = "
                            + (other.value().equals(row) ? quoted(ConditionWriter.choice(value)) : "''"))
                    .collect(Collectors.joining(" and ", "(", ")"));
        }
        if (question.waysOut().contains(value) && FormNames.hasWay(question)) {
            return chosen(question, value);
        }
        return reference(question) + " = "
                + (question.type() == QuestionType.NUMBER && isNumber(value) ? value : quoted(value));
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d+(\\.\\d+)?");
    }

    @Override
    public String contains(Question question, String words) {
        return "contains(" + reference(question) + ", " + quoted(words) + ")";
    }

    @Override
    public String empty(Question question) {
        if (question.type() == QuestionType.MATRIX) {
            return question.rows().stream()
                    .map(Choice::value)
                    .map(row -> "${" + names.name(question, row) + "} = ''")
                    .collect(Collectors.joining(" and ", "(", ")"));
        }
        String typed = reference(question) + " = ''";
        return FormNames.hasWay(question) ? "(" + typed + " and ${" + names.name(question, "way") + "} = '')" : typed;
    }

    @Override
    public String amount(Question question, String sign, String number) {
        return reference(question) + " " + sign + " " + number;
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
        return "not(" + condition + ")";
    }

    @Override
    public String never() {
        return "false()";
    }

    private String reference(Question question) {
        return "${" + names.of(question) + "}";
    }

    static String quoted(String text) {
        if (text.contains("${")) {
            throw new NotUnderstood("quotes", text);
        }
        if (!text.contains("'")) {
            return "'" + text + "'";
        }
        if (!text.contains("\"")) {
            return "\"" + text + "\"";
        }
        throw new NotUnderstood("quotes", text);
    }
}
