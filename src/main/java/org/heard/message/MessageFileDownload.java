package org.heard.message;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.heard.message.Attachments.Attachment;
import org.heard.message.MessageFormats.NotMade;
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

/** Hands staff a message in the format that its recipient reads, ready to be printed, embossed or copied; made when asked. */
@RestController
class MessageFileDownload {

    /** Where they are, with the message's id to follow. */
    static final String ADDRESS = "/desk/files/messages/";

    private final OutgoingMessages messages;

    MessageFileDownload(OutgoingMessages messages) {
        this.messages = messages;
    }

    @GetMapping(ADDRESS + "{message}")
    ResponseEntity<Resource> file(@PathVariable String message) {
        Optional<Attachment> found;
        try {
            found = messages.file(new OutgoingMessage.Id(UUID.fromString(message)));
        } catch (IllegalArgumentException noName) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such message", noName);
        } catch (NotMade why) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/desk/messages/" + message + "?" + OutgoingMessages.NOT_MADE))
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        Attachment file = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }
}
