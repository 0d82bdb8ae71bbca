package org.heard.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IndividualTimeRows extends JpaRepository<IndividualTime, UUID> {

    Optional<IndividualTime> findByCodeHash(String codeHash);

    @Query("select t.until from IndividualTime t where t.consultationId = ?1 and t.until > ?2 order by t.until")
    List<Instant> endsAfter(Consultation.Id consultation, Instant moment);
}
