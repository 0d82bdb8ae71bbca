package org.heard.response.paper;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.response.AnsweringTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the codes of forms that never came back, when drafts on the site are forgotten too (M7). */
@Service
class CopyRemoval {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    private final PaperCopyRows rows;
    private final Consultations consultations;
    private final Clock clock;

    CopyRemoval(PaperCopyRows rows, Consultations consultations, Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** Deletes all whose time has come; returns how many they were. */
    @Transactional
    int removeOld() {
        Instant now = clock.instant();
        return rows.openBefore(now.minus(Duration.ofDays(1))).stream()
                .filter(id -> isOver(consultations.byId(id), now))
                .mapToInt(rows::deleteOpen)
                .sum();
    }

    private static boolean isOver(Optional<Consultation> consultation, Instant now) {
        return consultation
                .filter(found -> !AnsweringTime.of(found).isForgotten(now))
                .isEmpty();
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> copyRemovalTask(CopyRemoval removal) {
            return Tasks.recurring("paper-copy-removal", Schedules.daily(AT_NIGHT))
                    .execute((instance, context) -> removal.removeOld());
        }
    }
}
