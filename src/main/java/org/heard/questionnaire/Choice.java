package org.heard.questionnaire;

import org.heard.language.Translated;

/**
 * An answer that can be chosen.
 *
 * @param value its stable name in stored answers, in small letters, digits and dashes
 * @param label what people read
 * @param hint a line that explains it, if it needs one
 */
public record Choice(String value, Translated label, Translated hint) {

    // older questionnaires lack what was added later
    public Choice {
        value = value == null ? "" : value;
        label = label == null ? Translated.empty() : label;
        hint = hint == null ? Translated.empty() : hint;
    }

    /** A choice that needs no explanation. */
    public static Choice of(String value, Translated label) {
        return new Choice(value, label, Translated.empty());
    }
}
