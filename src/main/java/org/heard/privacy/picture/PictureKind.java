package org.heard.privacy.picture;

import java.util.List;
import java.util.Optional;

/** The kinds of picture that are drawn anew, told by what is in them. Drawings with scripts (SVG) are none of them. */
public enum PictureKind {
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
    GIF("image/gif", "gif", "GIF87a", "GIF89a");

    private final String mediaType;
    private final String extension;
    private final List<String> marks;

    PictureKind(String mediaType, String extension, String... marks) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.marks = List.of(marks);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How its name ends. */
    public String extension() {
        return extension;
    }

    /** The kind of what begins like this, if it is one of them: names and claimed types are not believed. */
    public static Optional<PictureKind> of(byte[] content) {
        for (PictureKind kind : values()) {
            if (kind.marks.stream().anyMatch(mark -> begins(content, mark))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] content, String mark) {
        if (content.length < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((content[i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
