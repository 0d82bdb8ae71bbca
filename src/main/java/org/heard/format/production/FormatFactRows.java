package org.heard.format.production;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormatFactRows extends JpaRepository<FormatFact, UUID> {

    List<FormatFact> findByAskedOnBetween(LocalDate from, LocalDate to);

    List<FormatFact> findByConsultation(UUID consultation);
}
