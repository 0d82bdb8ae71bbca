package org.heard.outcome;

import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what changed, for everyone. */
@Service
@Transactional(readOnly = true)
public class Outcomes {

    /** How many stand on a page of the list. */
    public static final int PER_PAGE = 20;

    private final OutcomeRows rows;
    private final Consultations consultations;

    Outcomes(OutcomeRows rows, Consultations consultations) {
        this.rows = rows;
        this.consultations = consultations;
    }

    /**
     * An outcome that everyone can read, with its consultation.
     *
     * @param text what was published, which may be older than what staff are writing
     */
    public record Published(Consultation consultation, Outcome outcome, OutcomeText text) {}

    /** The outcome of the consultation with this slug, once it is published. */
    public Optional<Published> bySlug(String slug) {
        return consultations
                .publicBySlug(slug)
                .flatMap(consultation -> rows.findByConsultation(
                                consultation.id().value())
                        .flatMap(outcome -> published(outcome, consultation)));
    }

    /** One page of all that were published, the latest change first. The first page is 0. */
    public Page<Published> latest(int page) {
        Page<Outcome> found = rows.findByPublishedAtIsNotNullOrderByChangedAtDesc(PageRequest.of(page, PER_PAGE));
        return found.map(this::published);
    }

    /** The few that were published or changed last. */
    public List<Published> latestFew(int most) {
        return rows.findByPublishedAtIsNotNullOrderByChangedAtDesc(PageRequest.of(0, most)).stream()
                .map(this::published)
                .toList();
    }

    private Published published(Outcome outcome) {
        return consultations
                .byId(outcome.consultation())
                .flatMap(consultation -> published(outcome, consultation))
                .orElseThrow(() -> new IllegalStateException("An outcome without its consultation"));
    }

    private static Optional<Published> published(Outcome outcome, Consultation consultation) {
        return outcome.published().map(text -> new Published(consultation, outcome, text));
    }
}
