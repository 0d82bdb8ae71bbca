package org.heard.privacy.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a photo is turned, as cameras note it (EXIF 2.3): read and then thrown away with the rest of their notes. */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** A number from 1 to 8; 1 where none is noted. */
    static int of(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            int marker = jpeg[at + 1] & 0xff;
            int length = (jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff;
            if (marker == 0xda || length < 2 || at + 2 + length > jpeg.length) {
                return UPRIGHT;
            }
            boolean exif = marker == 0xe1
                    && length > 16
                    && new String(jpeg, at + 4, 4, StandardCharsets.US_ASCII).equals("Exif");
            if (exif) {
                return ofExif(ByteBuffer.wrap(jpeg, at + 10, length - 8).slice());
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int ofExif(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * 12;
                if ((tiff.getShort(entry) & 0xffff) == TAG) {
                    int noted = tiff.getShort(entry + 8) & 0xffff;
                    return noted >= 1 && noted <= 8 ? noted : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }
}
