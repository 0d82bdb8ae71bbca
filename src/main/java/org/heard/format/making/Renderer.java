package org.heard.format.making;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Makes files of one kind. It runs off the request thread, fetches nothing from anywhere, and stops when interrupted. */
interface Renderer {

    /** The forms that it makes. */
    Set<FileForm> forms();

    /** Whether it can make them here, in this language; a native tool may be missing, or a table for the language. */
    default boolean makes(FileForm form, Locale language) {
        return forms().contains(form);
    }

    /** Counts its improvements: files of an earlier edition are made again, and offered until then. */
    default int edition() {
        return 1;
    }

    /** Loads what makes the first file slow, before somebody waits for one. */
    default void warmUp() throws Unfit, IOException {}

    /**
     * Writes the file and checks what it has written.
     *
     * @param into where to write; nothing is there yet
     * @throws Unfit if the file is not fit to be offered, with the reason for staff
     * @throws IOException if it cannot be written
     */
    Made render(Source source, FileForm form, Path into) throws Unfit, IOException;
}
