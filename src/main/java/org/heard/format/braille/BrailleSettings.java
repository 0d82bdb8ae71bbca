package org.heard.format.braille;

import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Braille files are laid out, as set in {@code heard.braille}.
 *
 * @param cells how many cells a line has, 20 to 60
 * @param lines how many lines a page has, 10 to 60; the last has the page number
 * @param languages the languages that it is offered in; Welsh and Urdu can be added ({@code cy,ur}), but nobody who reads
 *     them in Braille has checked their tables
 */
@ConfigurationProperties("heard.braille")
public record BrailleSettings(
        @DefaultValue("40") int cells,
        @DefaultValue("25") int lines,
        @DefaultValue("en") Set<String> languages) {

    public BrailleSettings {
        if (cells < 20 || cells > 60 || lines < 10 || lines > 60) {
            throw new IllegalArgumentException("heard.braille: 20 to 60 cells, 10 to 60 lines");
        }
    }

    boolean offers(Locale language) {
        return languages.contains(language.getLanguage());
    }
}
