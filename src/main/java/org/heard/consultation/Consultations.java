package org.heard.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.html.ContentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds consultations for whoever needs one, and notes what other modules do with them. */
@Service
@Transactional(readOnly = true)
public class Consultations {

    private final ConsultationRows rows;
    private final ConsultationIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consultations(ConsultationRows rows, ConsultationIndex index, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /** A consultation that the public may see. */
    public Optional<Consultation> publicBySlug(String slug) {
        return rows.findBySlug(slug).filter(Consultation::isPublic);
    }

    /** A consultation in any stage, for staff. */
    public Optional<Consultation> bySlug(String slug) {
        return rows.findBySlug(slug);
    }

    /** A consultation in any stage, for modules that hold its id. */
    public Optional<Consultation> byId(Consultation.Id id) {
        return rows.findById(id);
    }

    /** Every consultation in any stage, what changed last first; for staff. */
    public List<Consultation> all() {
        return rows.findAllByOrderByChangedAtDesc();
    }

    /** Those that are closed and have not said yet what came of it, what closed first before the others. */
    public List<Consultation> owingAnOutcome() {
        return rows.owingAnOutcome(clock.instant());
    }

    /** Notes that what came of a consultation has been published. */
    @Transactional
    public void outcomePublished(Consultation.Id id) {
        outcomePublished(id, clock.instant());
    }

    /** Notes that what came of a consultation was published at a time that may be long past. */
    @Transactional
    public void outcomePublished(Consultation.Id id, Instant when) {
        change(id, consultation -> consultation.outcomePublished(when));
    }

    /** Saves a new one. */
    @Transactional
    Consultation add(Consultation consultation) {
        Consultation saved = rows.saveAndFlush(consultation);
        index.write(saved);
        events.publishEvent(new ContentChanged());
        return saved;
    }

    /** Changes one, keeps its words searchable, and lets ready pages go. */
    @Transactional
    Consultation change(Consultation.Id id, Consumer<Consultation> change) {
        Consultation consultation = rows.findById(id).orElseThrow();
        change.accept(consultation);
        return add(consultation);
    }

    /** How many there are in all. */
    long count() {
        return rows.count();
    }

    Optional<Consultation> bySource(String source) {
        return rows.findBySource(source);
    }
}
