package org.heard.outcome;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.heard.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells people what changed soon after it was published, and deletes addresses that were kept long enough (M7). */
@Configuration(proxyBeanMethods = false)
class OutcomeJobs {

    private static final Duration OFTEN = Duration.ofSeconds(20);

    @Bean
    Task<?> tellWhatChanged(OutcomePost post) {
        return Tasks.recurring("outcome-telling", FixedDelay.of(OFTEN)).execute((instance, context) -> post.tellAll());
    }

    @Bean
    Task<?> followUpRetention(FollowUpRows rows, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("outcome-follow-up-retention", Schedules.daily(Dates.ZONE, LocalTime.of(3, 20)))
                .execute((instance, context) -> transaction.executeWithoutResult(status -> {
                    ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
                    rows.deleteByConfirmedAtIsNullAndAskedAtBefore(
                            now.minus(FollowUp.UNCONFIRMED).toInstant());
                    rows.deleteByToldAtBefore(now.minus(FollowUp.KEPT).toInstant());
                }));
    }
}
