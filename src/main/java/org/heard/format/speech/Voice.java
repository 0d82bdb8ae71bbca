package org.heard.format.speech;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The speech program (eSpeak NG, GPL-3) as a process of its own. Text goes to it on its standard input and never on a command
 * line. A process that takes too long, or whose reader is interrupted, is ended.
 */
@Component
class Voice {

    /** Samples a second of what it says: one channel, 16 bits, the lower byte first. */
    static final int RATE = 22_050;

    private static final Logger log = LoggerFactory.getLogger(Voice.class);
    private static final int WAV_HEADER = 44;
    private static final int WAV_RATE = 24;

    private final SpeechSettings settings;
    private final Set<String> voices;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    /** Takes what is said as it comes. */
    interface Ear {
        void hear(byte[] samples, int length) throws IOException;
    }

    Voice(SpeechSettings settings) {
        this.settings = settings;
        voices = voices();
        if (voices.isEmpty()) {
            log.info("No audio can be made: {} is not there. Audio is offered on request.", settings.program());
        }
    }

    /** Whether it can read out this language. */
    boolean speaks(Locale language) {
        return Spoken.in(language)
                .filter(spoken -> voices.contains(spoken.words().get("voice")))
                .isPresent();
    }

    private Set<String> voices() {
        var found = new TreeSet<String>();
        try {
            Process process = start("--voices");
            try (var guard = new Guard(process, settings);
                    var lines = process.inputReader(StandardCharsets.UTF_8)) {
                process.getOutputStream().close();
                // priority, language, age and sex, name ...
                lines.lines()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(columns -> columns.length > 1)
                        .forEach(columns -> found.add(columns[1]));
            }
        } catch (IOException notThere) {
            log.debug("{} cannot be started", settings.program(), notThere);
        }
        return Set.copyOf(found);
    }

    private Process start(String... options) throws IOException {
        String[] command = new String[options.length + 1];
        command[0] = settings.program();
        System.arraycopy(options, 0, command, 1, options.length);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Says a piece.
     *
     * @throws BadRecording if it takes too long or comes to nothing
     * @throws IOException if the program cannot be started, or this thread was interrupted
     */
    void say(SpokenPiece piece, Ear ear) throws IOException, BadRecording {
        Process process = start(
                "-m",
                "-b",
                "1",
                "-v",
                piece.voice(),
                "-s",
                Integer.toString(settings.wordsPerMinute()),
                "--stdin",
                "--stdout");
        running.add(process);
        try (var guard = new Guard(process, settings)) {
            boolean told = tell(process, piece.ssml());
            hear(process.getInputStream(), ear);
            int ended = process.waitFor();
            if (guard.wasTooLong()) {
                throw new BadRecording("“%.40s” took longer than %d seconds to say"
                        .formatted(piece.written(), settings.longest().toSeconds()));
            }
            if (ended != 0 || !told) {
                throw new BadRecording("“%.40s” could not be said (%d)".formatted(piece.written(), ended));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Ended while speaking", e);
        } finally {
            running.remove(process);
        }
    }

    // whether it read all: one that ends before that tells why by its end
    private static boolean tell(Process process, String ssml) {
        try (var text = process.getOutputStream()) {
            text.write(ssml.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException notRead) {
            return false;
        }
    }

    private static void hear(InputStream sound, Ear ear) throws IOException, BadRecording {
        byte[] header = sound.readNBytes(WAV_HEADER);
        if (header.length < WAV_HEADER) {
            return; // it ended early: its end tells why
        }
        int rate = (header[WAV_RATE] & 0xff) | (header[WAV_RATE + 1] & 0xff) << 8;
        if (rate != RATE) {
            throw new BadRecording("The speech program speaks at " + rate + " samples a second");
        }
        byte[] samples = new byte[1 << 14];
        int length = sound.readNBytes(samples, 0, samples.length);
        while (length > 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("Ended while speaking");
            }
            ear.hear(samples, length);
            length = sound.readNBytes(samples, 0, samples.length);
        }
    }

    /** How many processes of it run now. */
    int running() {
        return running.size();
    }
}
