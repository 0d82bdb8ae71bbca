package org.heard.questionnaire.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.Limits;
import org.heard.consultation.importing.UnreadableFile;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.questionnaire.QuestionPictures;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The command {@code bin/questionnaire}: says what the desk would make of a file, and turns one kind of file into another. It uses
 * no database and starts nothing of the portal.
 */
public final class ExchangeCommand {

    /** Everything was taken. */
    static final int ALL = 0;

    /** Some things were not taken. */
    static final int SOME = 1;

    /** Nothing could be made. */
    static final int NOTHING = 2;

    private final Messages messages;
    private final Locale reader;
    private final Exchange exchange;
    private final ExchangeWords words;
    private final PrintStream out;
    private final PrintStream err;

    private ExchangeCommand(Locale wanted, PrintStream out, PrintStream err) {
        var languages = new Languages(List.of("en", "cy", "ur"));
        this.messages = new Messages(languages);
        this.reader = languages.byTag(wanted.getLanguage()).orElse(languages.first());
        this.exchange = new Exchange(messages, languages, QuestionPictures.onlyDrawings());
        this.words = new ExchangeWords(messages);
        this.out = out;
        this.err = err;
    }

    public static void main(String[] typed) {
        // libraries log to the terminal otherwise, between the lines that people read
        LoggingSystem.get(ExchangeCommand.class.getClassLoader()).beforeInitialize();
        System.exit(run(Locale.getDefault(), System.out, System.err, typed));
    }

    /** Does what was typed and returns the exit code. */
    static int run(Locale wanted, PrintStream out, PrintStream err, String... typed) {
        return new ExchangeCommand(wanted, out, err).run(typed);
    }

    private int run(String... typed) {
        ExchangeArguments arguments;
        try {
            arguments = ExchangeArguments.of(typed);
        } catch (ExchangeArguments.Refusal refusal) {
            err.println(messages.get(reader, refusal.key(), refusal.what()));
            err.println(messages.get(reader, "exchange.command.usage"));
            return NOTHING;
        }
        if (arguments.help()) {
            out.println(messages.get(reader, "exchange.command.usage"));
            out.println(messages.get(reader, "exchange.command.help"));
            return typed.length == 0 ? NOTHING : ALL;
        }
        try {
            return read(arguments);
        } catch (UnreadableFile refused) {
            err.println(arguments.file().orElseThrow() + ": " + words.remark(refused.remark(), reader));
            return NOTHING;
        } catch (IOException trouble) {
            err.println(messages.get(reader, "exchange.command.trouble", String.valueOf(trouble.getMessage())));
            return NOTHING;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError trouble) {
            // whoever runs it over many files goes by what it ends with
            err.println(messages.get(reader, "exchange.command.trouble", trouble.toString()));
            return NOTHING;
        }
    }

    private int read(ExchangeArguments arguments) throws IOException {
        Reading reading = exchange.read(given(arguments.file().orElseThrow()));
        new ExchangeLines(words, reader).of(reading).forEach(out::println);
        if (!reading.hasQuestions()) {
            return NOTHING;
        }
        boolean lost = reading.hasLosses();
        if (arguments.format().isPresent()) {
            Written written = exchange.write(reading.form(), arguments.format().get());
            if (!written.remarks().isEmpty()) {
                out.println();
                new ExchangeLines(words, reader)
                        .of(written.remarks(), "exchange.command.others")
                        .forEach(out::println);
            }
            Path target = arguments.out().orElseThrow();
            Files.write(target, written.bytes());
            out.println();
            out.println(messages.get(reader, "exchange.command.written", target.toString()));
            lost |= written.remarks().stream().anyMatch(remark -> remark.isLoss());
        }
        return lost ? SOME : ALL;
    }

    private static GivenFile given(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            // one byte more than may be, so that too large a file is told from one that just fits
            return new GivenFile(String.valueOf(file.getFileName()), stream.readNBytes(Limits.BYTES + 1));
        }
    }
}
