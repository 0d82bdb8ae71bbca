package org.heard.consultation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the files of consultations, always to be saved and never to be run by the browser. */
@RestController
class DocumentDownload {

    /** Where documents are, with the id to follow. */
    static final String ADDRESS = "/files/documents/";

    private static final Duration CACHED = Duration.ofMinutes(5);
    private static final String IN_FILE_NAMES = "[^\\p{L}\\p{M}\\p{N} ._-]+";

    private final Documents documents;

    DocumentDownload(Documents documents) {
        this.documents = documents;
    }

    @GetMapping(ADDRESS + "{id}")
    ResponseEntity<Resource> published(@PathVariable String id, Locale language) {
        return name(id).flatMap(documents::published)
                .map(kept -> answer(kept, language, CacheControl.maxAge(CACHED)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/desk" + ADDRESS + "{id}")
    ResponseEntity<Resource> any(@PathVariable String id, Locale language) {
        return name(id).flatMap(documents::any)
                .map(kept -> answer(kept, language, CacheControl.noStore()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<UUID> name(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<Resource> answer(Documents.Kept kept, Locale language, CacheControl cache) {
        String title =
                kept.title().text(language).replaceAll(IN_FILE_NAMES, " ").strip();
        String fileName =
                (title.isEmpty() ? "document" : title) + "." + kept.type().ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        kept.type() == DocumentType.TEXT
                                ? "text/plain;charset=UTF-8"
                                : kept.type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(cache)
                .body(kept.content());
    }
}
