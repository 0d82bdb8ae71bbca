package org.heard.response.paper.desk;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.response.paper.Keys;

/**
 * What can be keyed in for a question: "1 By bus · 2 On foot · o Something else".
 *
 * @param words names the choices
 * @param say texts by their keys
 */
record KeyHint(AnswerWords words, Function<String, String> say) {

    /** The hint at a question; for a matrix, at each of its rows. */
    String of(Question question, Locale language) {
        Map<String, String> keys = Keys.of(question);
        var parts = new ArrayList<String>();
        String unit = question.type() == QuestionType.NUMBER ? question.unit().text(language) : "";
        if (!unit.isBlank()) {
            parts.add(unit);
        }
        keys.forEach((value, key) -> parts.add(key(key, words.choice(question, value, language))));
        return (before(question, keys) + " " + String.join(" · ", parts)).strip();
    }

    private String before(Question question, Map<String, String> keys) {
        return switch (question.type()) {
            case RANKING -> say.apply("response.keying.ranking");
            case DATE -> say.apply("response.keying.date");
            case LONG_TEXT -> say.apply("response.keying.words");
            default ->
                !keys.containsKey(Answer.SOMETHING_ELSE)
                        ? ""
                        : say.apply(
                                question.type() == QuestionType.SEVERAL_CHOICES
                                        ? "response.keying.else.several"
                                        : "response.keying.else");
        };
    }

    // a number is its own key
    private static String key(String key, String choice) {
        return key.equals(choice) ? key : key + " " + choice;
    }
}
