package org.heard.response.attachment;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heard.database.BlobStore;
import org.heard.privacy.FileSeal;
import org.heard.response.attachment.Attachment.Scan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Lets a scanner look at files soon after they have come. While it is down they wait, and it is asked again. */
@Service
class Scanning {

    private static final Logger log = LoggerFactory.getLogger(Scanning.class);
    private static final Duration OFTEN = Duration.ofSeconds(10);

    private final AttachmentRows rows;
    private final BlobStore blobs;
    private final FileSeal seal;
    private final ScannerSettings settings;
    private final ClamdScanner scanner;
    private final Clock clock;

    Scanning(AttachmentRows rows, BlobStore blobs, FileSeal seal, ScannerSettings settings, Clock clock) {
        this.rows = rows;
        this.blobs = blobs;
        this.seal = seal;
        this.settings = settings;
        this.scanner = new ClamdScanner(settings);
        this.clock = clock;
    }

    /** What is known about a file that has just come. */
    Scan first() {
        return settings.hasScanner() ? Scan.WAITING : Scan.UNSCANNED;
    }

    /** Looks at some of those that wait, the oldest first, and at what came while there was no scanner. */
    void run() {
        if (!settings.hasScanner()) {
            return;
        }
        for (Attachment file : rows.findFirst20ByScanInOrderByAddedAt(List.of(Scan.WAITING, Scan.UNSCANNED))) {
            Optional<Resource> sealed = blobs.find(file.id());
            if (sealed.isEmpty()) {
                continue; // it is being deleted
            }
            try (InputStream content = seal.open(sealed.get()).getInputStream()) {
                file.scanned(scanner.scan(content), clock.instant());
                rows.save(file);
            } catch (ConnectException down) {
                log.warn("The virus scanner cannot be reached: {}", down.getMessage());
                return;
            } catch (IOException unsure) {
                log.warn("A file that somebody sent could not be scanned; it is tried again: {}", unsure.getMessage());
                continue;
            }
            if (file.isInfected()) {
                log.warn("The scanner found something in a file that was sent: {}", file.finding());
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ScannerSettings.class)
    static class Job {

        @Bean
        Task<Void> fileScanningTask(Scanning scanning) {
            return Tasks.recurring("response-file-scan", FixedDelay.of(OFTEN))
                    .execute((instance, context) -> scanning.run());
        }
    }
}
