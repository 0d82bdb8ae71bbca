package org.heard.response.attachment;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TranscriptContactRows extends JpaRepository<TranscriptContact, UUID> {

    int deleteByLeftAtBefore(Instant before);
}
