package org.heard.format.making;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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
 * Makes the files of publications whose words have changed since. One file at a time; a renderer that takes too long is
 * ended, and the file is withheld with the reason.
 */
@Service
class Making {

    private static final Logger log = LoggerFactory.getLogger(Making.class);
    private static final Duration LOOKS_AGAIN = Duration.ofSeconds(30);

    private final Shelf shelf;
    private final List<Renderer> renderers;
    private final Languages languages;
    private final ReadyFileRows rows;
    private final BlobStore blobs;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Workbench bench;
    private final Map<String, String> upToDate = new ConcurrentHashMap<>();
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private volatile Instant looked = Instant.EPOCH;

    Making(
            Shelf shelf,
            List<Renderer> renderers,
            Languages languages,
            ReadyFileRows rows,
            BlobStore blobs,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            MakingSettings settings,
            Clock clock) {
        this.shelf = shelf;
        this.renderers = renderers;
        this.languages = languages;
        this.rows = rows;
        this.blobs = blobs;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        bench = new Workbench(settings.longest(), settings.longestSound());
    }

    /** Loads what makes the first files slow. */
    void warmUp() {
        for (Renderer renderer : renderers) {
            try {
                bench.warm(renderer);
            } catch (Unfit | IOException e) {
                log.warn("{} cannot make files", renderer.getClass().getSimpleName(), e);
            }
        }
    }

    /** Makes what is missing or stale of one publication, if there is one that was not looked at since it changed. */
    void makeNext() {
        Instant now = clock.instant();
        if (waiting.isEmpty() && looked.plus(LOOKS_AGAIN).isBefore(now)) {
            looked = now;
            waiting.addAll(changed(now));
        }
        Optional.ofNullable(waiting.poll()).flatMap(shelf::at).ifPresent(this::make);
    }

    // what this node has not looked at since it changed, what staff want again, what was too slow; what is not public
    // goes
    private Collection<String> changed(Instant now) {
        var changed = new LinkedHashSet<>(rows.toBeMadeAgain(now));
        var there = new LinkedHashSet<String>();
        for (Publication each : shelf.all()) {
            there.add(each.path());
            if (!each.version().equals(upToDate.get(each.path()))) {
                changed.add(each.path());
            }
        }
        for (String path : rows.publications()) {
            if (!there.contains(path)) {
                rows.findByPublication(path).forEach(this::drop);
            }
        }
        return changed;
    }

    private void drop(ReadyFile file) {
        rows.delete(file);
        file.content().ifPresent(blobs::drop);
    }

    /** Makes what is missing or stale of a publication; returns how many files were made or withheld. */
    int make(Publication publication) {
        return make(publication, EnumSet.allOf(FileForm.class));
    }

    /** The same in some forms only. */
    int make(Publication publication, Set<FileForm> forms) {
        List<ReadyFile> there = rows.findByPublication(publication.path());
        var tally = new Tally();
        for (Locale language : languages.all()) {
            if (publication.has(language)) {
                make(publication, publication.source(language), forms, there, tally);
            }
        }
        there.stream().filter(file -> !publication.has(file.language())).forEach(this::drop);
        if (tally.failed == 0) {
            upToDate.put(publication.path(), publication.version());
        }
        return tally.made;
    }

    private static final class Tally {
        private int made;
        private int failed;
    }

    private void make(Publication publication, Source source, Set<FileForm> forms, List<ReadyFile> there, Tally tally) {
        String version = source.version();
        for (FileForm form : forms) {
            for (Renderer renderer : renderers) {
                Optional<ReadyFile> file = there.stream()
                        .filter(each -> each.form() == form && each.language().equals(source.language()))
                        .findFirst();
                if (renderer.makes(form, source.language())
                        && file.filter(each -> each.isUpToDate(version, renderer.edition(), clock.instant()))
                                .isEmpty()) {
                    boolean made = make(
                            file.orElseGet(() -> new ReadyFile(publication.path(), source.language(), form)),
                            source,
                            renderer);
                    tally.made += made ? 1 : 0;
                    tally.failed += made ? 0 : 1;
                }
            }
        }
    }

    // false where it has to be tried again
    private boolean make(ReadyFile file, Source source, Renderer renderer) {
        String version = source.version();
        Optional<UUID> before;
        try {
            Workbench.Piece piece = bench.make(renderer, source, file.form());
            UUID name = UUID.randomUUID();
            blobs.keep(name, piece.content());
            before = file.made(version, name, piece.content().length, piece.what(), clock.instant());
        } catch (TooSlow slow) {
            log.warn("{} of {} {} was too slow", file.form(), file.publication(), file.language());
            before = file.delayed(version, String.valueOf(slow.getMessage()), clock.instant());
        } catch (Unfit unfit) {
            log.warn(
                    "{} of {} {} is withheld: {}",
                    file.form(),
                    file.publication(),
                    file.language(),
                    unfit.getMessage());
            before = file.withheld(version, String.valueOf(unfit.getMessage()), clock.instant());
        } catch (IOException e) {
            log.warn("{} of {} {} could not be made", file.form(), file.publication(), file.language(), e);
            return false;
        }
        file.madeBy(renderer.edition());
        save(file, before);
        return true;
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
            log.info("{} of {} {} was there already", file.form(), file.publication(), file.language());
            file.content().ifPresent(blobs::drop);
        }
    }
}
