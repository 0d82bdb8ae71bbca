package org.heard.format.video;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
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

/** Plays videos and their captions, also from the middle (range requests). */
@RestController
class SignVideoFile {

    /** Where they are, with the id to follow. */
    static final String ADDRESS = "/files/sign-video/";

    private static final Duration CACHED = Duration.ofMinutes(5);

    private final SignVideos videos;

    SignVideoFile(SignVideos videos) {
        this.videos = videos;
    }

    @GetMapping(ADDRESS + "{id}")
    ResponseEntity<Resource> video(@PathVariable String id) {
        SignVideos.Opened opened = published(id);
        return answer(opened.video().kind().mediaType(), opened.content(), CacheControl.maxAge(CACHED));
    }

    @GetMapping(ADDRESS + "{id}/captions.vtt")
    ResponseEntity<Resource> captions(@PathVariable String id) {
        byte[] captions = published(id).video().captions().getBytes(StandardCharsets.UTF_8);
        return answer("text/vtt;charset=UTF-8", new ByteArrayResource(captions), CacheControl.maxAge(CACHED));
    }

    @GetMapping("/desk" + ADDRESS + "{id}")
    ResponseEntity<Resource> preview(@PathVariable String id) {
        SignVideos.Opened opened = name(id).flatMap(videos::preview).orElseThrow(SignVideoFile::gone);
        return answer(opened.video().kind().mediaType(), opened.content(), CacheControl.noStore());
    }

    private SignVideos.Opened published(String id) {
        return name(id).flatMap(videos::open).orElseThrow(SignVideoFile::gone);
    }

    private static Optional<UUID> name(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<Resource> answer(String type, Resource content, CacheControl cache) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .cacheControl(cache)
                .body(content);
    }
}
