package org.heard.privacy.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.heard.privacy.picture.UnfitPicture.Reason;

/** Reads what is seen of a picture, turned as it was meant to be; what would not fit into memory is never opened. */
final class PictureReading {

    /** No camera makes more; a small file that says it holds more is an attack. */
    private static final long MOST_PIXELS = 220_000_000;

    /** One that is drawn in several passes is in memory whole, six bytes for each point, until the last of them. */
    private static final long MOST_PIXELS_IN_PASSES = 40_000_000;

    private static final long KEPT_PIXELS = 12_000_000;

    private PictureReading() {}

    /** @throws UnfitPicture if there are too many points, or it is cut off */
    static BufferedImage read(PictureKind kind, byte[] bytes) throws IOException {
        BufferedImage drawn = decode(kind, bytes);
        return kind == PictureKind.JPEG ? turn(drawn, Orientation.of(bytes)) : drawn;
    }

    private static BufferedImage decode(PictureKind kind, byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        boolean[] cut = {false};
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((source, warning) -> cut[0] |= warning.contains("remature"));
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            boolean passes = kind == PictureKind.JPEG && JpegPasses.areSeveral(bytes);
            if (width * height > (passes ? MOST_PIXELS_IN_PASSES : MOST_PIXELS) || width < 1 || height < 1) {
                throw new UnfitPicture(Reason.PIXELS);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = 1;
            while (width * height / ((long) step * step) > KEPT_PIXELS) {
                step++;
            }
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, param);
            if (cut[0]) {
                throw new UnfitPicture(Reason.BROKEN);
            }
            return image;
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage turn(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean sideways = orientation > 4;
        var turned =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        // from where a point is stored to where it is meant to be (EXIF 2.3, tag 0x0112)
        AffineTransform to = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        var graphics = turned.createGraphics();
        graphics.drawImage(image, to, null);
        graphics.dispose();
        return turned;
    }
}
