package org.heard.response.attachment;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Plays and shows people what they recorded or chose themselves, also from the middle (range requests). */
@RestController
class MyFile {

    static final String ADDRESS = "/files/mine/";

    private final FileTickets tickets;
    private final Attachments attachments;

    MyFile(FileTickets tickets, Attachments attachments) {
        this.tickets = tickets;
        this.attachments = attachments;
    }

    @GetMapping(ADDRESS + "{ticket}")
    ResponseEntity<Resource> open(@PathVariable String ticket) {
        Attachments.Opened opened = tickets.file(ticket)
                .flatMap(attachments::open)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return hand(opened, opened.file().type().isShown());
    }

    /** A file in a way in which it can do nothing: not guessed at, not run, not framed. */
    static ResponseEntity<Resource> hand(Attachments.Opened opened, boolean inline) {
        FileType type = opened.file().type();
        String disposition = (inline ? "inline" : "attachment") + "; filename=\"answer-"
                + opened.file().id().toString().substring(0, 8) + "." + type.extension() + "\"";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .cacheControl(CacheControl.noStore())
                .body(opened.content());
    }
}
