package org.heard.consultation.desk;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.heard.consultation.Consultation;
import org.heard.consultation.Status;

/** Where a consultation stands, as a word in a shape. */
final class StatusBadge extends Span {

    /** What closes within this time closes soon. */
    static final Duration SOON = Duration.ofDays(7);

    StatusBadge(Consultation consultation, Instant now) {
        Status status = consultation.status(now);
        boolean soon = isClosingSoon(consultation, now);
        setText(getTranslation(soon ? "consultation.status.closing" : status.key()));
        addClassNames("badge", soon ? "badge-closing" : shape(status));
    }

    static boolean isClosingSoon(Consultation consultation, Instant now) {
        return consultation.status(now) == Status.OPEN
                && consultation
                        .closesAt()
                        .filter(closes -> closes.isBefore(now.plus(SOON)))
                        .isPresent();
    }

    private static String shape(Status status) {
        return switch (status) {
            case DRAFT -> "badge-draft";
            case FORTHCOMING -> "badge-forthcoming";
            case OPEN -> "badge-open";
            case CLOSED -> "badge-closed";
            case OUTCOME_PUBLISHED -> "badge-outcome";
            case WITHDRAWN -> "badge-withdrawn";
        };
    }
}
