package org.heard.format.production;

import java.util.Locale;
import java.util.Optional;
import org.heard.participant.InformationFormat;

/** What somebody can be asked to make. */
public enum Craft {
    BRAILLE,
    SIGNING,
    EASY_READ,
    TRANSLATION,
    PRINT,
    SOUND;

    /** The message key of its name. */
    public String key() {
        return "production.craft." + name().toLowerCase(Locale.ROOT);
    }

    /** What it takes to make a thing; nothing where it is in no list. */
    public static Optional<Craft> of(Wanted wanted) {
        InformationFormat format = wanted.format();
        if (format == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (format) {
                    case BRAILLE, MOON -> BRAILLE;
                    case BSL_VIDEO, MAKATON -> SIGNING;
                    case EASY_READ -> EASY_READ;
                    case LARGE_PRINT, PAPER, PLAIN_TEXT, WORD, EPUB -> PRINT;
                    case AUDIO, SPOKEN -> SOUND;
                    case STANDARD -> TRANSLATION;
                });
    }
}
