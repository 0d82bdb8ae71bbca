package org.heard.format.making;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Makes one person's document into one file while she waits. Nothing of it is kept: the file is handed over and its traces
 * are deleted. Few are made at a time, each on a thread of its own that is ended after half a minute; few wait for their turn,
 * because each that waits keeps one of the server's threads from everybody else.
 */
@Service
public class PersonalDocuments {

    private static final Logger log = LoggerFactory.getLogger(PersonalDocuments.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_A_TIME = 2;
    private static final int WAITING = 8;

    private final List<Renderer> renderers;
    private final Semaphore places = new Semaphore(AT_A_TIME + WAITING);
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final Workbench bench = new Workbench(LONGEST);

    PersonalDocuments(List<Renderer> renderers) {
        this.renderers = renderers;
    }

    /** A document could not be made into this form: it has letters that the form cannot show, or it took too long. */
    public static final class NotMade extends Exception {

        private static final long serialVersionUID = 1;

        NotMade(String why) {
            super(why);
        }
    }

    /** The forms that can be made here in a language, in their usual order. */
    public List<FileForm> forms(Locale language) {
        return Stream.of(FileForm.values())
                .filter(form -> renderers.stream().anyMatch(renderer -> renderer.makes(form, language)))
                .toList();
    }

    /**
     * Makes a file and waits for it, for less than a minute.
     *
     * @throws NotMade if it cannot be made, or not now
     */
    public byte[] make(Source source, FileForm form) throws NotMade {
        Renderer maker = renderers.stream()
                .filter(renderer -> renderer.makes(form, source.language()))
                .findFirst()
                .orElseThrow(() -> new NotMade(form + " cannot be made in " + source.language()));
        if (!places.tryAcquire()) {
            throw new NotMade("Too many wait for a document");
        }
        try {
            return makeInTurn(maker, source, form);
        } finally {
            places.release();
        }
    }

    private byte[] makeInTurn(Renderer maker, Source source, FileForm form) throws NotMade {
        try {
            if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new NotMade("Too many want a document now");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMade("Ended");
        }
        try {
            return bench.make(maker, source, form).content();
        } catch (Unfit | IOException e) {
            // the reason may quote her words
            log.warn(
                    "{} of a personal document was not made: {}",
                    form,
                    e.getClass().getSimpleName());
            throw new NotMade(String.valueOf(e.getMessage()));
        } finally {
            turns.release();
        }
    }
}
