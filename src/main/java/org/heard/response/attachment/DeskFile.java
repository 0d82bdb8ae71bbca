package org.heard.response.attachment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Plays and hands out people's files to staff. What was not scanned is never shown, only handed out. */
@RestController
class DeskFile {

    private static final String ADDRESS = "/desk/files/answers/";

    private final RecordingDesk desk;

    DeskFile(RecordingDesk desk) {
        this.desk = desk;
    }

    @GetMapping(ADDRESS + "{id}")
    ResponseEntity<Resource> play(@PathVariable String id) {
        Attachments.Opened opened =
                open(id).filter(found -> found.file().isShown()).orElseThrow(DeskFile::gone);
        return MyFile.hand(opened, true);
    }

    @GetMapping(ADDRESS + "{id}/download")
    ResponseEntity<Resource> download(@PathVariable String id) {
        return MyFile.hand(open(id).orElseThrow(DeskFile::gone), false);
    }

    private Optional<Attachments.Opened> open(String id) {
        try {
            return desk.open(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
