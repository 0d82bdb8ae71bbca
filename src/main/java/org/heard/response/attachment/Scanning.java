package org.heard.response.attachment;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.BlobStore;
import org.heard.privacy.FileSeal;
import org.heard.response.attachment.Attachment.Scan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Lets a scanner look at files soon after they have come. While it is down they wait, and it is asked again. */
@Service
class Scanning {

    private static final Logger log = LoggerFactory.getLogger(Scanning.class);
    private static final Duration OFTEN = Duration.ofSeconds(10);

    private final AttachmentRows rows;
    private final AttachmentBook book;
    private final BlobStore blobs;
    private final FileSeal seal;
    private final ScannerSettings settings;
    private final ClamdScanner scanner;
    private final Clock clock;

    Scanning(
            AttachmentRows rows,
            AttachmentBook book,
            BlobStore blobs,
            FileSeal seal,
            ScannerSettings settings,
            Clock clock) {
        this.rows = rows;
        this.book = book;
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

    /** Looks at some of those whose turn it is, and at what came while there was no scanner. */
    void run() {
        if (!settings.hasScanner()) {
            return;
        }
        for (Attachment file : rows.findFirst20ByNextScanAtLessThanEqualOrderByNextScanAt(clock.instant())) {
            try {
                scan(file.id());
            } catch (ConnectException down) {
                log.warn("The virus scanner cannot be reached: {}", down.getMessage());
                return;
            } catch (OptimisticLockingFailureException changed) {
                // it was sent, say, at the same moment: its turn comes again
                log.debug("A file was changed while its scan was noted", changed);
            } catch (IOException | RuntimeException unsure) {
                log.warn("A file that somebody sent could not be scanned; it is tried again: {}", unsure.getMessage());
                scanLater(file.id());
            }
        }
    }

    private void scan(UUID file) throws IOException {
        Optional<Resource> sealed = blobs.find(file);
        if (sealed.isEmpty()) {
            // it is being deleted; or it was lost, and then nobody needs to ask for it every few seconds
            book.cannotBeScanned(file);
            return;
        }
        Optional<String> found;
        try (InputStream content = seal.open(sealed.get()).getInputStream()) {
            found = scanner.scan(content);
        }
        book.scanned(file, found);
        found.ifPresent(what -> log.warn("The scanner found something in a file that was sent: {}", what));
    }

    private void scanLater(UUID file) {
        try {
            book.scanLater(file);
        } catch (DataAccessException notNow) {
            log.warn("That a file waits for its scan could not be noted: {}", notNow.getMessage());
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
