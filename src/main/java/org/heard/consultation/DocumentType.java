package org.heard.consultation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * The kinds of file that may be added to a consultation, told by what is in them: names and claimed types are not
 * believed. Everything else is refused, above all what a browser or a computer would run (HTML, SVG, programs, macros).
 */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    MP3("audio/mpeg", "mp3"),
    OGG("audio/ogg", "ogg"),
    MP4("video/mp4", "mp4"),
    WEBM("video/webm", "webm"),
    EPUB("application/epub+zip", "epub"),
    /** Braille for embossers and displays: letters that stand for cells, so it looks like plain text. */
    BRF("application/x-brf", "brf"),
    TEXT("text/plain", "txt");

    private static final Set<String> MP4_BRANDS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4A ", "dash", "MSNV");
    private static final Pattern MARKUP =
            Pattern.compile("<\\s*(!doctype|html|head|body|script|svg|iframe|\\?xml|\\?php)", Pattern.CASE_INSENSITIVE);
    private static final int MARKUP_WITHIN = 4096;
    private static final int BEGINNING = 64;
    private static final int LONGEST_BRAILLE_LINE = 44;

    private final String mediaType;
    private final String ending;

    DocumentType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Its media type, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** What a file is, or nothing when it is of no kind that may be added. */
    public static Optional<DocumentType> of(byte[] content) {
        if (begins(content, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (begins(content, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (begins(content, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (begins(content, 0, "PK\u0003\u0004")) {
            return zipped(content);
        }
        if (begins(content, 4, "ftyp") && content.length >= 12) {
            return MP4_BRANDS.contains(new String(content, 8, 4, StandardCharsets.ISO_8859_1))
                    ? Optional.of(MP4)
                    : Optional.empty();
        }
        if (begins(content, 0, "ID3") || isSoundFrame(content)) {
            return Optional.of(MP3);
        }
        if (begins(content, 0, "OggS")) {
            return Optional.of(OGG);
        }
        if (begins(content, 0, "\u001aE\u00df\u00a3")) {
            return contains(content, "webm") ? Optional.of(WEBM) : Optional.empty();
        }
        if (isBraille(content) && isPlainText(content)) {
            return Optional.of(BRF);
        }
        return isPlainText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean contains(byte[] content, String name) {
        return new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1).contains(name);
    }

    /** Short lines of the 64 signs that stand for cells, and nothing else: no small letter among them. */
    private static boolean isBraille(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1).strip();
        return text.indexOf('\n') > 0
                && text.chars().allMatch(c -> c >= ' ' && c <= '_' || c == '\n' || c == '\r' || c == '\f')
                && text.lines().allMatch(line -> line.length() <= LONGEST_BRAILLE_LINE);
    }

    private static boolean begins(byte[] content, int at, String signature) {
        byte[] bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= at + bytes.length
                && ByteBuffer.wrap(content, at, bytes.length).equals(ByteBuffer.wrap(bytes));
    }

    /** A frame of MPEG audio, layer III. */
    private static boolean isSoundFrame(byte[] content) {
        return content.length > 4 && (content[0] & 0xff) == 0xff && (content[1] & 0xe6) == 0xe2;
    }

    /** Reads the list of what is inside only: nothing is unpacked, so nothing can blow up. */
    private static Optional<DocumentType> zipped(byte[] content) {
        try {
            Path file = Files.createTempFile("heard", "zip");
            try {
                Files.write(file, content);
                try (var zip = new ZipFile(file.toFile())) {
                    return office(zip, content);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentType> office(ZipFile zip, byte[] content) {
        boolean runs = zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin")
                        || name.startsWith("basic/")
                        || name.startsWith("scripts/")
                        || name.contains("/activex/"));
        if (runs) {
            return Optional.empty();
        }
        if (begins(content, 30, "mimetype" + ODT.mediaType)) {
            return Optional.of(ODT);
        }
        if (begins(content, 30, "mimetype" + EPUB.mediaType)) {
            return Optional.of(EPUB);
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            return Optional.empty();
        }
        if (zip.getEntry("word/document.xml") != null) {
            return Optional.of(DOCX);
        }
        return zip.getEntry("xl/workbook.xml") == null ? Optional.empty() : Optional.of(XLSX);
    }

    private static boolean isPlainText(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notText) {
            return false;
        }
        boolean controls = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        String start = text.substring(0, Math.min(text.length(), MARKUP_WITHIN));
        return !text.isBlank()
                && !controls
                && !start.startsWith("#!")
                && !MARKUP.matcher(start).find();
    }
}
