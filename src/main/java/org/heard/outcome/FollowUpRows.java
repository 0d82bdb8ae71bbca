package org.heard.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FollowUpRows extends JpaRepository<FollowUp, UUID> {

    Optional<FollowUp> findByTokenHash(String tokenHash);

    Optional<FollowUp> findByConsultationAndEmailHash(UUID consultation, String emailHash);

    List<FollowUp> findByConsultationAndConfirmedAtIsNotNull(UUID consultation);

    void deleteByConfirmedAtIsNullAndAskedAtBefore(Instant moment);

    void deleteByToldAtBefore(Instant moment);
}
