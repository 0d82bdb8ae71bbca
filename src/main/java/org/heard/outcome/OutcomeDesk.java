package org.heard.outcome;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.account.Audit;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.MoreTime;
import org.heard.consultation.Status;
import org.heard.html.ContentChanged;
import org.heard.language.Dates;
import org.heard.language.Translated;
import org.heard.outcome.Outcome.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with outcomes: write them, publish them, and say later what has happened since. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER', 'ADMINISTRATOR')")
public class OutcomeDesk {

    private static final Set<Status> OVER = Set.of(Status.CLOSED, Status.OUTCOME_PUBLISHED);

    private final OutcomeRows rows;
    private final Consultations consultations;
    private final OutcomePolicy policy;
    private final MoreTime moreTime;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutcomeDesk(
            OutcomeRows rows,
            Consultations consultations,
            OutcomePolicy policy,
            MoreTime moreTime,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.policy = policy;
        this.moreTime = moreTime;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Closed consultations whose outcome nobody can read yet, the longest closed first. */
    @Transactional(readOnly = true)
    public List<Consultation> owed() {
        return consultations.owingAnOutcome();
    }

    /** Every outcome that was begun, the latest first. */
    @Transactional(readOnly = true)
    public List<Outcome> all() {
        return rows.findAllByOrderByCreatedAtDesc();
    }

    /** The outcome of a consultation, begun now if nobody has. */
    public Outcome open(Consultation.Id consultation) {
        return rows.findByConsultation(consultation.value())
                .orElseGet(() -> rows.save(new Outcome(Outcome.Id.random(), consultation, clock.instant())));
    }

    /**
     * Keeps what staff wrote; the public does not see it before it is published.
     *
     * @param version of the outcome that the writer had before her
     * @throws ObjectOptimisticLockingFailureException if somebody else has written meanwhile
     */
    public Outcome write(Outcome.Id id, long version, OutcomeText text) {
        Outcome outcome = find(id);
        if (outcome.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Outcome.class, id.value());
        }
        outcome.write(text);
        return rows.saveAndFlush(outcome);
    }

    /** What is missing before it may be published. */
    @Transactional(readOnly = true)
    public List<Reason> missing(Outcome.Id id) {
        return missing(find(id));
    }

    private List<Reason> missing(Outcome outcome) {
        boolean over = consultation(outcome)
                .filter(consultation -> OVER.contains(consultation.status(clock.instant())))
                .isPresent();
        var missing = new ArrayList<>(policy.missing(outcome.draft(), over));
        stillAnswering(outcome)
                .ifPresent(until -> missing.add(Reason.of("outcome.missing.more-time", Dates.day(until))));
        return missing;
    }

    /** The end of the last person's own time: what she says has to be read before anyone says what came of it. */
    private Optional<Instant> stillAnswering(Outcome outcome) {
        return consultation(outcome)
                .filter(consultation -> consultation.status(clock.instant()) == Status.CLOSED)
                .flatMap(consultation -> moreTime.ends(consultation).stream().max(Instant::compareTo))
                .filter(clock.instant()::isBefore);
    }

    /**
     * Shows it to everyone and has those told who asked.
     *
     * @param tell whether they are told of a later change; the first time they always are
     * @throws Outcome.NotReady with all that is missing
     */
    @PreAuthorize("hasAnyRole('PUBLISHER', 'ADMINISTRATOR')")
    public void publish(Outcome.Id id, boolean tell) {
        Outcome outcome = find(id);
        outcome.publish(missing(outcome), tell, clock.instant());
        consultations.outcomePublished(outcome.consultation());
        audit.record(
                "outcome.published",
                consultation(outcome).map(Consultation::slug).orElse(""));
        events.publishEvent(new ContentChanged());
    }

    /** Adds to the draft what has happened since. */
    public void update(Outcome.Id id, Translated words) {
        Outcome outcome = find(id);
        outcome.write(outcome.draft().with(new OutcomeText.Update(clock.instant(), words)));
    }

    private Outcome find(Outcome.Id id) {
        return rows.findById(id).orElseThrow(() -> new IllegalStateException("No such outcome"));
    }

    private Optional<Consultation> consultation(Outcome outcome) {
        return consultations.byId(outcome.consultation());
    }
}
