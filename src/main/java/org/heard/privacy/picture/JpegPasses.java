package org.heard.privacy.picture;

/**
 * Whether a JPEG is drawn in several passes (ITU-T T.81): progressively, or its colours one after the other. A decoder has to
 * keep all of it in memory then, however little of it is wanted.
 */
final class JpegPasses {

    private static final int TABLES = 0xc4;
    private static final int EXTENSION = 0xc8;
    private static final int ARITHMETIC = 0xcc;
    private static final int SCAN = 0xda;

    private JpegPasses() {}

    /** What cannot be read counts as one pass: its decoder will say so. */
    static boolean areSeveral(byte[] jpeg) {
        int colours = 0;
        int at = 2;
        while (at + 5 <= jpeg.length) {
            int marker = jpeg[at + 1] & 0xff;
            // decoders pass over what stands between the parts, and so must whoever looks in front of them
            if ((jpeg[at] & 0xff) != 0xff || marker == 0 || marker == 0xff) {
                at++;
                continue;
            }
            if (marker == SCAN) {
                return (jpeg[at + 4] & 0xff) < colours;
            }
            if (isFrame(marker)) {
                boolean sequential = marker == 0xc0 || marker == 0xc1;
                if (!sequential || at + 10 > jpeg.length) {
                    return true;
                }
                colours = jpeg[at + 9] & 0xff;
            }
            int length = (jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff;
            at += 2 + (isAlone(marker) ? 0 : Math.max(2, length));
        }
        return false;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || marker >= 0xd0 && marker <= 0xd7;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != TABLES && marker != EXTENSION && marker != ARITHMETIC;
    }
}
