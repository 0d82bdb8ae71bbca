package org.heard.response.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;

/**
 * Blanks the notes in MP4, M4A and QuickTime files, where phones write the place, the day and their owner: boxes named
 * {@code udta}, {@code meta} and {@code uuid} become {@code free} ones of the same length, so that nothing else moves
 * (ISO/IEC 14496-12). A track of notes along the film cannot be taken out; then it is said.
 */
final class VideoBoxes {

    private static final int HEAD = 8;
    private static final int LARGEST = 32 * 1024 * 1024;
    private static final Set<String> NOTES = Set.of("udta", "meta", "uuid");
    private static final Set<String> INSIDE = Set.of("moov", "trak", "mdia", "minf", "moof", "traf");

    private final Map<Long, byte[]> patches = new TreeMap<>();
    private boolean hasFilm;
    private boolean hasNotesAlong;

    private VideoBoxes() {}

    static Cleaned clean(FileType type, Resource content, long bytes) throws IOException {
        var boxes = new VideoBoxes();
        try (InputStream in = content.getInputStream()) {
            boxes.walk(in, bytes);
        }
        if (!boxes.hasFilm) {
            throw new FileRefusal("broken");
        }
        Map<Long, byte[]> patches = boxes.patches;
        return new Cleaned(type, !boxes.hasNotesAlong, () -> new Patched(content.getInputStream(), patches));
    }

    private void walk(InputStream in, long bytes) throws IOException {
        long at = 0;
        int boxes = 0;
        while (at + HEAD <= bytes && ++boxes < 100_000) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length < HEAD) {
                throw new FileRefusal("broken");
            }
            long size = ByteBuffer.wrap(head).getInt() & 0xffffffffL;
            String name = name(head, 4);
            int read = HEAD;
            if (size == 1) {
                byte[] large = in.readNBytes(HEAD);
                if (large.length < HEAD) {
                    throw new FileRefusal("broken");
                }
                size = ByteBuffer.wrap(large).getLong();
                read += HEAD;
            } else if (size == 0) {
                size = bytes - at;
            }
            if (size < read || at + size > bytes) {
                throw new FileRefusal("broken");
            }
            boolean looked = name.equals("moov") || name.equals("moof") || NOTES.contains(name);
            if (looked && size > LARGEST) {
                throw new FileRefusal("broken");
            }
            if (looked) {
                look(name, at, read, in.readNBytes((int) (size - read)));
            } else {
                in.skipNBytes(size - read);
            }
            at += size;
        }
    }

    private void look(String name, long at, int headLength, byte[] inside) {
        hasFilm |= name.equals("moov");
        if (NOTES.contains(name)) {
            patches.put(at + 4, "free".getBytes(StandardCharsets.US_ASCII));
            patches.put(at + headLength, new byte[inside.length]);
        } else if (blank(inside, 0, inside.length, 0)) {
            patches.put(at + headLength, inside);
        }
    }

    // true where something was blanked
    private boolean blank(byte[] bytes, int from, int to, int depth) {
        boolean changed = false;
        int at = from;
        while (at + HEAD <= to) {
            long size = ByteBuffer.wrap(bytes, at, 4).getInt() & 0xffffffffL;
            if (size < HEAD || at + size > to) {
                return changed;
            }
            String name = name(bytes, at + 4);
            int end = (int) (at + size);
            if (NOTES.contains(name)) {
                System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, bytes, at + 4, 4);
                Arrays.fill(bytes, at + HEAD, end, (byte) 0);
                changed = true;
            } else if (INSIDE.contains(name) && depth < 6) {
                changed |= blank(bytes, at + HEAD, end, depth + 1);
            } else if (name.equals("hdlr") && size >= 20 && name(bytes, at + 16).equals("meta")) {
                hasNotesAlong = true;
            }
            at = end;
        }
        return changed;
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    /** A stream with some of its bytes replaced. */
    private static final class Patched extends FilterInputStream {

        private final List<Map.Entry<Long, byte[]>> patches;
        private long position;

        Patched(InputStream in, Map<Long, byte[]> patches) {
            super(in);
            this.patches = new ArrayList<>(patches.entrySet());
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            if (read > 0) {
                for (var patch : patches) {
                    long start = Math.max(position, patch.getKey());
                    long end = Math.min(position + read, patch.getKey() + patch.getValue().length);
                    if (start < end) {
                        System.arraycopy(
                                patch.getValue(),
                                (int) (start - patch.getKey()),
                                into,
                                from + (int) (start - position),
                                (int) (end - start));
                    }
                }
                position += read;
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
