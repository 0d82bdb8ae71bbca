package org.heard.format.production;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.format.FormatRequest;

/**
 * A job with who waits for it.
 *
 * @param people whose requests it is for, those who wait first; empty for staff who may not know who asked for what
 * @param waiting how many still wait
 * @param due the last day on which it may be ready, if anyone or anything says one
 */
public record JobSheet(ProductionJob job, List<Waiter> people, int waiting, Optional<LocalDate> due) {

    /**
     * Somebody who waits, or waited.
     *
     * @param sentAt when it was sent, if it was
     */
    public record Waiter(FormatRequest request, Optional<Instant> sentAt) {

        /** Whether it still has to be sent. */
        public boolean waits() {
            return sentAt.isEmpty() && request.state().isWaiting();
        }
    }

    /** Whether it should have been ready, and is not sent. */
    public boolean isOverdue(LocalDate today) {
        return job.state().isOpen() && due.filter(today::isAfter).isPresent();
    }

    /** Whether it comes after it has to be ready. */
    public boolean comesTooLate() {
        return job.state() == JobState.ORDERED
                && job.order()
                        .expected()
                        .flatMap(expected -> due.filter(expected::isAfter))
                        .isPresent();
    }

    JobSheet withoutPeople() {
        return new JobSheet(job, List.of(), waiting, due);
    }
}
