package org.heard.response.paper;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PaperCopyRows extends JpaRepository<PaperCopy, UUID> {

    Optional<PaperCopy> findByCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PaperCopy c where c.code = ?1")
    Optional<PaperCopy> takeByCode(String code);

    long countByConsultationId(Consultation.Id consultation);

    long countByConsultationIdAndResponseIdNotNull(Consultation.Id consultation);

    @Query(
            value = "SELECT COUNT(*) FROM response WHERE consultation_id = ?1 AND keyed_by IS NOT NULL",
            nativeQuery = true)
    long countAnswers(UUID consultation);

    @Query("select distinct c.consultationId from PaperCopy c where c.responseId is null and c.printedAt < ?1")
    Set<Consultation.Id> openBefore(Instant moment);

    @Modifying
    @Query("delete from PaperCopy c where c.consultationId = ?1 and c.responseId is null")
    int deleteOpen(Consultation.Id consultation);
}
