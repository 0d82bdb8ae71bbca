package org.heard.participant;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.heard.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what has been kept long enough (M7), and asks people in time whether they still want to be told. */
@Service
class RegistrationRetention {

    private static final Duration DRAFTS = Duration.ofDays(7);

    private final ParticipantRows rows;
    private final RegistrationDraftRows drafts;
    private final RegistrationPost post;
    private final Clock clock;

    RegistrationRetention(ParticipantRows rows, RegistrationDraftRows drafts, RegistrationPost post, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.post = post;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        Instant now = clock.instant();
        drafts.deleteByChangedAtBefore(now.minus(DRAFTS));
        rows.deleteAll(rows.findByProfileIsNullAndProposedAtBefore(ago(now, Participant.UNCONFIRMED)));
        rows.findByProfileIsNotNullAndProposedAtBefore(ago(now, Participant.UNCONFIRMED))
                .forEach(Participant::dropProposal);
        rows.deleteAll(rows.findByProfileIsNotNullAndKeptSinceBefore(ago(now, Participant.KEPT)));
        rows
                .findByProfileIsNotNullAndKeptSinceBefore(
                        ago(now, Participant.KEPT.minus(Participant.ASKED.getFirst())))
                .stream()
                .filter(participant -> participant.isToBeAsked(now))
                .forEach(participant -> {
                    participant.asked();
                    post.stillWanted(participant);
                });
    }

    private static Instant ago(Instant now, Period period) {
        return now.atZone(ZoneOffset.UTC).minus(period).toInstant();
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<?> participantRetention(RegistrationRetention retention) {
            return Tasks.recurring("participant-retention", Schedules.daily(Dates.ZONE, java.time.LocalTime.of(3, 10)))
                    .execute((instance, context) -> retention.run());
        }
    }
}
