package org.heard.consultation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds consultations for whoever needs one. */
@Service
@Transactional(readOnly = true)
public class Consultations {

    private final ConsultationRows rows;

    Consultations(ConsultationRows rows) {
        this.rows = rows;
    }

    /** A consultation that the public may see. */
    public Optional<Consultation> publicBySlug(String slug) {
        return rows.findBySlug(slug).filter(Consultation::isPublic);
    }

    /** A consultation in any stage, for modules that hold its id. */
    public Optional<Consultation> byId(Consultation.Id id) {
        return rows.findById(id);
    }
}
