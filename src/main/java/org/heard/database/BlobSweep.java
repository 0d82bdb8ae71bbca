package org.heard.database;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;

/**
 * Lets go the files that nothing names: the database went away between a file and its row, say, or a server was killed
 * before it deleted the file of a row. If any owner cannot say what it needs, nothing is deleted.
 */
@Service
class BlobSweep {

    private static final Logger log = LoggerFactory.getLogger(BlobSweep.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 20);
    /** Whatever is about to name a file has done so by then. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    private final BlobStore blobs;
    private final List<BlobOwner> owners;
    private final Clock clock;

    BlobSweep(BlobStore blobs, List<BlobOwner> owners, Clock clock) {
        this.blobs = blobs;
        this.owners = owners;
        this.clock = clock;
    }

    /** Deletes what nothing has named for two days; returns how many files they were. */
    int run() {
        Instant before = clock.instant().minus(PATIENCE);
        // looked for first: whatever was kept since is not among them, whoever names it
        Set<UUID> old = blobs.keptBefore(before);
        var unnamed = new HashSet<>(old);
        owners.forEach(owner -> unnamed.removeAll(owner.named()));
        if (unnamed.size() * 2 > old.size()) {
            // more likely the folder of another database than so many accidents
            log.error(
                    "{} of {} files are named by nothing in this database: none was deleted",
                    unnamed.size(),
                    old.size());
            return 0;
        }
        unnamed.forEach(blobs::drop);
        blobs.dropBegun(before);
        if (!unnamed.isEmpty()) {
            log.info("Deleted {} files that nothing named", unnamed.size());
        }
        return unnamed.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> blobSweepTask(BlobSweep sweep) {
            return Tasks.recurring("blob-sweep", Schedules.daily(AT_NIGHT)).execute((instance, context) -> sweep.run());
        }
    }
}
