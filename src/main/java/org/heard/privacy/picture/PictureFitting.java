package org.heard.privacy.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Makes a picture so small that a page can show several of them on a slow line. */
final class PictureFitting {

    private static final float[] QUALITIES = {0.85f, 0.75f, 0.6f, 0.45f};
    private static final double STEP = 0.8;
    /** Smaller than that nobody sees what it shows. */
    private static final int SMALLEST = 160;

    private final BufferedImage image;
    private final int mostBytes;

    PictureFitting(BufferedImage image, int mostBytes) {
        this.image = image;
        this.mostBytes = mostBytes;
    }

    /** @param mostSide the most points of its longer side */
    CleanPicture fitted(int mostSide) throws IOException {
        int side = Math.min(mostSide, Math.max(image.getWidth(), image.getHeight()));
        boolean seenThrough = PictureWriting.isSeenThrough(sized(side));
        while (true) {
            BufferedImage sized = sized(side);
            boolean last = side * STEP < SMALLEST;
            byte[] png = PictureWriting.png(sized, seenThrough);
            if (png.length <= mostBytes) {
                return made(PictureKind.PNG, png, sized);
            }
            // what shines through would turn white
            byte[] jpeg = seenThrough && !last ? png : photo(sized);
            if (jpeg.length <= mostBytes || last) {
                return made(PictureKind.JPEG, jpeg, sized);
            }
            side = (int) (side * STEP);
        }
    }

    /** As good as fits. */
    private byte[] photo(BufferedImage sized) throws IOException {
        byte[] jpeg = {};
        for (float quality : QUALITIES) {
            jpeg = PictureWriting.jpeg(sized, quality);
            if (jpeg.length <= mostBytes) {
                return jpeg;
            }
        }
        return jpeg;
    }

    private BufferedImage sized(int side) {
        double by = (double) side / Math.max(image.getWidth(), image.getHeight());
        return PictureWriting.scaled(image, points(image.getWidth() * by), points(image.getHeight() * by));
    }

    private static int points(double exactly) {
        return Math.max(1, (int) Math.round(exactly));
    }

    private static CleanPicture made(PictureKind kind, byte[] content, BufferedImage image) {
        return new CleanPicture(kind, content, image.getWidth(), image.getHeight());
    }
}
