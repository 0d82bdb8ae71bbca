package org.heard.format.making;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.database.BlobStore;
import org.heard.html.ContentChanged;
import org.heard.language.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the files of public consultations whose words have changed since. One file at a time; a renderer that takes longer
 * than a minute is ended, and the file is withheld with the reason.
 */
@Service
class Making {

    private static final Logger log = LoggerFactory.getLogger(Making.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Consultations consultations;
    private final ConsultationSource sources;
    private final List<Renderer> renderers;
    private final Languages languages;
    private final ReadyFileRows rows;
    private final BlobStore blobs;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<Consultation.Id, Long> upToDate = new ConcurrentHashMap<>();

    Making(
            Consultations consultations,
            ConsultationSource sources,
            List<Renderer> renderers,
            Languages languages,
            ReadyFileRows rows,
            BlobStore blobs,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
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
    }

    /** Makes whatever is missing or stale; returns how many files were made or withheld. */
    int makeAll() {
        int made = 0;
        for (Consultation consultation : consultations.all()) {
            if (consultation.isPublic() && !isUpToDate(consultation)) {
                made += make(consultation);
                upToDate.put(consultation.id(), consultation.version());
            }
        }
        return made;
    }

    // what this node has looked at since it started; a change by another node comes with another version
    private boolean isUpToDate(Consultation consultation) {
        return Objects.equals(upToDate.get(consultation.id()), consultation.version());
    }

    private int make(Consultation consultation) {
        List<ReadyFile> there = rows.findByConsultation(consultation.id().value());
        int made = 0;
        for (Locale language : languages.all()) {
            if (!consultation.text().title().has(language)) {
                continue;
            }
            Source source = sources.of(consultation, language);
            String version = source.version();
            for (Renderer renderer : renderers) {
                for (FileForm form : FileForm.values()) {
                    Optional<ReadyFile> file = there.stream()
                            .filter(each ->
                                    each.form() == form && each.language().equals(language))
                            .findFirst();
                    if (renderer.makes(form, language)
                            && !file.filter(f -> f.isMadeFrom(version)).isPresent()) {
                        make(file.orElseGet(() -> new ReadyFile(consultation.id(), language, form)), source, renderer);
                        made++;
                    }
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
                Made what = inTime(() -> renderer.render(source, file.form(), into));
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
        transaction.executeWithoutResult(status -> {
            rows.save(file);
            events.publishEvent(new ContentChanged());
        });
        before.ifPresent(blobs::drop);
    }

    private static Made inTime(Callable<Made> work) throws Unfit, IOException {
        var executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("making").daemon().factory());
        try {
            return executor.submit(work).get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Unfit("It took longer than " + LONGEST.toSeconds() + " seconds to make");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unfit unfit) {
                throw unfit;
            }
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new Unfit("The renderer failed: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Ended while making a file", e);
        } finally {
            // not waited for: a renderer that does not stop must not stop others
            executor.shutdownNow();
        }
    }
}
