package org.heard.response.attachment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.response.Draft;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface UploadRows extends JpaRepository<Upload, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Upload u where u.id = ?1")
    Optional<Upload> takeById(UUID id);

    List<Upload> findByDraftId(Draft.Id draft);

    List<Upload> findByChangedAtBefore(Instant before);
}
