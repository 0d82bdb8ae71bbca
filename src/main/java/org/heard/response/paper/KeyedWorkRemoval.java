package org.heard.response.paper;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.response.AnsweringTime;
import org.heard.response.DraftsRemoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what somebody on the desk began to key in and left: after as long as drafts on the site are kept, or, where those
 * are deleted already, when a form that came in the post so late is surely finished (M7).
 */
@Service
class KeyedWorkRemoval {

    private static final Logger log = LoggerFactory.getLogger(KeyedWorkRemoval.class);
    private static final Duration LATE = Duration.ofDays(7);

    private final JdbcClient database;
    private final Consultations consultations;
    private final Clock clock;

    KeyedWorkRemoval(JdbcClient database, Consultations consultations, Clock clock) {
        this.database = database;
        this.consultations = consultations;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void removed(DraftsRemoved removed) {
        Instant now = clock.instant();
        int left = database.sql("DELETE FROM keyed_work WHERE kept_at < ?")
                .param(Timestamp.from(now.minus(AnsweringTime.KEPT)))
                .update();
        int late = database.sql("SELECT DISTINCT consultation_id FROM keyed_work").query(UUID.class).list().stream()
                .map(Consultation.Id::new)
                .filter(id -> isOver(id, now))
                .mapToInt(id -> deleteLate(id, now))
                .sum();
        log.info("Deleted {} forms that were begun on the desk and left", left + late);
    }

    private boolean isOver(Consultation.Id id, Instant now) {
        return consultations
                .byId(id)
                .filter(found -> !AnsweringTime.of(found).isForgotten(now))
                .isEmpty();
    }

    private int deleteLate(Consultation.Id id, Instant now) {
        return database.sql("DELETE FROM keyed_work WHERE consultation_id = ? AND kept_at < ?")
                .param(id.value())
                .param(Timestamp.from(now.minus(LATE)))
                .update();
    }
}
