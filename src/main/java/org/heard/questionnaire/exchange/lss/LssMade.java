package org.heard.questionnaire.exchange.lss;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.exchange.expression.Operand;

/**
 * A question made from a survey file.
 *
 * @param question the question, its condition still to be read
 * @param names what conditions call it and its parts, after the question's own name there
 */
record LssMade(Question question, Map<String, Operand> names) {

    static LssMade of(Question question, Map<String, String> codes) {
        Map<String, Operand> names = new LinkedHashMap<>();
        names.put("", Operand.of(question, codes));
        return new LssMade(question, names);
    }

    LssMade with(String ending, Operand operand) {
        names.put(ending, operand);
        return this;
    }
}
