package org.heard.response.attachment;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.core.io.Resource;

/**
 * Draws a picture anew, so that nothing is left of it but what is seen: no place, no day, no owner, no second file behind
 * it. It stays turned as it was meant to be. Very large ones are made smaller, and what would not fit into memory is
 * refused before it is opened.
 */
final class PictureCleaning {

    /** No camera makes more; a small file that says it holds more is an attack. */
    private static final long MOST_PIXELS = 220_000_000;

    /** One that is drawn in several passes is in memory whole, six bytes for each point, until the last of them. */
    private static final long MOST_PIXELS_IN_PASSES = 40_000_000;

    private static final long KEPT_PIXELS = 12_000_000;
    private static final float QUALITY = 0.87f;
    /** Each takes some hundred megabytes for a moment. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PictureCleaning() {}

    static Cleaned clean(FileType type, Resource content) throws IOException {
        byte[] bytes;
        try (InputStream in = content.getInputStream()) {
            bytes = in.readAllBytes();
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            BufferedImage drawn = read(type, bytes);
            FileType made = type == FileType.JPEG ? FileType.JPEG : FileType.PNG;
            BufferedImage turned = type == FileType.JPEG ? turn(drawn, Orientation.of(bytes)) : drawn;
            return FileCheck.made(made, write(made, turned));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException broken) {
            // the decoders of the JDK throw each of them for damaged files
            throw new FileRefusal("broken");
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage read(FileType type, byte[] bytes) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(
                type == FileType.JPEG ? "jpeg" : type == FileType.PNG ? "png" : "gif");
        ImageReader reader = readers.next();
        boolean[] cut = {false};
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((source, warning) -> cut[0] |= warning.contains("remature"));
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            boolean passes = type == FileType.JPEG && JpegPasses.areSeveral(bytes);
            if (width * height > (passes ? MOST_PIXELS_IN_PASSES : MOST_PIXELS) || width < 1 || height < 1) {
                throw new FileRefusal("pixels");
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = 1;
            while (width * height / ((long) step * step) > KEPT_PIXELS) {
                step++;
            }
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, param);
            if (cut[0]) {
                throw new FileRefusal("broken");
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

    private static byte[] write(FileType type, BufferedImage image) throws IOException {
        boolean jpeg = type == FileType.JPEG;
        BufferedImage plain = new BufferedImage(
                image.getWidth(), image.getHeight(), jpeg ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var graphics = plain.createGraphics();
        if (jpeg) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        }
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(jpeg ? "jpeg" : "png").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (jpeg) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(plain, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
