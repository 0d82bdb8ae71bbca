package org.heard.participant;

import java.util.Locale;
import org.heard.language.Messages;
import org.heard.site.FormatChoice;

/**
 * The format that a person wants.
 *
 * @param format which one
 * @param variant one of the format's variants, or an empty text where it has none
 */
public record WantedFormat(InformationFormat format, String variant) {

    /** The usual format: ordinary print or a web page. */
    public static final WantedFormat STANDARD = new WantedFormat(InformationFormat.STANDARD, "");

    /** What somebody who chose this for the site wants to be sent; the usual format where the council sends no such thing. */
    public static WantedFormat of(FormatChoice choice) {
        return switch (choice) {
            case WEB, WORD -> STANDARD;
            case LARGE_PRINT_18, LARGE_PRINT_24, LARGE_PRINT_28, LARGE_PRINT_36 ->
                new WantedFormat(InformationFormat.LARGE_PRINT, String.valueOf(choice.points()));
            case AUDIO -> new WantedFormat(InformationFormat.AUDIO, "download");
            case BRAILLE -> new WantedFormat(InformationFormat.BRAILLE, "contracted");
            case EASY_READ -> new WantedFormat(InformationFormat.EASY_READ, "");
            case BSL -> new WantedFormat(InformationFormat.BSL_VIDEO, "");
            case PLAIN_TEXT -> new WantedFormat(InformationFormat.PLAIN_TEXT, "");
        };
    }

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
