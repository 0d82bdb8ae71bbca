package org.heard.consultation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files that were made to do harm, or that were harmed. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {

    private static Remark refused(String name, byte[] bytes) {
        UnreadableFile refusal = catchThrowableOfType(
                UnreadableFile.class, () -> ImportFile.read(name, bytes, Columns.guessed(), new Vocabulary()));
        assertThat(refusal).isNotNull();
        return refusal.remark();
    }

    private static byte[] workbook() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Sheet1");
            sheet.createRow(0).createCell(0).setCellValue("Title");
            sheet.createRow(1).createCell(0).setCellValue("Parks");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(String part, Function<String, byte[]> change) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook()));
                var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                : content);
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_external_entity_is_never_read() {
        for (String part : new String[] {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml"}) {
            byte[] bomb = changed(
                    part,
                    xml -> bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
                            + xml.replaceFirst("<\\?xml[^>]*\\?>", "")
                                    .replace("Parks", "&secret;")
                                    .replace("Sheet1", "&secret;")));
            Remark remark = refused("x.xlsx", bomb);
            assertThat(remark.key()).as(part).isEqualTo("importing.refused.xlsx");
        }
    }

    @Test
    void a_workbook_that_unfolds_without_end_is_refused_before_it_is_read() {
        byte[] bomb = changed("xl/worksheets/sheet1.xml", xml -> {
            byte[] zeros = new byte[110 * 1024 * 1024];
            Arrays.fill(zeros, (byte) ' ');
            return zeros;
        });
        assertThat(bomb.length).isLessThan(Limits.BYTES);
        Remark remark = refused("x.xlsx", bomb);
        assertThat(remark.key()).isEqualTo("importing.refused.bomb");
        assertThat(remark.place()).isEqualTo("xl/worksheets/sheet1.xml");
    }

    @Test
    void a_workbook_with_a_broken_sheet_is_refused_with_the_place() {
        Remark remark = refused("x.xlsx", changed("xl/worksheets/sheet1.xml", xml -> bytes("<worksheet><row>")));
        assertThat(remark.key()).isEqualTo("importing.refused.xlsx");
        assertThat(remark.place()).startsWith("Sheet1 1:");
    }

    @Test
    void lies_inside_a_workbook_do_no_harm() {
        Remark remark = refused(
                "x.xlsx",
                changed(
                        "xl/sharedStrings.xml",
                        xml -> bytes(xml.replaceAll("uniqueCount=\"\\d+\"", "uniqueCount=\"-5\""))));
        assertThat(remark.key()).isEqualTo("importing.refused.xlsx");
        byte[] wide = changed("xl/worksheets/sheet1.xml", xml -> bytes(xml.replace("r=\"A2\"", "r=\"XFD2\"")));
        assertThat(refused("x.xlsx", wide).place()).isEqualTo("Sheet1!XFD2");
    }

    @Test
    void a_workbook_cut_off_or_scrambled_is_refused() {
        byte[] whole = workbook();
        for (int length : new int[] {4, 40, whole.length / 2, whole.length - 30}) {
            assertThat(refused("x.xlsx", Arrays.copyOf(whole, length)).key()).startsWith("importing.refused.");
        }
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] scrambled = whole.clone();
            for (int j = 0; j < 20; j++) {
                scrambled[50 + random.nextInt(scrambled.length - 50)] = (byte) random.nextInt();
            }
            try {
                ImportFile.read("x.xlsx", scrambled, Columns.guessed(), new Vocabulary());
            } catch (UnreadableFile said) {
                assertThat(said.remark().key()).startsWith("importing.refused.");
            }
        }
    }

    @Test
    void files_of_other_kinds_are_refused_with_what_to_do() {
        assertThat(refused("x.csv", new byte[0]).key()).isEqualTo("importing.refused.empty");
        assertThat(refused("x.csv", new byte[Limits.BYTES + 1]).key()).isEqualTo("importing.refused.large");
        assertThat(refused("x.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})
                        .key())
                .isEqualTo("importing.refused.old-excel");
        assertThat(refused("x.csv", bytes("%PDF-1.7")).key()).isEqualTo("importing.refused.kind");
        assertThat(refused("x.csv", bytes("<html><body>Title</body></html>")).key())
                .isEqualTo("importing.refused.kind");
        assertThat(refused("x.csv", bytes("Name of pet\nRex\n")).key()).isEqualTo("importing.refused.no-title-column");
        Remark binary = refused("x.csv", bytes("Title\nA\u0000B\n"));
        assertThat(binary.key()).isEqualTo("importing.refused.not-text");
        assertThat(binary.place()).isEqualTo("2");
        assertThat(refused("x.zip", zip("a.txt", bytes("hello"))).key()).isEqualTo("importing.refused.xlsx");
        assertThat(refused("x.csv", bytes("Title" + ",x".repeat(300) + "\n")).place())
                .isEqualTo("x.csv!GS1");
    }

    private static byte[] zip(String name, byte[] content) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
