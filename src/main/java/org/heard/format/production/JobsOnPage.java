package org.heard.format.production;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.FormatRequest;
import org.heard.format.FormatWork;
import org.heard.format.video.SignVideoPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves jobs on when the consultation's page has what they make: whoever is reached by mail is told at once, and what goes
 * another way waits for the front desk, ready to be sent.
 */
@Component
class JobsOnPage {

    private static final Logger log = LoggerFactory.getLogger(JobsOnPage.class);
    private static final List<JobState> UNDER_WAY = Stream.of(JobState.values())
            .filter(state -> state.isOpen() && state != JobState.CHECKED)
            .toList();

    private final ProductionJobRows rows;
    private final JobRequestRows requests;
    private final Consultations consultations;
    private final OnPage page;
    private final JobSending sending;
    private final FormatWork work;
    private final TransactionTemplate alone;
    private final Clock clock;

    JobsOnPage(
            ProductionJobRows rows,
            JobRequestRows requests,
            Consultations consultations,
            OnPage page,
            JobSending sending,
            FormatWork work,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.requests = requests;
        this.consultations = consultations;
        this.page = page;
        this.sending = sending;
        this.work = work;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @TransactionalEventListener
    void published(SignVideoPublished film) {
        look(film.consultation());
    }

    @TransactionalEventListener
    void changed(Consultation.Changed changed) {
        look(changed.id());
    }

    private void look(Consultation.Id id) {
        try {
            alone.executeWithoutResult(status -> {
                Optional<Consultation> about = consultations.byId(id);
                rows.findByConsultationAndStateIn(id.value(), UNDER_WAY).stream()
                        .filter(job -> page.has(about, job.document().orElse(null), job.wanted()))
                        .forEach(this::moveOn);
            });
        } catch (DataAccessException changedMeanwhile) {
            log.info("Jobs of a consultation are looked at when it changes next: {}", changedMeanwhile.toString());
        }
    }

    /** Ready, and sent to whoever can open it. */
    private void moveOn(ProductionJob job) {
        job.foundOnPage(clock.instant());
        List<JobRequest> waiting = requests.findByKeyJobIn(List.of(job.id().value())).stream()
                .filter(row -> row.sentAt().isEmpty())
                .toList();
        waiting.forEach(row -> work.byId(row.request())
                .filter(request -> request.state().isWaiting())
                .filter(JobsOnPage::isMailed)
                .ifPresent(request -> sending.toOne(job, row, request)));
        boolean allHaveIt = waiting.stream()
                .allMatch(row -> row.sentAt().isPresent()
                        || work.byId(row.request())
                                .filter(request -> request.state().isWaiting())
                                .isEmpty());
        if (allHaveIt) {
            job.finish(clock.instant(), null);
        }
    }

    private static boolean isMailed(FormatRequest request) {
        return request.asked().delivery().goesByMail();
    }
}
