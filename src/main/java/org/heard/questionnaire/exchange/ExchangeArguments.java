package org.heard.questionnaire.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.heard.questionnaire.exchange.Exchange.Format;

/**
 * What was typed after {@code bin/questionnaire}.
 *
 * @param file the file to read
 * @param format what it is to become, if anything
 * @param out the file to be written
 * @param help to say how it is used, and do nothing
 */
record ExchangeArguments(Optional<Path> file, Optional<Format> format, Optional<Path> out, boolean help) {

    /** Something that cannot be done, as the end of a message key with what it needs. */
    static final class Refusal extends RuntimeException {

        private final String why;
        private final String what;

        Refusal(String why, String what) {
            super(why + " " + what);
            this.why = why;
            this.what = what;
        }

        String key() {
            return "exchange.command." + why;
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
    static ExchangeArguments of(String... typed) {
        Optional<Path> file = Optional.empty();
        Optional<String> kind = Optional.empty();
        Optional<Path> out = Optional.empty();
        for (int i = 0; i < typed.length; i++) {
            String word = typed[i];
            if (word.equals("--help") || word.equals("-h")) {
                return new ExchangeArguments(Optional.empty(), Optional.empty(), Optional.empty(), true);
            }
            if (word.equals("--to") || word.startsWith("--to=")) {
                String said = word.startsWith("--to=") ? word.substring(5) : ++i < typed.length ? typed[i] : "";
                kind = Optional.of(said.toLowerCase(Locale.ROOT));
            } else if (word.startsWith("-") && word.length() > 1) {
                throw new Refusal("option", word);
            } else if (file.isEmpty()) {
                file = Optional.of(path(word));
            } else if (out.isEmpty()) {
                out = Optional.of(path(word));
            } else {
                throw new Refusal("too-many", word);
            }
        }
        if (file.isEmpty()) {
            return new ExchangeArguments(file, Optional.empty(), out, true);
        }
        readable(file.get());
        return new ExchangeArguments(file, format(kind, out), out, false).checked();
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noName) {
            throw new Refusal("no-file", name);
        }
    }

    private static void readable(Path file) {
        if (!Files.exists(file)) {
            throw new Refusal("no-file", file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new Refusal("folder", file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new Refusal("unreadable", file.toString());
        }
    }

    private static Optional<Format> format(Optional<String> kind, Optional<Path> out) {
        if (kind.isEmpty()) {
            if (out.isPresent()) {
                throw new Refusal("no-kind", out.get().toString());
            }
            return Optional.empty();
        }
        if (!kind.get().equals("xlsform") && !kind.get().equals("lss")) {
            throw new Refusal("kind", kind.get());
        }
        Path target = out.orElseThrow(() -> new Refusal("no-out", kind.get()));
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (kind.get().equals("lss")) {
            return Optional.of(ending(name.endsWith(".lss"), Format.LSS, "ending.lss", name));
        }
        boolean csv = name.endsWith(".csv");
        return Optional.of(
                ending(csv || name.endsWith(".xlsx"), csv ? Format.CSV : Format.XLSX, "ending.xlsform", name));
    }

    private static Format ending(boolean fits, Format format, String why, String name) {
        if (!fits) {
            throw new Refusal(why, name);
        }
        return format;
    }

    private ExchangeArguments checked() {
        out.ifPresent(target -> {
            Path folder = target.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new Refusal("no-folder", target.toString());
            }
            if (Files.isDirectory(target)) {
                throw new Refusal("folder", target.toString());
            }
            if (target.toAbsolutePath()
                    .normalize()
                    .equals(file.orElseThrow().toAbsolutePath().normalize())) {
                throw new Refusal("same", target.toString());
            }
        });
        return this;
    }
}
