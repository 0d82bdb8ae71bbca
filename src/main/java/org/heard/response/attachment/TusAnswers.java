package org.heard.response.attachment;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What an uploading browser is told. */
final class TusAnswers {

    static final String VERSION = "1.0.0";
    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";

    private static final MediaType WORDS = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private TusAnswers() {}

    /** The file is here whole: what it became, and where it is played. */
    static ResponseEntity<String> done(Attachment file, long length, String address) {
        return ResponseEntity.noContent()
                .header(RESUMABLE, VERSION)
                .header(OFFSET, Long.toString(length))
                .header(LENGTH, Long.toString(length))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Heard-File", file.id().toString())
                .header(
                        "Heard-Shown",
                        file.type().isShown() ? file.type().family().name() : "NO")
                .header("Heard-Play", address)
                .build();
    }

    /** So much of it is here. */
    static ResponseEntity<String> at(long offset) {
        return ResponseEntity.noContent()
                .header(RESUMABLE, VERSION)
                .header(OFFSET, Long.toString(offset))
                .build();
    }

    /** A status with words for the person to follow. */
    static ResponseEntity.BodyBuilder told(HttpStatus status) {
        return ResponseEntity.status(status).header(RESUMABLE, VERSION).contentType(WORDS);
    }

    /** A status without words. */
    static ResponseEntity<String> plain(HttpStatus status) {
        return ResponseEntity.status(status).header(RESUMABLE, VERSION).build();
    }
}
