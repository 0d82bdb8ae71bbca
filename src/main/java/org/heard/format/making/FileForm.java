package org.heard.format.making;

import java.util.Locale;

/** A kind of file in one setting, such as a tagged PDF in 24 point print. The order is that of the page that lists them. */
public enum FileForm {
    /** Tagged PDF in standard print, 14 point. */
    PDF("pdf", "application/pdf", 14),
    /** Tagged PDF in large print by the rules of the UK Association for Accessible Formats, 18 point and more, relaid. */
    PDF_18("pdf", "application/pdf", 18),
    PDF_24("pdf", "application/pdf", 24),
    PDF_28("pdf", "application/pdf", 28),
    PDF_36("pdf", "application/pdf", 36),
    /** Speech with chapters. */
    MP3("mp3", "audio/mpeg", 0),
    /** The same in Opus, half the size. */
    OGG("ogg", "audio/ogg", 0),
    /** What the audio says, in writing. */
    TRANSCRIPT("txt", "text/plain;charset=UTF-8", 0),
    /** EPUB 3.3, for reading programs and apps. */
    EPUB("epub", "application/epub+zip", 0),
    /** The same with speech, each piece marked while it is heard. */
    EPUB_SPOKEN("epub", "application/epub+zip", 0),
    /** Word, for those who set their own size and colours or use their own screen reader's ways. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 0),
    /** Ready for an embosser, Unified English Braille grade 1 and grade 2; a machine's transcription, not proof-read. */
    BRF_1("brf", "application/octet-stream", 0),
    BRF_2("brf", "application/octet-stream", 0),
    /** Lines of plain text. */
    TEXT("txt", "text/plain;charset=UTF-8", 0),
    /** A clean page of its own, to be kept or printed. */
    HTML("html", "text/html;charset=UTF-8", 0);

    private final String extension;
    private final String mediaType;
    private final int points;

    FileForm(String extension, String mediaType, int points) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.points = points;
    }

    /** How its files' names end, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The size of its print in points, or 0 where the reader chooses. */
    public int points() {
        return points;
    }

    /** Whether it has speech in it. */
    public boolean isHeard() {
        return this == MP3 || this == OGG || this == EPUB_SPOKEN;
    }

    /** The message key of its name. */
    public String key() {
        return "making.form." + name().toLowerCase(Locale.ROOT);
    }

    /** The part of a file's name that tells it from the other forms of the same kind: {@code -24pt}, {@code -grade-2}. */
    public String suffix() {
        return switch (this) {
            case PDF_18, PDF_24, PDF_28, PDF_36 -> "-" + points + "pt";
            case TRANSCRIPT -> "-transcript";
            case EPUB_SPOKEN -> "-read-aloud";
            case BRF_1 -> "-grade-1";
            case BRF_2 -> "-grade-2";
            default -> "";
        };
    }
}
