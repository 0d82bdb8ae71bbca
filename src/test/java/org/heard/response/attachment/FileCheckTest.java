package org.heard.response.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.heard.questionnaire.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class FileCheckTest {

    private final FileCheck check = new FileCheck();

    private Cleaned take(QuestionType asked, byte[] content) throws IOException {
        return check.check(asked, new ByteArrayResource(content), content.length);
    }

    private byte[] kept(QuestionType asked, byte[] content) throws IOException {
        try (InputStream in = take(asked, content).content().getInputStream()) {
            return in.readAllBytes();
        }
    }

    private void refused(QuestionType asked, byte[] content, String reason) {
        assertThatThrownBy(() -> take(asked, content))
                .isInstanceOfSatisfying(
                        FileRefusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("response.file.refusal." + reason));
    }

    @ParameterizedTest
    @CsvSource({"1, 80, 40", "3, 80, 40", "6, 40, 80", "8, 40, 80", "5, 40, 80"})
    void a_photo_is_drawn_anew_the_right_way_up_and_tells_no_place(int turned, int width, int height)
            throws IOException {
        byte[] photo = Files.photo(turned);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPSLatitude", "Amina");

        Cleaned cleaned = take(QuestionType.FILE, photo);
        byte[] kept = kept(QuestionType.FILE, photo);

        assertThat(cleaned.type()).isEqualTo(FileType.JPEG);
        assertThat(cleaned.isClean()).isTrue();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Amina", "Exif");
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        // red was on the left
        int red = switch (turned) {
            case 3 -> image.getRGB(70, 20);
            case 6 -> image.getRGB(20, 10);
            case 8 -> image.getRGB(20, 70);
            case 5 -> image.getRGB(20, 10);
            default -> image.getRGB(10, 20);
        };
        assertThat(red >> 16 & 0xff).isGreaterThan(200);
        assertThat(red & 0xff).isLessThan(60);
    }

    @Test
    void what_hides_behind_a_picture_is_gone() throws IOException {
        byte[] polyglot = Files.join(Files.picture("png", 30, 30), Files.zip("evil.exe"));
        byte[] kept = kept(QuestionType.FILE, polyglot);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("evil.exe");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(30);
        byte[] page = Files.join(Files.ascii("GIF89a/*"), Files.ascii("<script>alert(1)</script>"));
        refused(QuestionType.FILE, page, "broken");
    }

    @Test
    void an_image_that_would_fill_the_memory_is_refused_before_it_is_opened() {
        refused(QuestionType.FILE, Files.bomb(), "pixels");
    }

    @Test
    void a_huge_picture_that_is_drawn_in_passes_is_refused_before_it_fills_the_memory() throws IOException {
        byte[] passes = Files.inPasses(300, 200);
        assertThat(take(QuestionType.FILE, passes).type()).isEqualTo(FileType.JPEG);

        byte[] huge = Files.sized(passes, 0xc2, 10_000, 10_000);
        refused(QuestionType.FILE, huge, "pixels");
        byte[] plain = Files.sized(Files.picture("jpg", 300, 200), 0xc0, 10_000, 10_000);
        int scan = Files.marker(plain, 0xda);
        byte[] oneColour = {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0};
        byte[] colourByColour =
                Files.join(Arrays.copyOf(plain, scan), oneColour, Arrays.copyOfRange(plain, scan + 14, plain.length));
        refused(QuestionType.FILE, colourByColour, "pixels");
    }

    @Test
    void a_large_photo_is_made_smaller() throws IOException {
        byte[] kept = kept(QuestionType.FILE, Files.picture("jpg", 5000, 3000));
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(2500);
    }

    @Test
    void what_is_cut_off_is_refused() {
        byte[] jpeg = Files.picture("jpg", 300, 300);
        refused(QuestionType.FILE, Arrays.copyOf(jpeg, jpeg.length / 2), "broken");
        byte[] png = Files.picture("png", 300, 300);
        refused(QuestionType.FILE, Arrays.copyOf(png, png.length - 60), "broken");
        refused(QuestionType.FILE, Files.ascii("%PDF-1.7 and then nothing"), "broken");
        byte[] docx = Files.zip("[Content_Types].xml", "word/document.xml");
        refused(QuestionType.FILE, Arrays.copyOf(docx, 60), "broken");
        byte[] film = Files.film();
        refused(QuestionType.VIDEO, Arrays.copyOf(film, film.length - 10), "broken");
        refused(QuestionType.VIDEO, Files.box("ftyp", Files.ascii("mp42\0\0\0\0mp42")), "broken");
    }

    @Test
    void an_empty_file_is_told_to_be_one() {
        for (QuestionType asked : new QuestionType[] {QuestionType.FILE, QuestionType.VOICE, QuestionType.VIDEO}) {
            refused(asked, new byte[0], "empty");
        }
    }

    @Test
    void a_name_is_not_believed() {
        refused(QuestionType.FILE, Files.zip("holiday.jpg"), "kind.file");
        refused(QuestionType.FILE, Files.ascii("<svg xmlns='x'><script>alert(1)</script></svg>"), "kind.file");
        refused(QuestionType.FILE, Files.ascii("  <html><script>alert(1)</script>"), "kind.file");
        refused(QuestionType.FILE, Files.ascii("MZ\u0090\0program"), "kind.file");
        refused(QuestionType.FILE, Files.ascii("#!/bin/sh\nrm"), "kind.file");
        refused(QuestionType.VOICE, Files.ascii("some words"), "kind.voice");
        refused(QuestionType.VIDEO, Files.tone(), "kind.video");
        refused(QuestionType.FILE, Files.tone(), "kind.file");
        refused(QuestionType.FILE, Files.box("ftyp", Files.ascii("heic\0\0\0\0mif1heic")), "kind.picture");
    }

    @Test
    void documents_are_kept_as_they_are_and_marked() throws IOException {
        byte[] pdf = Files.ascii("%PDF-1.4\n1 0 obj<</Author(Amina)>>endobj\n%%EOF\n");
        assertThat(take(QuestionType.FILE, pdf).isClean()).isFalse();
        assertThat(kept(QuestionType.FILE, pdf)).isEqualTo(pdf);
        assertThat(take(QuestionType.FILE, Files.zip("[Content_Types].xml", "word/document.xml"))
                        .type())
                .isEqualTo(FileType.DOCX);
        assertThat(FileType.DOCX.isShown()).isFalse();
        refused(
                QuestionType.FILE,
                Files.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                "macros");
        assertThat(take(QuestionType.FILE, "Mae'r bws yn hwyr – bob dydd.".getBytes(StandardCharsets.UTF_8))
                        .type())
                .isEqualTo(FileType.TEXT);
    }

    @Test
    void a_film_from_a_phone_loses_its_place_and_keeps_its_length() throws IOException {
        byte[] film = Files.film();
        byte[] kept = kept(QuestionType.VIDEO, film);
        assertThat(new String(film, StandardCharsets.ISO_8859_1)).contains("+51.4816", "Amina");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("+51.4816", "Amina", "udta")
                .contains("mvhd", "tkhd");
        assertThat(kept).hasSameSizeAs(film);
        assertThat(take(QuestionType.VOICE, film).type()).isEqualTo(FileType.MP4);
    }

    @Test
    void ten_minutes_of_a_recorder_fit_and_five_of_them_in_one_answer() throws IOException {
        byte[] tone = Files.tone();
        long tenMinutes = 44 + 10L * 60 * 48_000 * 2 * 2;
        assertThat(check.check(QuestionType.VOICE, new ByteArrayResource(tone), tenMinutes)
                        .type())
                .isEqualTo(FileType.WAV);
        long tooLong = FileType.Family.SOUND.bytes() + 1;
        assertThatThrownBy(() -> check.check(QuestionType.VOICE, new ByteArrayResource(tone), tooLong))
                .isInstanceOf(FileRefusal.class);
        assertThat(5 * tenMinutes).isLessThan(AttachmentBook.MOST_BYTES);
        assertThat(10 * FileType.Family.VIDEO.bytes()).isLessThan(UploadAllowance.BYTES);
        assertThat(FileType.Family.SOUND.bytes()).isLessThan(FileType.Family.VIDEO.bytes());
    }

    @Test
    void the_notes_around_a_sound_are_left_out() throws IOException {
        byte[] frame = {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0x44};
        byte[] sound = Files.join(frame, new byte[400]);
        byte[] last = Arrays.copyOf(Files.ascii("TAGTold by Amina"), 128);
        byte[] notes = Files.join(Files.ascii("ID3\u0003\0\0\0\0\0\n"), Files.ascii("Amina1234."));
        assertThat(kept(QuestionType.VOICE, Files.join(notes, sound, last))).isEqualTo(sound);
        assertThat(take(QuestionType.VOICE, Files.tone()).type()).isEqualTo(FileType.WAV);
    }
}
