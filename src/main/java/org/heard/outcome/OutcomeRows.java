package org.heard.outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface OutcomeRows extends JpaRepository<Outcome, Outcome.Id> {

    Optional<Outcome> findByConsultation(UUID consultation);

    Page<Outcome> findByPublishedAtIsNotNullOrderByChangedAtDesc(Pageable page);

    List<Outcome> findByToBeToldTrue();

    List<Outcome> findAllByOrderByCreatedAtDesc();
}
