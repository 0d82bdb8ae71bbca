package org.heard.format.video;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The kinds of video that browsers play, told by what is in the file: names and claimed types are not believed. */
public enum VideoKind {
    MP4("video/mp4"),
    WEBM("video/webm");

    /** How much of a file has to be read to tell. */
    static final int BEGINNING = 64;

    private static final Set<String> MP4_BRANDS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash", "MSNV");

    private final String mediaType;

    VideoKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param beginning the first bytes of the file */
    static Optional<VideoKind> of(byte[] beginning) {
        String start = new String(beginning, StandardCharsets.ISO_8859_1);
        if (start.length() >= 12 && start.startsWith("ftyp", 4)) {
            return MP4_BRANDS.contains(start.substring(8, 12)) ? Optional.of(MP4) : Optional.empty();
        }
        return start.startsWith("\u001aE\u00df\u00a3") && start.contains("webm") ? Optional.of(WEBM) : Optional.empty();
    }
}
