package org.heard.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.heard.language.Dates;
import org.heard.site.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much more time to answer a person has whose format comes late (F2, A3): at least ten working days from the day on
 * which it comes, and every working day back by which it misses the day that was promised first. Nothing where the
 * consultation is open that long for everyone. The ten days are {@code heard.formats.time-to-answer}.
 */
@Component
class MoreTimePolicy {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final WorkingDays workingDays;
    private final int days;

    MoreTimePolicy(WorkingDays workingDays, @Value("${heard.formats.time-to-answer:10}") int days) {
        if (days < 1) {
            throw new IllegalArgumentException("heard.formats.time-to-answer has to be at least one working day");
        }
        this.workingDays = workingDays;
        this.days = days;
    }

    /**
     * Until when she may answer, if that is later than the closing.
     *
     * @param promised the day that she was promised first
     * @param comes the day on which it came, or comes at the earliest
     * @param closes when the consultation closes for everyone
     */
    Optional<Instant> until(LocalDate promised, LocalDate comes, Instant closes) {
        LocalDate toRead = workingDays.after(comes, days);
        LocalDate toMakeUp = workingDays.after(Dates.day(closes), late(promised, comes));
        LocalDate last = toRead.isAfter(toMakeUp) ? toRead : toMakeUp;
        Instant until = last.atTime(LAST_MINUTE).atZone(Dates.ZONE).toInstant();
        // the closing day itself belongs to everyone
        return last.isAfter(Dates.day(closes)) ? Optional.of(until) : Optional.empty();
    }

    private int late(LocalDate promised, LocalDate comes) {
        return comes.isAfter(promised)
                ? (int) promised.plusDays(1)
                        .datesUntil(comes.plusDays(1))
                        .filter(workingDays::isWorkingDay)
                        .count()
                : 0;
    }
}
