package org.heard.response.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;

/** Leaves out the notes before and after the sound of an MP3 file (ID3). */
final class SoundTags {

    private static final int LAST = 128;

    private SoundTags() {}

    static Cleaned clean(Resource content, long bytes, byte[] beginning) throws IOException {
        long from = 0;
        if (beginning.length > 10 && beginning[0] == 'I' && beginning[1] == 'D' && beginning[2] == '3') {
            // four bytes of seven bits each, and a footer where the fourth flag is set
            long size = (beginning[6] & 0x7fL) << 21
                    | (beginning[7] & 0x7fL) << 14
                    | (beginning[8] & 0x7fL) << 7
                    | (beginning[9] & 0x7fL);
            from = 10 + size + ((beginning[5] & 0x10) != 0 ? 10 : 0);
        }
        if (from >= bytes) {
            throw new FileRefusal("broken");
        }
        long end = bytes - (endsWithNotes(content, bytes) ? LAST : 0);
        long start = from;
        return new Cleaned(FileType.MP3, true, () -> {
            InputStream in = content.getInputStream();
            in.skipNBytes(start);
            return new Shortened(in, Math.max(0, end - start));
        });
    }

    private static boolean endsWithNotes(Resource content, long bytes) throws IOException {
        if (bytes < LAST) {
            return false;
        }
        try (InputStream in = content.getInputStream()) {
            in.skipNBytes(bytes - LAST);
            return new String(in.readNBytes(3), StandardCharsets.US_ASCII).equals("TAG");
        }
    }

    /** Ends before the end. */
    private static final class Shortened extends FilterInputStream {

        private long left;

        Shortened(InputStream in, long length) {
            super(in);
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = left <= 0 ? -1 : super.read(into, from, (int) Math.min(most, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
