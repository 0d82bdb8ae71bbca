package org.heard.questionnaire.exchange.xlsform;

import java.util.Locale;
import org.heard.language.Translated;
import org.heard.questionnaire.exchange.Notes;

/** Texts in which other programs would look for the answer to a question that is not there. */
final class SafeText {

    private SafeText() {}

    /** The text without references, which is told where it had some. */
    static Translated of(Translated text, String place, Notes notes) {
        Translated safe = text;
        for (var words : text.texts().entrySet()) {
            if (words.getValue().contains("${")) {
                notes.lost(place, "reference", words.getValue());
                safe = safe.with(
                        Locale.forLanguageTag(words.getKey()), words.getValue().replace("${", "$ {"));
            }
        }
        return safe;
    }
}
