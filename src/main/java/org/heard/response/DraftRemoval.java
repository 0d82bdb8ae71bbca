package org.heard.response;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.MoreTime;
import org.heard.language.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what people typed and did not send, when the time that was announced for it has come (M7). */
@Service
class DraftRemoval {

    private static final Logger log = LoggerFactory.getLogger(DraftRemoval.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    private final DraftRows rows;
    private final Consultations consultations;
    private final MoreTime moreTime;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftRemoval(
            DraftRows rows,
            Consultations consultations,
            MoreTime moreTime,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.moreTime = moreTime;
        this.events = events;
        this.clock = clock;
    }

    /** Deletes all whose time has come; returns how many they were. */
    @Transactional
    int removeOld() {
        Instant now = clock.instant();
        int removed =
                rows.consultations().stream().mapToInt(id -> remove(id, now)).sum();
        events.publishEvent(new DraftsRemoved());
        log.info("Deleted {} answers that were begun and not sent in time", removed);
        return removed;
    }

    private int remove(Consultation.Id id, Instant now) {
        Optional<Consultation> consultation = consultations.byId(id);
        if (consultation.isEmpty()) {
            return rows.deleteFor(id);
        }
        if (!AnsweringTime.of(consultation.get()).isForgotten(now)) {
            return 0;
        }
        List<Draft> over = rows.unusualFor(id).stream()
                .filter(draft -> isForgotten(consultation.get(), draft, now))
                .toList();
        rows.deleteAll(over);
        return over.size() + rows.deleteUsualFor(id);
    }

    private boolean isForgotten(Consultation consultation, Draft draft, Instant now) {
        return draft.keptUntil()
                .map(last -> now.isAfter(Dates.endOf(last)))
                .orElseGet(() -> time(consultation, draft).isForgotten(now));
    }

    private AnsweringTime time(Consultation consultation, Draft draft) {
        return new AnsweringTime(
                consultation, draft.moreTime().flatMap(moreTime::byId).map(MoreTime.Given::until));
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> draftRemovalTask(DraftRemoval removal) {
            return Tasks.recurring("response-draft-removal", Schedules.daily(AT_NIGHT))
                    .execute((instance, context) -> removal.removeOld());
        }
    }
}
