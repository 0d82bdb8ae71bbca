package org.heard.format;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.heard.language.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes requests one year after they were sent or closed (M7). What still waits is owed and stays. */
@Service
class FormatRetention {

    private static final Logger log = LoggerFactory.getLogger(FormatRetention.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    private final FormatRequestRows rows;
    private final Clock clock;

    FormatRetention(FormatRequestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Deletes all whose time has come. */
    @Transactional
    public void run() {
        Instant before =
                clock.instant().atZone(ZoneOffset.UTC).minus(FormatRequest.KEPT).toInstant();
        log.info(
                "Deleted {} requests for a format that were finished a year ago",
                rows.deleteByFinishedAtBefore(before));
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<?> formatRetentionTask(FormatRetention retention) {
            return Tasks.recurring("format-retention", Schedules.daily(Dates.ZONE, AT_NIGHT))
                    .execute((instance, context) -> retention.run());
        }
    }
}
