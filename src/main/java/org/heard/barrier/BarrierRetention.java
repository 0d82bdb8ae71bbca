package org.heard.barrier;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.heard.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes reports one year after they were answered (M7). */
@Service
class BarrierRetention {

    private final BarrierReportRows rows;
    private final Clock clock;

    BarrierRetention(BarrierReportRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Deletes all whose time has come. */
    @Transactional
    public void run() {
        rows.deleteByAnsweredAtBefore(
                clock.instant().atZone(ZoneOffset.UTC).minus(BarrierReport.KEPT).toInstant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<?> barrierRetentionTask(BarrierRetention retention) {
            return Tasks.recurring("barrier-retention", Schedules.daily(Dates.ZONE, LocalTime.of(3, 40)))
                    .execute((instance, context) -> retention.run());
        }
    }
}
