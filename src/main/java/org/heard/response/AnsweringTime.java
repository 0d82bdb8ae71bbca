package org.heard.response;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.consultation.Consultation;
import org.heard.consultation.Status;

/**
 * How long a person may begin and send an answer, and how long what she typed is kept so that she can read her own words;
 * all are said on the page before she begins (M7).
 *
 * @param consultation what is answered
 * @param more the end of her own time, where she was given more because the council was late (F2)
 */
public record AnsweringTime(Consultation consultation, Optional<Instant> more) {

    /** How long what was typed is kept after the time to answer is over. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** The time that everyone has. */
    public static AnsweringTime of(Consultation consultation) {
        return new AnsweringTime(consultation, Optional.empty());
    }

    /** When the time to answer is over: the consultation's closing, or the end of her own time where that is later. */
    public Optional<Instant> end() {
        return consultation
                .closesAt()
                .flatMap(closing ->
                        Stream.concat(Stream.of(closing), more.stream()).max(Instant::compareTo));
    }

    /** Whether she has more time than others. */
    public boolean isMore() {
        return more.isPresent() && !end().equals(consultation.closesAt());
    }

    /** Whether an answer may be begun. */
    public boolean mayBegin(Instant now) {
        return consultation.status(now) == Status.OPEN || isClosed(now) && isMore() && isBefore(now, end());
    }

    /** Whether an answer that was begun in time may be sent. */
    public boolean maySend(Instant now) {
        return consultation.acceptsBegunAnswers(now) || isClosed(now) && isMore() && isBefore(now, sendableUntil());
    }

    /** Whether the time is over and an answer that was begun in time may still be sent. */
    public boolean isGrace(Instant now) {
        return !mayBegin(now) && maySend(now);
    }

    /** Whether others cannot answer any more and she can. */
    public boolean isOwn(Instant now) {
        return maySend(now) && !consultation.acceptsBegunAnswers(now);
    }

    /** Until when an answer that was begun in time may be sent. */
    public Optional<Instant> sendableUntil() {
        return end().map(end -> end.plus(Consultation.GRACE));
    }

    /** When what was typed is deleted. */
    public Optional<Instant> keptUntil() {
        return end().map(end -> end.plus(KEPT));
    }

    /** Whether what was typed is not kept any more. */
    public boolean isForgotten(Instant now) {
        Optional<Instant> deletion = consultation.status(now) == Status.WITHDRAWN
                ? Optional.of(consultation.changedAt().plus(KEPT))
                : keptUntil();
        return deletion.filter(moment -> !now.isBefore(moment)).isPresent();
    }

    private boolean isClosed(Instant now) {
        Status status = consultation.status(now);
        return status == Status.CLOSED || status == Status.OUTCOME_PUBLISHED;
    }

    private static boolean isBefore(Instant now, Optional<Instant> end) {
        return end.filter(now::isBefore).isPresent();
    }
}
