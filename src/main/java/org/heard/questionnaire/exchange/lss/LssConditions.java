package org.heard.questionnaire.exchange.lss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The older way in which LimeSurvey keeps when a question is asked: rows of question, method and value. Rows about the same question
 * in a scenario are alternatives, questions in a scenario all have to fit, and one scenario is enough
 * (https://manual.limesurvey.org/Setting_conditions).
 */
final class LssConditions {

    private LssConditions() {}

    /** The rows for a question as one condition in ExpressionScript; an empty text where there are none. */
    static String of(LssRow question, List<LssRow> conditions) {
        Map<String, Map<String, List<String>>> scenarios = new LinkedHashMap<>();
        for (LssRow row : conditions) {
            if (row.at("qid").equals(question.at("qid"))) {
                scenarios
                        .computeIfAbsent(row.at("scenario"), any -> new LinkedHashMap<>())
                        .computeIfAbsent(row.at("cqid"), any -> new ArrayList<>())
                        .add(one(row));
            }
        }
        return scenarios.values().stream()
                .map(scenario -> scenario.values().stream()
                        .map(alternatives -> alternatives.stream().collect(Collectors.joining(" || ", "(", ")")))
                        .collect(Collectors.joining(" && ", "(", ")")))
                .collect(Collectors.joining(" || "));
    }

    private static String one(LssRow row) {
        String field = row.at("cfieldname").replaceFirst("^\\+", "");
        String method = row.at("method").isEmpty() ? "==" : row.at("method");
        String value = row.at("value");
        if (method.equals("RX")) {
            return "regexMatch(" + quoted("/" + value + "/") + ", " + field + ")";
        }
        boolean ticked = row.at("cfieldname").startsWith("+") && value.equals("Y");
        return field + " " + method + " " + (ticked ? "\"Y\"" : quoted(value));
    }

    private static String quoted(String value) {
        return value.contains("\"") ? "'" + value.replace("'", "’") + "'" : "\"" + value + "\"";
    }
}
