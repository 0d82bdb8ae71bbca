package org.heard.format.speech;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Reads documents out into sound files, and checks what was recorded. An hour is made in about 20 seconds of MP3 and
 * 40 of Opus; nothing is held in memory but a moment of it.
 */
@Service
public class Recorder {

    /** A voice that is slower or faster than this was given something else to say, or broke off. */
    private static final int SLOWEST = 90;

    private static final int FASTEST = 260;
    /** Fewer words than this can take any time. */
    private static final int FEW_WORDS = 40;

    private static final int SILENT = 1 << 11;
    private static final long NANOS = 1_000_000_000;

    private final Voice voice;

    Recorder(Voice voice) {
        this.voice = voice;
    }

    /** Whether it can read out this language here. */
    public boolean speaks(Locale language) {
        return voice.speaks(language);
    }

    /**
     * Writes an MP3 file.
     *
     * @throws BadRecording if what was recorded cannot be right
     * @throws IOException if the voice failed or was ended, or the file cannot be written
     */
    public Recording mp3(SpokenDocument document, SoundLabel label, Path into) throws IOException, BadRecording {
        return inFolder(folder -> {
            List<Track> tracks = new Tracks(voice, folder).record(document.chapters(), Mp3Sound::new);
            var lengths = new ArrayList<Duration>();
            for (Track track : tracks) {
                lengths.add(time(Mp3Sound.frames(track.file()) * Mp3Sound.FRAME));
            }
            Recording recording = checked(tracks, lengths, time(Mp3Sound.DELAY));
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(into))) {
                file.write(Id3.tag(label, recording));
                for (Track track : tracks) {
                    Files.copy(track.file(), file);
                }
            }
            return recording;
        });
    }

    /** Writes an Ogg file of Opus; see {@link #mp3}. */
    public Recording opus(SpokenDocument document, SoundLabel label, Path into) throws IOException, BadRecording {
        return inFolder(folder -> {
            List<Track> tracks = new Tracks(voice, folder).record(document.chapters(), OpusSound::new);
            var lengths = new ArrayList<Duration>();
            for (Track track : tracks) {
                lengths.add(Duration.ofMillis(OpusFile.packets(track) * 20));
            }
            Recording recording = checked(tracks, lengths, Duration.ZERO);
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(into))) {
                OpusFile.write(tracks, label, recording, file);
            }
            return recording;
        });
    }

    private interface Work {
        Recording in(Path folder) throws IOException, BadRecording;
    }

    private static Recording inFolder(Work work) throws IOException, BadRecording {
        Path folder = Files.createTempDirectory("speech");
        try {
            return work.in(folder);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }

    private static Recording checked(List<Track> tracks, List<Duration> lengths, Duration delay) throws BadRecording {
        if (tracks.isEmpty()) {
            throw new BadRecording("There is nothing to read out");
        }
        long words = 0;
        long spoken = 0;
        var clips = new ArrayList<Recording.Clip>();
        var chapters = new ArrayList<Recording.Chapter>();
        Duration begin = Duration.ZERO;
        for (int i = 0; i < tracks.size(); i++) {
            Track track = tracks.get(i);
            String title = track.chapter().title();
            if (track.loudest() < SILENT) {
                throw new BadRecording("Nothing is heard in “%.40s”".formatted(title));
            }
            words += track.words();
            spoken += track.spoken();
            chapters.add(new Recording.Chapter(title, begin));
            for (Track.Heard heard : track.heard()) {
                clips.add(new Recording.Clip(
                        heard.element(),
                        begin.plus(delay).plus(time(heard.begin())),
                        begin.plus(delay).plus(time(heard.end()))));
            }
            begin = begin.plus(lengths.get(i));
            if (lengths.get(i).compareTo(time(track.spoken())) < 0) {
                throw new BadRecording("“%.40s” breaks off".formatted(title));
            }
        }
        long perMinute = words * 60 * Voice.RATE / Math.max(1, spoken);
        if (words >= FEW_WORDS && (perMinute < SLOWEST || perMinute > FASTEST)) {
            throw new BadRecording("It says " + perMinute + " words a minute, which cannot be right");
        }
        return new Recording(begin, List.copyOf(clips), List.copyOf(chapters));
    }

    private static Duration time(long samples) {
        return Duration.ofNanos(samples * NANOS / Voice.RATE);
    }
}
