package org.heard.response.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.Resource;

/** Looks into a zip whether it is a document of an office program, without macros and no larger inside than people write. */
final class OfficeFile {

    private static final int MOST_PARTS = 5000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private OfficeFile() {}

    static Cleaned check(Resource content) throws IOException {
        var names = new HashSet<String>();
        String mimetype = "";
        long passed = 0;
        byte[] buffer = new byte[8192];
        try (InputStream in = content.getInputStream();
                var zip = new ZipInputStream(in)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (!names.add(part.getName()) || names.size() > MOST_PARTS) {
                    throw new FileRefusal("broken");
                }
                if (names.size() == 1 && part.getName().equals("mimetype")) {
                    mimetype = new String(zip.readNBytes(100), StandardCharsets.US_ASCII).strip();
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    passed += read;
                    if (passed > MOST_BYTES) {
                        throw new FileRefusal("broken");
                    }
                }
            }
        } catch (ZipException | java.io.EOFException | IllegalArgumentException broken) {
            throw new FileRefusal("broken");
        }
        if (names.stream().anyMatch(OfficeFile::isMacro)) {
            throw new FileRefusal("macros");
        }
        return new Cleaned(type(names, mimetype), false, content);
    }

    private static boolean isMacro(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith("vbaproject.bin")
                || small.startsWith("basic/")
                || small.startsWith("scripts/")
                || small.contains("macrosheets/");
    }

    private static FileType type(Set<String> names, String mimetype) {
        if (mimetype.equals("application/vnd.oasis.opendocument.text")) {
            return FileType.ODT;
        }
        if (names.contains("[Content_Types].xml")) {
            if (names.contains("word/document.xml")) {
                return FileType.DOCX;
            }
            if (names.contains("xl/workbook.xml")) {
                return FileType.XLSX;
            }
            if (names.contains("ppt/presentation.xml")) {
                return FileType.PPTX;
            }
        }
        throw new FileRefusal("kind.file");
    }
}
