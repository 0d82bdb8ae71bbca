package org.heard.format.making;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.heard.format.speech.BadRecording;
import org.heard.format.speech.Recorder;
import org.heard.format.speech.Recording;
import org.heard.format.speech.SoundLabel;
import org.heard.format.speech.SpokenDocument;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads documents out, for audio files and for e-books that speak. One at a time; the last few stay at hand, so that the forms
 * of one document share one recording.
 */
@Service
class Narrator {

    private static final int AT_HAND = 2;

    private final Recorder recorder;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(String version, Recording recording, Path file) {}

    Narrator(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Whether this language can be read out here. */
    boolean speaks(Locale language) {
        return recorder.speaks(language);
    }

    /** The tree with an {@code id} on each element that a recording has a clip of. */
    static Element numbered(Source source) {
        return SpokenDocument.numbered(source.body());
    }

    /**
     * Writes a document as MP3.
     *
     * @param into where to; what is there is replaced
     * @return when each element of the {@linkplain #numbered numbered} tree is heard
     */
    Recording mp3(Source source, Path into) throws Unfit, IOException {
        hold();
        try {
            Kept there = find(source.version());
            if (there == null) {
                there = record(source);
                keep(there);
            }
            Files.copy(there.file(), into, StandardCopyOption.REPLACE_EXISTING);
            return there.recording();
        } catch (BadRecording bad) {
            throw new Unfit(String.valueOf(bad.getMessage()));
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Writes a document as Opus in Ogg. */
    Recording opus(Source source, Path into) throws Unfit, IOException {
        hold();
        try {
            return recorder.opus(document(source), label(source), into);
        } catch (BadRecording bad) {
            throw new Unfit(String.valueOf(bad.getMessage()));
        } finally {
            oneAtATime.unlock();
        }
    }

    /** What is said, as it is written. */
    static String transcript(Source source) throws Unfit {
        return document(source).transcript();
    }

    private void hold() throws InterruptedIOException {
        try {
            oneAtATime.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Ended before it was read out");
        }
    }

    private Kept record(Source source) throws Unfit, IOException, BadRecording {
        Path file = Files.createTempFile("narration", ".mp3");
        file.toFile().deleteOnExit();
        boolean done = false;
        try {
            Recording recording = recorder.mp3(document(source), label(source), file);
            done = true;
            return new Kept(source.version(), recording, file);
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    private @Nullable Kept find(String version) {
        return kept.stream()
                .filter(each -> each.version().equals(version) && Files.exists(each.file()))
                .findFirst()
                .orElse(null);
    }

    private void keep(Kept recorded) throws IOException {
        kept.addFirst(recorded);
        while (kept.size() > AT_HAND) {
            Files.deleteIfExists(kept.removeLast().file());
        }
    }

    private static SpokenDocument document(Source source) throws Unfit {
        Element body = numbered(source);
        if (SpokenDocument.isTooLong(body)) {
            throw new Unfit("It is too long to be read out in one piece");
        }
        return new SpokenDocument(body, source.language(), source.publisher());
    }

    private static SoundLabel label(Source source) {
        return new SoundLabel(source.title(), source.publisher(), source.language());
    }

    @PreDestroy
    void forget() throws IOException {
        for (Kept each : kept) {
            Files.deleteIfExists(each.file());
        }
    }
}
