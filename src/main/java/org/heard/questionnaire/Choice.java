package org.heard.questionnaire;

import java.util.Locale;
import org.heard.language.Translated;

/**
 * An answer that can be chosen.
 *
 * @param value its stable name in stored answers, in small letters, digits and dashes
 * @param label what people read
 * @param hint a line that explains it, if it needs one
 * @param easyRead what people read in Easy Read, if it was written
 */
public record Choice(String value, Translated label, Translated hint, Translated easyRead) {

    // older questionnaires lack what was added later
    public Choice {
        value = value == null ? "" : value;
        label = label == null ? Translated.empty() : label;
        hint = hint == null ? Translated.empty() : hint;
        easyRead = easyRead == null ? Translated.empty() : easyRead;
    }

    /** A choice that needs no explanation. */
    public static Choice of(String value, Translated label) {
        return new Choice(value, label, Translated.empty(), Translated.empty());
    }

    /** The same choice as it reads in Easy Read, if that was written in the language. */
    Choice inEasyRead(Locale language) {
        return new Choice(value, easyRead.has(language) ? easyRead : label, hint, easyRead);
    }
}
