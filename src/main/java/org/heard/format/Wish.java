package org.heard.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.WantedFormat;

/**
 * What somebody asked to have something in.
 *
 * @param formats any number at once
 * @param language the tag of a language, its name as it was typed, or an empty text for the language that it is in
 * @param other something that is in no list, or an empty text
 */
public record Wish(List<WantedFormat> formats, String language, String other) {

    /** The longest text for something that is in no list. */
    public static final int MAX_OTHER = 300;

    /** Whether nothing was asked for. */
    public boolean isEmpty() {
        return formats.isEmpty() && language.isEmpty() && other.isEmpty();
    }

    /** "Large print, 24 point", "Audio, on a CD", "In polski (Polish)". */
    public List<String> names(Messages messages, LanguageNames languages, Locale reader) {
        var inLanguage = language.isEmpty()
                ? Stream.<String>of()
                : Stream.of(messages.get(reader, "format.in_language", languages.wanted(reader, language)));
        return Stream.of(
                        formats.stream().map(format -> format.name(messages, reader)),
                        inLanguage,
                        Stream.of(other).filter(text -> !text.isEmpty()))
                .flatMap(parts -> parts)
                .toList();
    }
}
