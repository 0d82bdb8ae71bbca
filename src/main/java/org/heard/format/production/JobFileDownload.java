package org.heard.format.production;

import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.DocumentType;
import org.heard.privacy.SecretToken;
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

/** Hands out what was made for one person, by the link that was sent to her, and to staff before it is sent. */
@RestController
class JobFileDownload {

    /** Where they are, with what opens them to follow. */
    static final String ADDRESS = "/files/asked/";

    private final JobRequestRows requests;
    private final ProductionJobRows jobs;
    private final JobFiles files;
    private final JobBoard board;

    JobFileDownload(JobRequestRows requests, ProductionJobRows jobs, JobFiles files, JobBoard board) {
        this.requests = requests;
        this.jobs = jobs;
        this.files = files;
        this.board = board;
    }

    @GetMapping(ADDRESS + "{token}")
    ResponseEntity<Resource> hers(@PathVariable String token) {
        return answer(SecretToken.parse(token)
                .map(SecretToken::hash)
                .flatMap(requests::findByLink)
                .map(JobRequest::job)
                .flatMap(jobs::findById)
                .flatMap(files::open));
    }

    @GetMapping("/desk" + ADDRESS + "{job}")
    ResponseEntity<Resource> staffs(@PathVariable String job) {
        UUID id;
        try {
            id = UUID.fromString(job);
        } catch (IllegalArgumentException noName) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such job", noName);
        }
        return answer(board.file(new ProductionJob.Id(id)));
    }

    private static ResponseEntity<Resource> answer(Optional<JobFiles.Opened> found) {
        JobFiles.Opened opened = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DocumentType type = opened.type();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        type == DocumentType.TEXT ? "text/plain;charset=UTF-8" : type.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("heard." + type.ending())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(opened.content());
    }
}
