package org.heard.privacy.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Writes what is seen of a picture and nothing else. */
final class PictureWriting {

    private PictureWriting() {}

    /** @param quality of a JPEG, from 0 to 1; what can be seen through becomes white in it */
    static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        return write(writer, param, copy(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB));
    }

    /** @param seenThrough whether parts of it may be not wholly there */
    static byte[] png(BufferedImage image, boolean seenThrough) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        int type = seenThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return write(writer, writer.getDefaultWriteParam(), copy(image, image.getWidth(), image.getHeight(), type));
    }

    private static byte[] write(ImageWriter writer, ImageWriteParam param, BufferedImage plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(plain, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Whether any of it is not wholly there. */
    static boolean isSeenThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same picture smaller: by halves, so that thin lines do not break up. */
    static BufferedImage scaled(BufferedImage image, int width, int height) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage smaller = image;
        while (smaller.getWidth() > width * 2 && smaller.getHeight() > height * 2) {
            smaller = copy(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2, type);
        }
        return copy(smaller, width, height, type);
    }

    private static BufferedImage copy(BufferedImage image, int width, int height, int type) {
        var copy = new BufferedImage(width, height, type);
        Graphics2D graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (type == BufferedImage.TYPE_INT_RGB) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }
}
