package org.heard.response;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Status;

/**
 * How long what people typed and did not send may still be sent, and how long it is kept so that they can read their own
 * words; both are said on the page before anyone begins (M7).
 */
public final class DraftLife {

    /** How long it is kept after the consultation has closed. */
    public static final Duration KEPT = Duration.ofDays(30);

    private DraftLife() {}

    /** Until when an answer that was begun in time may be sent. */
    public static Optional<Instant> sendableUntil(Consultation consultation) {
        return consultation.closesAt().map(closing -> closing.plus(Consultation.GRACE));
    }

    /** When what was typed is deleted. */
    public static Optional<Instant> keptUntil(Consultation consultation) {
        return consultation.closesAt().map(closing -> closing.plus(KEPT));
    }

    /** Whether the consultation has closed and an answer that was begun in time may still be sent. */
    public static boolean isGrace(Consultation consultation, Instant now) {
        return consultation.status(now) != Status.OPEN && consultation.acceptsBegunAnswers(now);
    }

    /** The moment before which nothing typed for this consultation is kept any more, if it has come. */
    static Optional<Instant> deletion(Consultation consultation, Instant now) {
        if (consultation.status(now) == Status.WITHDRAWN) {
            return Optional.of(consultation.changedAt().plus(KEPT)).filter(moment -> !now.isBefore(moment));
        }
        return keptUntil(consultation).filter(moment -> !now.isBefore(moment));
    }
}
