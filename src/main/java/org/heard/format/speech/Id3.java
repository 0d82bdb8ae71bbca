package org.heard.format.speech;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What stands before the sound in an MP3 file: title, publisher, language, length, and the chapters (ID3 version 2.3 and its
 * addendum on chapters).
 */
final class Id3 {

    private static final int NO_OFFSET = -1;
    private static final byte TOP_AND_ORDERED = 3;
    private static final byte UTF_16 = 1;
    private static final int SEVEN_BITS = 0x7f;

    private final ByteArrayOutputStream frames = new ByteArrayOutputStream();

    private Id3() {}

    static byte[] tag(SoundLabel label, Recording recording) {
        var tag = new Id3();
        tag.text("TIT2", label.title());
        tag.text("TPE1", label.publisher());
        tag.text("TLAN", label.language().getISO3Language());
        tag.text("TLEN", Long.toString(recording.length().toMillis()));
        tag.chapters(recording);
        byte[] all = tag.frames.toByteArray();
        ByteBuffer whole = ByteBuffer.allocate(10 + all.length);
        whole.put(new byte[] {'I', 'D', '3', 3, 0, 0});
        for (int shift = 21; shift >= 0; shift -= 7) {
            whole.put((byte) (all.length >> shift & SEVEN_BITS));
        }
        return whole.put(all).array();
    }

    private void chapters(Recording recording) {
        List<Recording.Chapter> chapters = recording.chapters();
        var contents = new ByteArrayOutputStream();
        write(contents, latin("toc"), new byte[] {TOP_AND_ORDERED, (byte) chapters.size()});
        for (int i = 0; i < chapters.size(); i++) {
            write(contents, latin("chp" + i));
        }
        frame("CTOC", contents.toByteArray());
        for (int i = 0; i < chapters.size(); i++) {
            var end = i + 1 < chapters.size() ? chapters.get(i + 1).begin() : recording.length();
            var chapter = new ByteArrayOutputStream();
            var times = ByteBuffer.allocate(16)
                    .putInt((int) chapters.get(i).begin().toMillis())
                    .putInt((int) end.toMillis())
                    .putInt(NO_OFFSET)
                    .putInt(NO_OFFSET);
            var title = new Id3();
            title.text("TIT2", chapters.get(i).title());
            write(chapter, latin("chp" + i), times.array(), title.frames.toByteArray());
            frame("CHAP", chapter.toByteArray());
        }
    }

    private void text(String name, String text) {
        var content = new ByteArrayOutputStream();
        content.write(UTF_16);
        // with the mark of its byte order in front
        write(content, text.getBytes(StandardCharsets.UTF_16));
        frame(name, content.toByteArray());
    }

    private void frame(String name, byte[] content) {
        byte[] head = ByteBuffer.allocate(10)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .array();
        write(frames, head, content);
    }

    private static byte[] latin(String text) {
        return (text + "\0").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void write(ByteArrayOutputStream to, byte[]... parts) {
        try {
            for (byte[] part : parts) {
                to.write(part);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
