package org.heard.format.production;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.format.Delivery;
import org.heard.format.FormatRequest;
import org.heard.site.WorkingDays;
import org.springframework.stereotype.Component;

/** By when a job has to be ready: the earliest promise of those who wait, less the time that the post takes. */
@Component
class Deadlines {

    /** The working days that a letter takes. */
    static final int BY_POST = 2;
    /** The working days that it takes to bring something to a library or an office. */
    static final int TO_THE_COUNTER = 1;
    /** How many working days before the last one staff are reminded. */
    static final int SOON = 3;

    private final WorkingDays workingDays;

    Deadlines(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The last day on which it may be ready. */
    Optional<LocalDate> due(ProductionJob job, Collection<FormatRequest> waiting) {
        return Stream.concat(job.wantedBy().stream(), waiting.stream().map(this::toBeSent))
                .min(Comparator.naturalOrder());
    }

    /** The last day on which it has to leave, to arrive on the promised one. */
    LocalDate toBeSent(FormatRequest request) {
        Delivery delivery = request.asked().delivery();
        int underWay = switch (delivery.way()) {
            case EMAIL -> 0;
            case COLLECT -> TO_THE_COUNTER;
            default -> delivery.address().isEmpty() ? 0 : BY_POST;
        };
        return before(request.dueOn(), underWay);
    }

    /** Whether it has to be ready within three working days from this day, or should have been. */
    boolean isSoon(LocalDate due, LocalDate today) {
        return !due.isAfter(workingDays.after(today, SOON));
    }

    /** When something that is ordered on a day comes. */
    LocalDate after(LocalDate day, int days) {
        return workingDays.after(day, days);
    }

    LocalDate before(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0 || !workingDays.isWorkingDay(reached); ) {
            reached = reached.minusDays(1);
            if (left > 0 && workingDays.isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie between two days, the first not counted. */
    int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to)
                .map(day -> day.plusDays(1))
                .filter(workingDays::isWorkingDay)
                .count();
    }
}
