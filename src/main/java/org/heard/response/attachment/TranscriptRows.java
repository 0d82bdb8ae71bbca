package org.heard.response.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heard.response.Response;
import org.springframework.data.jpa.repository.JpaRepository;

interface TranscriptRows extends JpaRepository<Transcript, UUID> {

    List<Transcript> findByResponseId(Response.Id response);

    List<Transcript> findByStatusAndAskedAtBetween(Transcript.Status status, Instant from, Instant to);

    List<Transcript> findByResponseIdIn(Collection<Response.Id> responses);
}
