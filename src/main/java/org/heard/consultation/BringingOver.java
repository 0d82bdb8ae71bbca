package org.heard.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for consultations that come from another site. It asks nobody for a role: whoever opens it has to, and it
 * always works inside the transaction of whoever does.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BringingOver {

    private final Consultations consultations;
    private final Clock clock;

    BringingOver(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    /** The consultation that was brought over from this source before. */
    public Optional<Consultation> from(String source) {
        return consultations.bySource(source);
    }

    /**
     * Makes a draft of a consultation that has not been here before.
     *
     * @param source names it where it comes from; at most 300 characters
     * @param wish the name that its address should have; a number is added when another one has it
     * @param fill says and describes it
     */
    public Consultation make(String source, String wish, Consumer<Consultation> fill) {
        Instant now = clock.instant();
        String slug = Slugs.of(wish, taken -> consultations.bySlug(taken).isPresent());
        var consultation = new Consultation(Consultation.Id.random(), slug, now);
        fill.accept(consultation);
        return consultations.add(consultation.broughtOver(source, false, null, now));
    }

    /** Changes one that has been brought over before. */
    public Consultation change(Consultation.Id id, Consumer<Consultation> change) {
        return consultations.change(id, change);
    }

    /**
     * Shows one that was public where it comes from: what the council has done stays visible, also where it says less
     * than we ask of a new one.
     */
    public Consultation show(Consultation.Id id, @Nullable Instant firstPublic) {
        return consultations.change(
                id,
                consultation -> consultation.broughtOver(
                        consultation.source().orElseThrow(), true, firstPublic, clock.instant()));
    }
}
