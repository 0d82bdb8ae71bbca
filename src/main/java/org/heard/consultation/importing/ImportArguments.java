package org.heard.consultation.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed after {@code bin/consultations}.
 *
 * @param files the files
 * @param columns what columns mean
 * @param dryRun to change nothing
 * @param help to say how it is used, and do nothing
 */
record ImportArguments(List<Path> files, Columns columns, boolean dryRun, boolean help) {

    /** Something that cannot be done, as a message key with what it needs. */
    static final class Refusal extends RuntimeException {

        private final String key;
        private final String what;

        Refusal(String key, String what) {
            super(key + " " + what);
            this.key = "importing.command." + key;
            this.what = what;
        }

        String key() {
            return key;
        }

        String what() {
            return what;
        }
    }

    /**
     * Reads what was typed.
     *
     * @throws Refusal if something is not understood, or a file is not there
     */
    static ImportArguments of(String... typed) {
        var files = new ArrayList<Path>();
        var columns = new ArrayList<String>();
        boolean dryRun = false;
        boolean help = typed.length == 0;
        for (int i = 0; i < typed.length; i++) {
            String word = typed[i];
            switch (word) {
                case "--dry-run" -> dryRun = true;
                case "--help", "-h" -> help = true;
                case "--columns" -> columns.add(++i < typed.length ? typed[i] : "");
                default -> {
                    if (word.startsWith("--columns=")) {
                        columns.add(word.substring("--columns=".length()));
                    } else if (word.startsWith("--")) {
                        throw new Refusal("option", word);
                    } else {
                        files.add(file(word));
                    }
                }
            }
        }
        return new ImportArguments(files, columns(columns), dryRun, help || files.isEmpty());
    }

    private static Columns columns(List<String> options) {
        try {
            return Columns.parse(options);
        } catch (IllegalArgumentException notUnderstood) {
            throw new Refusal("columns", String.valueOf(notUnderstood.getMessage()));
        }
    }

    private static Path file(String name) {
        try {
            Path file = Path.of(name);
            if (!Files.exists(file)) {
                throw new Refusal("no-file", name);
            }
            if (Files.isDirectory(file)) {
                throw new Refusal("folder", name);
            }
            if (!Files.isReadable(file)) {
                throw new Refusal("unreadable", name);
            }
            return file;
        } catch (InvalidPathException noName) {
            throw new Refusal("no-file", name);
        }
    }
}
