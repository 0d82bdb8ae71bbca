package org.heard.format;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.heard.site.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * By when a format comes (F2): the working days that the slowest of the formats takes, counted from the day after it was
 * asked for, without weekends and the nation's bank holidays.
 */
@Component
class PromisePolicy {

    private final FormatSettings settings;
    private final WorkingDays workingDays;

    PromisePolicy(FormatSettings settings, WorkingDays workingDays) {
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /** The last day on which what was asked for on a day may arrive. */
    LocalDate due(LocalDate asked, Wish wish) {
        int slowest = IntStream.concat(
                        wish.formats().stream().mapToInt(wanted -> settings.daysFor(wanted.format())),
                        IntStream.of(
                                wish.language().isEmpty() ? 0 : settings.translation(),
                                wish.other().isEmpty() ? 0 : settings.other()))
                .max()
                .orElse(0);
        return workingDays.after(asked, Math.max(1, slowest));
    }
}
