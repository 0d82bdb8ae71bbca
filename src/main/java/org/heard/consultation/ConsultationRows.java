package org.heard.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConsultationRows extends JpaRepository<Consultation, Consultation.Id> {

    Optional<Consultation> findBySlug(String slug);

    Optional<Consultation> findBySource(String source);

    List<Consultation> findAllByOrderByChangedAtDesc();

    @Query("select c from Consultation c where c.stage = org.heard.consultation.Consultation.Stage.PUBLISHED "
            + "and c.closesAt <= :now and c.outcomeAt is null order by c.closesAt")
    List<Consultation> owingAnOutcome(Instant now);

    @Query("select c.slug from Consultation c where c.stage <> org.heard.consultation.Consultation.Stage.DRAFT")
    List<String> publicSlugs();
}
