package org.heard.questionnaire;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out the organisation's own pictures. Their addresses cannot be guessed and what is there never changes: browsers may
 * keep it for good.
 */
@RestController
class PictureFile {

    /** Where pictures are, with their id and how their kind ends to follow. */
    static final String ADDRESS = "/files/pictures/";

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final OwnPictures pictures;

    PictureFile(OwnPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping(ADDRESS + "{file}")
    ResponseEntity<byte[]> picture(@PathVariable String file) {
        return QuestionPictures.id(QuestionPictures.OWN + file.replaceFirst("[.][a-z]+$", ""))
                .filter(id -> isAt(ADDRESS + file, id))
                .flatMap(pictures::content)
                .map(PictureFile::answer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Each has one address only: how it ends says what it is. */
    private boolean isAt(String address, UUID id) {
        return pictures.find(QuestionPictures.name(id))
                .filter(shown -> shown.address().equals(address))
                .isPresent();
    }

    private static ResponseEntity<byte[]> answer(QuestionPictures.Printed picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
                .body(picture.content());
    }
}
