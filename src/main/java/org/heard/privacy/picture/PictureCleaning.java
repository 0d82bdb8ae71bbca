package org.heard.privacy.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.heard.privacy.picture.UnfitPicture.Reason;

/**
 * Draws a picture anew, so that nothing is left of it but what is seen: no place, no day, no owner, no second file behind
 * it. It stays turned as it was meant to be. Very large ones are made smaller, and what would not fit into memory is
 * refused before it is opened.
 */
public final class PictureCleaning {

    private static final float QUALITY = 0.87f;
    /** Each takes some hundred megabytes for a moment. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PictureCleaning() {}

    /** What is made of what was read. */
    @FunctionalInterface
    interface Drawing {
        CleanPicture draw(BufferedImage image) throws IOException;
    }

    /**
     * The same picture in full: photos as JPEG, others as PNG.
     *
     * @throws UnfitPicture with what is wrong with it
     */
    public static CleanPicture clean(byte[] content) {
        return clean(content, kindOf(content) == PictureKind.JPEG ? PictureCleaning::photo : PictureCleaning::drawing);
    }

    /**
     * The same picture so small that a page can show several of them on a slow line: as PNG if it is seen through or has few
     * colours, else as JPEG.
     *
     * @param mostSide the most points of its longer side
     * @param mostBytes the most that it may weigh
     * @throws UnfitPicture with what is wrong with it
     */
    public static CleanPicture fit(byte[] content, int mostSide, int mostBytes) {
        return clean(content, image -> new PictureFitting(image, mostBytes).fitted(mostSide));
    }

    private static CleanPicture photo(BufferedImage image) throws IOException {
        return new CleanPicture(
                PictureKind.JPEG, PictureWriting.jpeg(image, QUALITY), image.getWidth(), image.getHeight());
    }

    private static CleanPicture drawing(BufferedImage image) throws IOException {
        return new CleanPicture(PictureKind.PNG, PictureWriting.png(image, true), image.getWidth(), image.getHeight());
    }

    static CleanPicture clean(byte[] content, Drawing drawing) {
        PictureKind kind = kindOf(content);
        AT_ONCE.acquireUninterruptibly();
        try {
            return drawing.draw(PictureReading.read(kind, content));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException broken) {
            // the decoders of the JDK throw each of them for damaged files
            throw new UnfitPicture(Reason.BROKEN);
        } finally {
            AT_ONCE.release();
        }
    }

    private static PictureKind kindOf(byte[] content) {
        return PictureKind.of(content).orElseThrow(() -> new UnfitPicture(Reason.KIND));
    }
}
