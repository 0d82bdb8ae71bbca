package org.heard.format.speech;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Records a document chapter by chapter: one after the other when it is short, two at a time when it is long. */
final class Tracks {

    /** A quarter of an hour. */
    private static final int LONG = 2_300;

    private final Voice voice;
    private final Path folder;

    /** Opens a file for sound. */
    interface Form {
        Sound open(Path file) throws IOException;
    }

    Tracks(Voice voice, Path folder) {
        this.voice = voice;
        this.folder = folder;
    }

    List<Track> record(List<SpokenChapter> chapters, Form form) throws IOException, BadRecording {
        int words = chapters.stream()
                .flatMap(chapter -> chapter.pieces().stream())
                .mapToInt(SpokenPiece::words)
                .sum();
        var workers = Executors.newFixedThreadPool(
                words > LONG ? 2 : 1,
                Thread.ofPlatform()
                        .name("speech-", 0)
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory());
        try {
            var waiting = new ArrayList<Future<Track>>();
            for (SpokenChapter chapter : chapters) {
                Path file = folder.resolve("chapter-" + waiting.size());
                Callable<Track> work = () -> record(chapter, form, file);
                waiting.add(workers.submit(work));
            }
            var tracks = new ArrayList<Track>();
            for (Future<Track> track : waiting) {
                tracks.add(track.get());
            }
            return tracks;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Ended while speaking");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failed -> throw failed;
                case BadRecording bad -> throw bad;
                case null, default -> throw new IllegalStateException("A chapter could not be recorded", e.getCause());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private Track record(SpokenChapter chapter, Form form, Path file) throws IOException, BadRecording {
        try (Sound sound = form.open(file)) {
            var meter = new Meter(sound);
            var heard = new ArrayList<Track.Heard>();
            int words = 0;
            for (SpokenPiece piece : chapter.pieces()) {
                meter.pause(piece.before());
                long begin = meter.samples;
                voice.say(piece, meter::speech);
                words += piece.words();
                if (!piece.element().isEmpty()) {
                    heard.add(new Track.Heard(piece.element(), begin, meter.samples));
                }
                meter.pause(piece.after());
            }
            return new Track(chapter, file, List.copyOf(heard), words, meter.spoken, meter.loudest);
        }
    }

    /** Counts and measures what goes by. */
    private static final class Meter {

        private static final byte[] SILENCE = new byte[Voice.RATE / 5];

        private final Sound sound;
        private long samples;
        private long spoken;
        private int loudest;

        Meter(Sound sound) {
            this.sound = sound;
        }

        void speech(byte[] bytes, int length) throws IOException {
            for (int i = 1; i < length; i += 2) {
                loudest = Math.max(loudest, Math.abs(bytes[i]) << 8);
            }
            samples += length / 2;
            spoken += length / 2;
            sound.hear(bytes, length);
        }

        void pause(Duration length) throws IOException {
            long left = length.toMillis() * Voice.RATE / 1000;
            samples += left;
            while (left > 0) {
                int part = (int) Math.min(left, SILENCE.length / 2);
                sound.hear(SILENCE, part * 2);
                left -= part;
            }
        }
    }
}
