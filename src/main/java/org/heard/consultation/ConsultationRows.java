package org.heard.consultation;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsultationRows extends JpaRepository<Consultation, Consultation.Id> {

    Optional<Consultation> findBySlug(String slug);
}
