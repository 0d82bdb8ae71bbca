package org.heard.participant;

import java.util.Locale;
import org.heard.language.Messages;

/**
 * The format that a person wants.
 *
 * @param format which one
 * @param variant one of the format's variants, or an empty text where it has none
 */
public record WantedFormat(InformationFormat format, String variant) {

    /** The usual format: ordinary print or a web page. */
    public static final WantedFormat STANDARD = new WantedFormat(InformationFormat.STANDARD, "");

    /** @throws IllegalArgumentException if the format does not come in that variant */
    public WantedFormat {
        boolean known = format.variants().isEmpty()
                ? variant.isEmpty()
                : format.variants().contains(variant);
        if (!known) {
            throw new IllegalArgumentException(format + " does not come as " + variant);
        }
    }

    /** "Large print, 24 point". */
    public String name(Messages messages, Locale language) {
        String name = messages.get(language, format.key());
        return variant.isEmpty()
                ? name
                : messages.get(
                        language,
                        "participant.format.with_variant",
                        name,
                        messages.get(language, format.key() + "." + variant));
    }
}
