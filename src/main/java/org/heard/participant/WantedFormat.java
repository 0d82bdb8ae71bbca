package org.heard.participant;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
            case WEB -> STANDARD;
            case WORD -> new WantedFormat(InformationFormat.WORD, "");
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

    /** What the site shows first to somebody who reads this; nothing where it has no such form. */
    public Optional<FormatChoice> choice() {
        return switch (format) {
            case LARGE_PRINT ->
                Stream.of(FormatChoice.values())
                        .filter(choice -> choice.points() >= Integer.parseInt(variant))
                        .min(Comparator.comparingInt(FormatChoice::points));
            case AUDIO -> Optional.of(FormatChoice.AUDIO);
            case BRAILLE -> Optional.of(FormatChoice.BRAILLE);
            case EASY_READ -> Optional.of(FormatChoice.EASY_READ);
            case BSL_VIDEO -> Optional.of(FormatChoice.BSL);
            case PLAIN_TEXT -> Optional.of(FormatChoice.PLAIN_TEXT);
            case WORD -> Optional.of(FormatChoice.WORD);
            case STANDARD, EPUB, PAPER, MOON, MAKATON, SPOKEN -> Optional.empty();
        };
    }

    /** Its name where it is kept or handed on: {@code large_print.24}. */
    public String code() {
        return variant.isEmpty() ? format.code() : format.code() + "." + variant;
    }

    /** The format of this name; the usual one for an empty name. */
    public static WantedFormat named(String code) {
        if (code.isEmpty()) {
            return STANDARD;
        }
        int dot = code.indexOf('.');
        String format = (dot < 0 ? code : code.substring(0, dot)).toUpperCase(Locale.ROOT);
        return new WantedFormat(InformationFormat.valueOf(format), dot < 0 ? "" : code.substring(dot + 1));
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
