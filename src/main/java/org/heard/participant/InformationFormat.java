package org.heard.participant;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.language.Messages;

/**
 * A format that information comes in: those of the NHS Accessible Information Standard, with 16 and 18 point print as
 * local terms. Some exist in variants: sizes of print, kinds of Braille, carriers of sound.
 */
public enum InformationFormat {
    STANDARD,
    LARGE_PRINT("16", "18", "20", "24", "28", "36"),
    EASY_READ,
    AUDIO("download", "opus", "cd", "usb"),
    BRAILLE("contracted", "uncontracted"),
    BSL_VIDEO,
    PLAIN_TEXT,
    WORD,
    EPUB,
    PAPER,
    MOON,
    MAKATON,
    SPOKEN;

    private static final Set<InformationFormat> EXPLAINED = Set.of(EASY_READ, AUDIO, PLAIN_TEXT, WORD, EPUB);

    private final List<String> variants;

    InformationFormat(String... variants) {
        this.variants = List.of(variants);
    }

    /** What can be chosen within it; empty where there is nothing to choose. */
    public List<String> variants() {
        return variants;
    }

    /** The message key of the format; with a dot and a variant added, of the variant. */
    public String key() {
        return "participant.format." + code();
    }

    /** What it is, for those that not everybody knows; else an empty text. */
    public String explanation(Messages messages, Locale language) {
        return EXPLAINED.contains(this) ? messages.get(language, key() + ".hint") : "";
    }

    /** Its name in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
