package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is follows from what is in it. */
class DocumentTypeTest {

    @Test
    void what_suppliers_of_formats_send_is_told_apart() throws IOException {
        assertThat(DocumentType.of(typed("application/epub+zip"))).contains(DocumentType.EPUB);
        assertThat(DocumentType.of(latin("OggS\0\u0002........OpusHead"))).contains(DocumentType.OGG);
        assertThat(DocumentType.of(latin("\u001aE\u00df\u00a3....B\u0082\u0084webm")))
                .contains(DocumentType.WEBM);
        assertThat(DocumentType.of(latin("\u001aE\u00df\u00a3....matroska"))).isEmpty();
        assertThat(DocumentType.of(latin("  ,DAY S]VICES 9 ,LLANBEDW\r\n\r\n  ,WE ASK Y :AT Y ?9K4\f  #B")))
                .contains(DocumentType.BRF);
        assertThat(DocumentType.of(latin("DAY SERVICES IN LLANBEDW, AND WHAT WE ASK OF YOU ABOUT THEM\nYES")))
                .contains(DocumentType.TEXT);
        assertThat(DocumentType.of(latin("<HTML>\n<SCRIPT>\n"))).isEmpty();
    }

    @Test
    void a_pdf_a_picture_a_sound_and_a_film_are_known_by_how_they_begin() {
        assertThat(DocumentType.of(latin("%PDF-1.7\n..."))).contains(DocumentType.PDF);
        assertThat(DocumentType.of(latin("\u0089PNG\r\n\u001a\n...."))).contains(DocumentType.PNG);
        assertThat(DocumentType.of(latin("\u00ff\u00d8\u00ff\u00e0..JFIF"))).contains(DocumentType.JPEG);
        assertThat(DocumentType.of(latin("ID3\u0004...."))).contains(DocumentType.MP3);
        assertThat(DocumentType.of(latin("\u00ff\u00fb\u0090d...."))).contains(DocumentType.MP3);
        assertThat(DocumentType.of(latin("\0\0\0\u0018ftypmp42...."))).contains(DocumentType.MP4);
    }

    @Test
    void word_excel_and_open_document_files_are_told_from_other_zip_files() throws IOException {
        assertThat(DocumentType.of(zip("[Content_Types].xml", "word/document.xml")))
                .contains(DocumentType.DOCX);
        assertThat(DocumentType.of(zip("[Content_Types].xml", "xl/workbook.xml")))
                .contains(DocumentType.XLSX);
        assertThat(DocumentType.of(odt())).contains(DocumentType.ODT);
        assertThat(DocumentType.of(zip("META-INF/MANIFEST.MF", "Evil.class"))).isEmpty();
    }

    @Test
    void a_document_that_runs_programs_is_refused() throws IOException {
        assertThat(DocumentType.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void plain_text_may_be_in_any_script() {
        assertThat(DocumentType.of("Croeso i Frynafon\nخوش آمدید\n".getBytes(StandardCharsets.UTF_8)))
                .contains(DocumentType.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "<!DOCTYPE html><p>hello",
                "words first <script>alert(1)</script>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg onload='alert(1)'/>",
                "#!/bin/sh\necho hello",
                "MZ\u0090\0\u0003",
                "\u007fELF\u0002\u0001",
                "\0\0\0\u0018ftypheic....",
                "PK\u0003\u0004 not really a zip file",
                "ISO-8859 caf\u00e9",
                "Rar!\u001a\u0007"
            })
    void what_a_browser_or_a_computer_could_run_or_nobody_knows_is_refused(String content) {
        assertThat(DocumentType.of(latin(content))).isEmpty();
    }

    private static byte[] latin(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Arrays.copyOf(new byte[] {'x'}, 40));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] odt() throws IOException {
        return typed("application/vnd.oasis.opendocument.text");
    }

    private static byte[] typed(String mediaType) throws IOException {
        byte[] type = latin(mediaType);
        var crc = new CRC32();
        crc.update(type);
        var first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(crc.getValue());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return bytes.toByteArray();
    }
}
