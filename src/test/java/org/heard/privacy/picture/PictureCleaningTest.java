package org.heard.privacy.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.heard.privacy.picture.UnfitPicture.Reason;
import org.heard.response.attachment.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures become small enough for an old phone, and tell nothing but what is seen. */
class PictureCleaningTest {

    private static final int SIDE = 640;
    private static final int BYTES = 60_000;

    private static CleanPicture fit(byte[] content) {
        return PictureCleaning.fit(content, SIDE, BYTES);
    }

    private static void refused(byte[] content, Reason reason) {
        assertThatExceptionOfType(UnfitPicture.class)
                .isThrownBy(() -> fit(content))
                .satisfies(unfit -> assertThat(unfit.reason()).isEqualTo(reason));
    }

    /** A picture that hardly gets smaller, as of leaves or gravel. */
    private static byte[] gravel(String format, int type, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, type);
        var random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void a_photo_tells_no_place_and_stands_upright(int turned) throws IOException {
        CleanPicture kept = fit(Files.photo(turned));
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Amina", "Exif");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(kept.content()));
        assertThat(seen.getWidth()).isEqualTo(kept.width()).isEqualTo(turned == 1 ? 80 : 40);
        assertThat(seen.getHeight()).isEqualTo(kept.height()).isEqualTo(turned == 1 ? 40 : 80);
    }

    @Test
    void a_large_photo_fits_on_an_old_phone() throws IOException {
        CleanPicture kept = fit(gravel("jpg", BufferedImage.TYPE_INT_RGB, 2400, 1600));
        assertThat(kept.kind()).isEqualTo(PictureKind.JPEG);
        assertThat(kept.content().length).isLessThanOrEqualTo(BYTES);
        assertThat(kept.width()).isBetween(160, SIDE);
        assertThat((double) kept.width() / kept.height()).isBetween(1.45, 1.55);
    }

    @Test
    void a_plain_drawing_stays_sharp() {
        CleanPicture kept = fit(Files.picture("png", 1280, 900));
        assertThat(kept.kind()).isEqualTo(PictureKind.PNG);
        assertThat(kept.width()).isEqualTo(SIDE);
        assertThat(kept.height()).isEqualTo(450);
    }

    @Test
    void what_can_be_seen_through_stays_so_as_long_as_it_fits() throws IOException {
        var through = new BufferedImage(900, 300, BufferedImage.TYPE_INT_ARGB);
        through.setRGB(10, 10, 0xff00ff00);
        var out = new ByteArrayOutputStream();
        ImageIO.write(through, "png", out);
        CleanPicture kept = fit(out.toByteArray());
        assertThat(kept.kind()).isEqualTo(PictureKind.PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.content())).getRGB(300, 100) >>> 24)
                .isZero();

        CleanPicture gravel = fit(gravel("png", BufferedImage.TYPE_INT_ARGB, 800, 800));
        assertThat(gravel.content().length).isLessThanOrEqualTo(BYTES);
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_is_called() {
        refused(Files.ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), Reason.KIND);
        refused(Files.ascii("<!doctype html><img src=x onerror=alert(1)>"), Reason.KIND);
        refused(Files.ascii("%PDF-1.7"), Reason.KIND);
        refused(new byte[0], Reason.KIND);
        refused(Files.ascii("GIF89a/*<script>alert(1)</script>"), Reason.BROKEN);
        byte[] png = Files.picture("png", 300, 300);
        refused(Arrays.copyOf(png, png.length - 60), Reason.BROKEN);
    }

    @Test
    void what_would_fill_the_memory_is_refused_before_it_is_opened() {
        refused(Files.bomb(), Reason.PIXELS);
        byte[] passes = Files.inPasses(300, 200);
        assertThat(JpegPasses.areSeveral(passes)).isTrue();
        assertThat(JpegPasses.areSeveral(Files.photo(1))).isFalse();
        byte[] huge = Files.sized(passes, 0xc2, 10_000, 10_000);
        refused(huge, Reason.PIXELS);
        byte[] padded = Files.join(Arrays.copyOf(huge, 2), new byte[30], Arrays.copyOfRange(huge, 2, huge.length));
        assertThat(JpegPasses.areSeveral(padded))
                .as("also behind what decoders pass over")
                .isTrue();
    }
}
