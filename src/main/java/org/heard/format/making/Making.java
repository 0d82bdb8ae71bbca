package org.heard.format.making;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.database.BlobStore;
import org.heard.html.ContentChanged;
import org.heard.language.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the files of public consultations whose words have changed since. One file at a time; a renderer that takes too
 * long is ended, and the file is withheld with the reason.
 */
@Service
class Making {

    private static final Logger log = LoggerFactory.getLogger(Making.class);
    private static final Duration LOOKS_AGAIN = Duration.ofMinutes(1);

    private final Consultations consultations;
    private final ConsultationSource sources;
    private final List<Renderer> renderers;
    private final Languages languages;
    private final ReadyFileRows rows;
    private final BlobStore blobs;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TimeLimit limit;
    private final Map<Consultation.Id, Long> upToDate = new ConcurrentHashMap<>();
    private final Queue<Consultation.Id> waiting = new ConcurrentLinkedQueue<>();
    private volatile Instant looked = Instant.EPOCH;

    Making(
            Consultations consultations,
            ConsultationSource sources,
            List<Renderer> renderers,
            Languages languages,
            ReadyFileRows rows,
            BlobStore blobs,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            MakingSettings settings,
            Clock clock) {
        this.consultations = consultations;
        this.sources = sources;
        this.renderers = renderers;
        this.languages = languages;
        this.rows = rows;
        this.blobs = blobs;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        limit = new TimeLimit(settings.longest());
    }

    /** Loads what makes the first files slow. */
    void warmUp() {
        for (Renderer renderer : renderers) {
            try {
                limit.hold(() -> {
                    renderer.warmUp();
                    return true;
                });
            } catch (Unfit | IOException e) {
                log.warn("{} cannot make files", renderer.getClass().getSimpleName(), e);
            }
        }
    }

    /** Makes what is missing or stale of one consultation, if there is one that was not looked at since it changed. */
    void makeNext() {
        Instant now = clock.instant();
        if (waiting.isEmpty() && looked.plus(LOOKS_AGAIN).isBefore(now)) {
            looked = now;
            consultations.all().stream()
                    .filter(each -> each.isPublic() && !isUpToDate(each))
                    .forEach(each -> waiting.add(each.id()));
        }
        Consultation.Id next = waiting.poll();
        if (next != null) {
            consultations.byId(next).ifPresent(this::make);
        }
    }

    // what this node has looked at since it started; a change by another node comes with another version
    private boolean isUpToDate(Consultation consultation) {
        return Objects.equals(upToDate.get(consultation.id()), consultation.version());
    }

    /** Makes what is missing or stale of a consultation; returns how many files were made or withheld. */
    int make(Consultation consultation) {
        List<ReadyFile> there = rows.findByConsultation(consultation.id().value());
        int made = 0;
        for (Locale language : languages.all()) {
            if (consultation.text().title().has(language)) {
                made += make(consultation, sources.of(consultation, language), there);
            }
        }
        if (!Thread.currentThread().isInterrupted()) {
            upToDate.put(consultation.id(), consultation.version());
        }
        return made;
    }

    private int make(Consultation consultation, Source source, List<ReadyFile> there) {
        String version = source.version();
        int made = 0;
        for (FileForm form : FileForm.values()) {
            for (Renderer renderer : renderers) {
                Optional<ReadyFile> file = there.stream()
                        .filter(each -> each.form() == form && each.language().equals(source.language()))
                        .findFirst();
                if (renderer.makes(form, source.language())
                        && file.filter(each -> each.isMadeFrom(version)).isEmpty()) {
                    make(
                            file.orElseGet(() -> new ReadyFile(consultation.id(), source.language(), form)),
                            source,
                            renderer);
                    made++;
                }
            }
        }
        return made;
    }

    private void make(ReadyFile file, Source source, Renderer renderer) {
        String version = source.version();
        Optional<UUID> before;
        try {
            Path folder = Files.createTempDirectory("making");
            Path into = folder.resolve("file");
            try {
                Made what = limit.hold(() -> renderer.render(source, file.form(), into));
                UUID name = UUID.randomUUID();
                byte[] content = Files.readAllBytes(into);
                blobs.keep(name, content);
                before = file.made(version, name, content.length, what, clock.instant());
            } finally {
                Files.deleteIfExists(into);
                Files.deleteIfExists(folder);
            }
        } catch (Unfit unfit) {
            log.warn("{} {} is withheld: {}", file.form(), file.language(), unfit.getMessage());
            before = file.withheld(version, String.valueOf(unfit.getMessage()), clock.instant());
        } catch (IOException e) {
            log.warn("{} {} could not be made", file.form(), file.language(), e);
            return; // tried again the next time
        }
        save(file, before);
    }

    private void save(ReadyFile file, Optional<UUID> before) {
        try {
            transaction.executeWithoutResult(status -> {
                rows.saveAndFlush(file);
                events.publishEvent(new ContentChanged());
            });
            before.ifPresent(blobs::drop);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            // another node has made the same meanwhile, and that one counts
            log.info("{} {} was there already", file.form(), file.language());
            file.content().ifPresent(blobs::drop);
        }
    }
}
