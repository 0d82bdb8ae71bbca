package org.heard.response.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Files as people, and others, might send them. */
public final class Files {

    private Files() {}

    /** A second of a quiet tone. */
    public static byte[] tone() {
        int rate = 8000;
        ByteBuffer wav = ByteBuffer.allocate(44 + rate).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + rate).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1)
                .putShort((short) 1)
                .putInt(rate)
                .putInt(rate)
                .putShort((short) 1)
                .putShort((short) 8);
        wav.put(ascii("data")).putInt(rate);
        for (int i = 0; i < rate; i++) {
            wav.put((byte) (128 + 40 * Math.sin(i * 2 * Math.PI * 440 / rate)));
        }
        return wav.array();
    }

    /** A picture, red on its left and blue on its right half. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture that comes blurred first and then sharper. */
    public static byte[] inPasses(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A JPEG that says it has another size. */
    public static byte[] sized(byte[] jpeg, int frame, int width, int height) {
        byte[] changed = jpeg.clone();
        ByteBuffer.wrap(changed)
                .position(marker(jpeg, frame) + 5)
                .putShort((short) height)
                .putShort((short) width);
        return changed;
    }

    /** Where a marker of a JPEG is. */
    static int marker(byte[] jpeg, int marker) {
        int at = 0;
        while ((jpeg[at] & 0xff) != 0xff || (jpeg[at + 1] & 0xff) != marker) {
            at++;
        }
        return at;
    }

    /** A photo with a place, an owner and how it is turned among the camera's notes. */
    public static byte[] photo(int orientation) {
        byte[] plain = picture("jpg", 80, 40);
        ByteBuffer notes = ByteBuffer.allocate(200).order(ByteOrder.BIG_ENDIAN);
        notes.put(ascii("Exif")).putShort((short) 0);
        notes.put(ascii("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        notes.putInt(0).put(ascii("GPSLatitude 51.4816 Owner Amina"));
        byte[] segment = new byte[notes.position()];
        notes.flip().get(segment);
        return join(
                new byte[] {plain[0], plain[1], (byte) 0xff, (byte) 0xe1},
                new byte[] {(byte) ((segment.length + 2) >> 8), (byte) (segment.length + 2)},
                segment,
                java.util.Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** A film as phones make it, with the place in its notes. */
    static byte[] film() {
        byte[] notes = box("udta", box("\u00a9xyz", ascii("+51.4816-003.1791/")));
        byte[] track = box("trak", join(box("tkhd", new byte[20]), box("meta", ascii("com.apple.owner Amina"))));
        return join(
                box("ftyp", ascii("mp42\0\0\0\0mp42isom")),
                box("moov", join(box("mvhd", new byte[100]), track, notes)),
                box("mdat", new byte[1000]));
    }

    static byte[] box(String name, byte[] inside) {
        return ByteBuffer.allocate(8 + inside.length)
                .putInt(8 + inside.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(inside)
                .array();
    }

    /** A zip with these parts. */
    static byte[] zip(String... names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<x/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG of a few bytes that says it is as large as a field. */
    public static byte[] bomb() {
        byte[] png = picture("png", 10, 10);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        var checksum = new java.util.zip.CRC32();
        checksum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) checksum.getValue());
        return png;
    }

    public static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
