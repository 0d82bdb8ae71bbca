package org.heard.format.braille;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.heard.database.DataFolder;
import org.heard.language.Languages;
import org.heard.language.Messages;

/** Transcribers that tests make Braille with. */
public final class Transcribers {

    private static final BrailleTables TABLES = new BrailleTables(new DataFolder(Path.of("target/test-braille")));

    private Transcribers() {}

    /** With lines and pages of this size, for all languages that there are tables for. */
    public static Transcriber of(int cells, int lines) {
        return new Transcriber(
                TABLES,
                new BrailleSettings(cells, lines, Set.of("en", "cy", "ur")),
                new Messages(new Languages(List.of("en", "cy", "ur"))));
    }

    /** As it is when nothing is set. */
    public static Transcriber ours() {
        return new Transcriber(
                TABLES,
                new BrailleSettings(40, 25, Set.of("en")),
                new Messages(new Languages(List.of("en", "cy", "ur"))));
    }

    static BrailleTables tables() {
        return TABLES;
    }
}
