package org.heard.format.speech;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.gagravarr.ogg.OggFile;
import org.gagravarr.ogg.OggPacket;
import org.gagravarr.ogg.OggPacketWriter;
import org.gagravarr.opus.OpusInfo;
import org.gagravarr.opus.OpusTags;

/** Opus in Ogg (RFC 7845), its chapters as comments, CHAPTER001 and so on. */
final class OpusFile {

    /** The clock that positions are counted by, whatever rate is encoded. */
    private static final int CLOCK = 48_000;

    private static final int PACKET = CLOCK / 50;
    private static final int PAGE = 50;

    private OpusFile() {}

    /** How many samples of the voice's rate a file of packets holds. */
    static long packets(Track track) throws IOException {
        long packets = 0;
        try (var in = open(track)) {
            while (in.available() > 0) {
                in.skipNBytes(in.readUnsignedShort());
                packets++;
            }
        }
        return packets;
    }

    private static DataInputStream open(Track track) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(track.file())));
    }

    static void write(List<Track> tracks, SoundLabel label, Recording recording, OutputStream into) throws IOException {
        var ogg = new OggFile(into);
        OggPacketWriter writer = ogg.getPacketWriter();
        var info = new OpusInfo();
        info.setNumChannels(1);
        info.setSampleRate(Voice.RATE);
        info.setPreSkip(OpusSound.lookahead() * CLOCK / OpusSound.RATE);
        writer.bufferPacket(info.write(), true);
        writer.bufferPacket(tags(label, recording).write(), true);
        long packets = 0;
        for (Track track : tracks) {
            try (var in = open(track)) {
                while (in.available() > 0) {
                    byte[] packet = in.readNBytes(in.readUnsignedShort());
                    packets++;
                    writer.bufferPacket(new OggPacket(packet), packets * PACKET);
                    if (packets % PAGE == 0) {
                        writer.flush();
                    }
                }
            }
        }
        writer.close();
        ogg.close();
    }

    private static OpusTags tags(SoundLabel label, Recording recording) {
        var tags = new OpusTags();
        tags.setVendor("Heard");
        tags.addComment("TITLE", label.title());
        tags.addComment("ARTIST", label.publisher());
        tags.addComment("LANGUAGE", label.language().toLanguageTag());
        int number = 0;
        for (Recording.Chapter chapter : recording.chapters()) {
            String key = "CHAPTER%03d".formatted(++number);
            tags.addComment(key, clock(chapter.begin()));
            tags.addComment(key + "NAME", chapter.title());
        }
        return tags;
    }

    /** "00:01:02.345". */
    private static String clock(Duration time) {
        return "%02d:%02d:%02d.%03d"
                .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart());
    }
}
