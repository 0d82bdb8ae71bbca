package org.heard.format.making;

import java.time.Duration;
import java.util.Locale;
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

/** Hands out the files that were made; the browser may show them, and nothing in them can run. */
@RestController
class FileDownload {

    /** Where they are, with the publication's path, language and name to follow. */
    static final String ADDRESS = "/files/made/";

    private static final Duration CACHED = Duration.ofMinutes(5);

    private final ReadyFiles files;

    FileDownload(ReadyFiles files) {
        this.files = files;
    }

    @GetMapping(ADDRESS + "{kind}/{slug}/{language}/{name}")
    ResponseEntity<Resource> file(
            @PathVariable String kind,
            @PathVariable String slug,
            @PathVariable String language,
            @PathVariable String name) {
        ReadyFiles.Opened opened = files.open(kind + "/" + slug, Locale.forLanguageTag(language), name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FileForm form = opened.file().form();
        var disposition = form == FileForm.HTML || form == FileForm.TEXT || form.points() > 0
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(HttpHeaders.CONTENT_LANGUAGE, opened.file().language().toLanguageTag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox")
                .cacheControl(CacheControl.maxAge(CACHED))
                .body(opened.content());
    }
}
