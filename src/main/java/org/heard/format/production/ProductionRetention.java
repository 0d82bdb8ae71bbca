package org.heard.format.production;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.database.BlobStore;
import org.heard.format.FormatRequest;
import org.heard.format.FormatWork;
import org.heard.language.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets go, a year after a job was finished, what people and staff wrote about it and what was made for one person (M7),
 * and which requests it was for as soon as they are deleted. What it was and what it cost stays for figures.
 */
@Service
class ProductionRetention {

    private static final Logger log = LoggerFactory.getLogger(ProductionRetention.class);
    private static final LocalTime AFTER_REQUESTS = LocalTime.of(3, 45);

    private final ProductionJobRows rows;
    private final JobRequestRows requests;
    private final FormatWork work;
    private final BlobStore blobs;
    private final Clock clock;

    ProductionRetention(
            ProductionJobRows rows, JobRequestRows requests, FormatWork work, BlobStore blobs, Clock clock) {
        this.rows = rows;
        this.requests = requests;
        this.work = work;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** Lets go all whose time has come. */
    @Transactional
    public void run() {
        Instant before =
                clock.instant().atZone(ZoneOffset.UTC).minus(ProductionJob.KEPT).toInstant();
        List<ProductionJob> old = rows.findByFinishedAtBefore(before).stream()
                .filter(ProductionJob::hasWords)
                .toList();
        old.forEach(job -> job.forgetWords().ifPresent(blobs::drop));
        Set<FormatRequest.Id> kept = work.all().stream().map(FormatRequest::id).collect(Collectors.toSet());
        List<JobRequest> orphans = requests.findAll().stream()
                .filter(row -> !kept.contains(row.request()))
                .toList();
        requests.deleteAll(orphans);
        log.info("Deleted the words of {} jobs that were finished a year ago", old.size());
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<?> productionRetentionTask(ProductionRetention retention) {
            return Tasks.recurring("production-retention", Schedules.daily(Dates.ZONE, AFTER_REQUESTS))
                    .execute((instance, context) -> retention.run());
        }
    }
}
