package org.heard.format.production;

import java.util.List;
import java.util.Locale;
import org.heard.format.Wish;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has to be made.
 *
 * @param subject what it says: a consultation, a document, or something in a person's own words
 * @param format the format; {@code STANDARD} for a translation; null for something that is in no list
 * @param variant its size or kind, or an empty text
 * @param language the tag of the language that it has to be in, or a name as somebody typed it
 * @param other what it is where it is in no list, else an empty text
 */
public record Wanted(
        String subject, @Nullable InformationFormat format, String variant, String language, String other) {

    /** @throws IllegalArgumentException if the format does not come in that variant, or nothing is wanted */
    public Wanted {
        if (format != null) {
            new WantedFormat(format, variant);
        } else if (other.isBlank()) {
            throw new IllegalArgumentException("Neither a format nor anything else is wanted");
        }
    }

    /** Whether it is the same but for what it says. */
    boolean isSameForm(Wanted that) {
        return format == that.format
                && variant.equals(that.variant)
                && language.equalsIgnoreCase(that.language)
                && other.equalsIgnoreCase(that.other);
    }

    /** "Braille: Contracted (grade 2)", "Translation into Polish", or what somebody said. */
    public String name(Messages messages, LanguageNames names, Locale reader) {
        if (format == InformationFormat.STANDARD) {
            String into = names.isOnRequest(language) ? names.in(reader, Locale.forLanguageTag(language)) : language;
            return messages.get(reader, "production.translation.into", into);
        }
        var formats = format == null ? List.<WantedFormat>of() : List.of(new WantedFormat(format, variant));
        return String.join(", ", new Wish(formats, "", other).names(messages, names, reader));
    }
}
