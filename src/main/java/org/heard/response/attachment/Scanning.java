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
import java.util.UUID;
import java.util.stream.Stream;
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

    private final ScannerSettings settings;
    private final ClamdScanner scanner;
    private final List<ScannedFiles> queues;

    /** @param more files that are scanned beside those that people send */
    Scanning(
            AttachmentRows rows,
            AttachmentBook book,
            BlobStore blobs,
            FileSeal seal,
            ScannerSettings settings,
            List<ScannedFiles> more,
            Clock clock) {
        this.settings = settings;
        this.scanner = new ClamdScanner(settings);
        this.queues = Stream.concat(Stream.of(new Sent(rows, book, blobs, seal, clock)), more.stream())
                .toList();
    }

    /** What is known about a file that has just come. */
    Scan first() {
        return settings.first();
    }

    /** Looks at some of those whose turn it is, and at what came while there was no scanner. */
    void run() {
        if (!settings.hasScanner()) {
            return;
        }
        try {
            for (ScannedFiles queue : queues) {
                run(queue);
            }
        } catch (ConnectException down) {
            log.warn("The virus scanner cannot be reached: {}", down.getMessage());
        }
    }

    private void run(ScannedFiles queue) throws ConnectException {
        for (UUID file : queue.due()) {
            try {
                scan(queue, file);
            } catch (ConnectException down) {
                throw down;
            } catch (OptimisticLockingFailureException changed) {
                // it was sent, say, at the same moment: its turn comes again
                log.debug("A file was changed while its scan was noted", changed);
            } catch (IOException | RuntimeException unsure) {
                log.warn("A file that somebody sent could not be scanned; it is tried again: {}", unsure.getMessage());
                scanLater(queue, file);
            }
        }
    }

    private void scan(ScannedFiles queue, UUID file) throws IOException {
        Optional<InputStream> there = queue.content(file);
        if (there.isEmpty()) {
            // it is being deleted; or it was lost, and then nobody needs to ask for it every few seconds
            queue.cannotBeScanned(file);
            return;
        }
        Optional<String> found;
        try (InputStream content = there.get()) {
            found = scanner.scan(content);
        }
        queue.scanned(file, found);
        found.ifPresent(what -> log.warn("The scanner found something in a file that was sent: {}", what));
    }

    private static void scanLater(ScannedFiles queue, UUID file) {
        try {
            queue.scanLater(file);
        } catch (DataAccessException notNow) {
            log.warn("That a file waits for its scan could not be noted: {}", notNow.getMessage());
        }
    }

    /** What people send with their answers. */
    private record Sent(AttachmentRows rows, AttachmentBook book, BlobStore blobs, FileSeal seal, Clock clock)
            implements ScannedFiles {

        @Override
        public List<UUID> due() {
            return rows.findFirst20ByNextScanAtLessThanEqualOrderByNextScanAt(clock.instant()).stream()
                    .map(Attachment::id)
                    .toList();
        }

        @Override
        public Optional<InputStream> content(UUID file) throws IOException {
            Optional<Resource> sealed = blobs.find(file);
            return sealed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(seal.open(sealed.get()).getInputStream());
        }

        @Override
        public void scanned(UUID file, Optional<String> found) {
            book.scanned(file, found);
        }

        @Override
        public void scanLater(UUID file) {
            book.scanLater(file);
        }

        @Override
        public void cannotBeScanned(UUID file) {
            book.cannotBeScanned(file);
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
