package org.heard.questionnaire.exchange.xlsform;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.xlsform.QuestionRow.Read;
import org.jspecify.annotations.Nullable;

/** A row of the kind "range": a number between two others, or the scale from 0 to 10. */
final class RangeRow {

    private static final Pattern PARAMETER =
            Pattern.compile("(?<![\\w-])(?<name>[\\w-]++)\\s*+=\\s*+(?<value>[^\\s;,]+)");

    private final Notes notes;

    RangeRow(Notes notes) {
        this.notes = notes;
    }

    /** The question, without its words. */
    Read read(Node node, String key) {
        Map<String, String> given = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(node.line().text("parameters"));
        while (parameter.find()) {
            given.put(parameter.group("name"), parameter.group("value"));
        }
        BigDecimal start = number(given.get("start"), BigDecimal.ONE);
        BigDecimal end = number(given.get("end"), BigDecimal.TEN);
        BigDecimal step = number(given.get("step"), BigDecimal.ONE);
        boolean scale =
                start.signum() == 0 && end.compareTo(BigDecimal.TEN) == 0 && step.compareTo(BigDecimal.ONE) == 0;
        if (scale) {
            return Read.ofFixed(Question.blank(key, QuestionType.ZERO_TO_TEN));
        }
        if (step.compareTo(BigDecimal.ONE) > 0) {
            notes.lost(node.line().place("parameters"), "step", step.toPlainString());
        }
        int decimals =
                Math.min(6, Math.max(0, Math.max(step.stripTrailingZeros().scale(), start.scale())));
        Question number = Question.blank(key, QuestionType.NUMBER)
                .edit()
                .limits(new Limits(0, 0, start.min(end), end.max(start), decimals))
                .done();
        return new Read(number, Map.of());
    }

    private static BigDecimal number(@Nullable String text, BigDecimal otherwise) {
        return text != null && text.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(text) : otherwise;
    }
}
