package org.heard.response.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.response.Response;
import org.springframework.data.jpa.repository.JpaRepository;

interface TranscriptRows extends JpaRepository<Transcript, UUID> {

    Optional<Transcript> findByTokenHash(String hash);

    List<Transcript> findByResponseId(Response.Id response);

    List<Transcript> findByResponseIdIn(Collection<Response.Id> responses);
}
