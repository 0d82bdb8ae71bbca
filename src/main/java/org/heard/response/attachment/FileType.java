package org.heard.response.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.heard.privacy.picture.PictureKind;

/** The kinds of file that are taken, told by what is in them: names and claimed types are not believed. */
public enum FileType {
    WEBM_SOUND(Family.SOUND, "audio/webm", "webm"),
    OGG(Family.SOUND, "audio/ogg", "ogg"),
    MP3(Family.SOUND, "audio/mpeg", "mp3"),
    M4A(Family.SOUND, "audio/mp4", "m4a"),
    WAV(Family.SOUND, "audio/wav", "wav"),
    AMR(Family.SOUND, "audio/amr", "amr"),
    WEBM(Family.VIDEO, "video/webm", "webm"),
    MP4(Family.VIDEO, "video/mp4", "mp4"),
    QUICKTIME(Family.VIDEO, "video/quicktime", "mov"),
    JPEG(Family.PICTURE, "image/jpeg", "jpg"),
    PNG(Family.PICTURE, "image/png", "png"),
    GIF(Family.PICTURE, "image/gif", "gif"),
    PDF(Family.DOCUMENT, "application/pdf", "pdf"),
    DOCX(Family.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(Family.DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(Family.DOCUMENT, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT(Family.DOCUMENT, "application/vnd.oasis.opendocument.text", "odt"),
    TEXT(Family.DOCUMENT, "text/plain;charset=UTF-8", "txt");

    /** What files are to people. */
    public enum Family {
        /** Ten minutes as a recorder writes them without compression: 48 kHz, 16 bit, stereo. */
        SOUND(110),
        VIDEO(200),
        PICTURE(20),
        DOCUMENT(20);

        private final int megabytes;

        Family(int megabytes) {
            this.megabytes = megabytes;
        }

        /** How large such a file may be. */
        public int megabytes() {
            return megabytes;
        }

        long bytes() {
            return megabytes * 1024L * 1024;
        }
    }

    /** How much of a file has to be read to tell. */
    static final int BEGINNING = 64 * 1024;

    private static final Set<String> MP4_BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash", "MSNV", "3gp4",
            "3gp5", "3gp6", "3g2a");
    private static final Set<String> M4A_BRANDS = Set.of("M4A ", "M4B ");

    private final Family family;
    private final String mediaType;
    private final String extension;

    FileType(Family family, String mediaType, String extension) {
        this.family = family;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public Family family() {
        return family;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How its name ends. */
    public String extension() {
        return extension;
    }

    /** Whether a browser can show or play it where it stands; documents are only ever downloaded. */
    public boolean isShown() {
        return family != Family.DOCUMENT && this != AMR;
    }

    /** The type of what begins like this, if it is one that is taken; of an office file only that it may be one. */
    static Optional<FileType> of(byte[] beginning) {
        String start = new String(beginning, StandardCharsets.ISO_8859_1);
        if (start.startsWith("ftyp", 4)) {
            return ofBrand(start.substring(8, Math.min(12, start.length())));
        }
        if (start.startsWith("\u001aE\u00df\u00a3")) {
            return ofMatroska(start);
        }
        if (start.startsWith("RIFF")) {
            return start.startsWith("WAVE", 8) ? Optional.of(WAV) : Optional.empty();
        }
        return ofMark(start, beginning);
    }

    private static Optional<FileType> ofBrand(String brand) {
        if (brand.equals("qt  ")) {
            return Optional.of(QUICKTIME);
        }
        if (M4A_BRANDS.contains(brand)) {
            return Optional.of(M4A);
        }
        return MP4_BRANDS.contains(brand) ? Optional.of(MP4) : Optional.empty();
    }

    private static Optional<FileType> ofMatroska(String start) {
        if (!start.contains("webm")) {
            return Optional.empty();
        }
        boolean pictures = start.contains("V_VP8") || start.contains("V_VP9") || start.contains("V_AV1");
        boolean sound = start.contains("A_OPUS") || start.contains("A_VORBIS");
        return pictures ? Optional.of(WEBM) : sound ? Optional.of(WEBM_SOUND) : Optional.empty();
    }

    private static Optional<FileType> ofMark(String start, byte[] beginning) {
        if (start.startsWith("OggS") && (start.contains("OpusHead") || start.contains("\u0001vorbis"))) {
            return Optional.of(OGG);
        }
        if (start.startsWith("ID3") || isMpegSound(beginning)) {
            return Optional.of(MP3);
        }
        if (start.startsWith("#!AMR\n")) {
            return Optional.of(AMR);
        }
        Optional<PictureKind> picture = PictureKind.of(beginning);
        if (picture.isPresent()) {
            return picture.map(FileType::of);
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        // which one of them is seen when it is looked into
        return start.startsWith("PK\u0003\u0004") ? Optional.of(DOCX) : Optional.empty();
    }

    private static FileType of(PictureKind picture) {
        return switch (picture) {
            case JPEG -> JPEG;
            case PNG -> PNG;
            case GIF -> GIF;
        };
    }

    // layer III of version 1 or 2, a bit rate and a rate that exist
    private static boolean isMpegSound(byte[] start) {
        return start.length > 3
                && (start[0] & 0xff) == 0xff
                && ((start[1] & 0xfe) == 0xfa || (start[1] & 0xfe) == 0xf2)
                && (start[2] & 0xf0) != 0xf0
                && (start[2] & 0xf0) != 0
                && (start[2] & 0x0c) != 0x0c;
    }
}
