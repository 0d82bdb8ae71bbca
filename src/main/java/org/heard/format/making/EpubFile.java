package org.heard.format.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of a book (EPUB 3.3, section 4): the same files give the same bytes. */
final class EpubFile {

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;
    /** The same moment for every file; one before 1980 would need an extra field, which a book may not have. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private EpubFile() {}

    /** @param files what is in the book, by name, {@code package.opf} among them */
    static void write(Map<String, byte[]> files, Path into) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(into), StandardCharsets.UTF_8)) {
            // the first one, and not compressed, so that the kind of file can be told from its beginning
            stored(zip, "mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
            packed(zip, "META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                if (file.getKey().endsWith(".mp3")) {
                    stored(zip, "EPUB/" + file.getKey(), file.getValue());
                } else {
                    packed(zip, "EPUB/" + file.getKey(), file.getValue());
                }
            }
        }
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        put(zip, entry, content);
    }

    private static void packed(ZipOutputStream zip, String name, byte[] content) throws IOException {
        put(zip, new ZipEntry(name), content);
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
