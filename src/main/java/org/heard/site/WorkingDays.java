package org.heard.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.heard.language.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * The days on which the council works: no weekends and none of its nation's bank holidays, as GOV.UK publishes them
 * ({@code bank-holidays.csv}, to be continued every year).
 */
@Service
public class WorkingDays {

    private static final Logger log = LoggerFactory.getLogger(WorkingDays.class);

    private final NavigableSet<LocalDate> holidays;

    @Autowired
    WorkingDays(Organisation organisation) {
        this(organisation.nation());
    }

    /** @param nation {@code england}, {@code wales}, {@code scotland} or {@code northern-ireland} */
    public WorkingDays(String nation) {
        String division = nation.equals("england") || nation.equals("wales") ? "england-and-wales" : nation;
        holidays = load(division);
        if (holidays.isEmpty()) {
            throw new IllegalStateException("heard.organisation.nation is " + nation
                    + "; it has to be england, wales, scotland or northern-ireland");
        }
    }

    private static NavigableSet<LocalDate> load(String division) {
        var days = new TreeSet<LocalDate>();
        try (var reader = new BufferedReader(new InputStreamReader(
                new ClassPathResource("bank-holidays.csv").getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.split(",", 3))
                    .filter(cells -> cells[0].equals(division))
                    .forEach(cells -> days.add(LocalDate.parse(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }

    /** Whether the council works on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day that many working days after this one, which itself does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** The last day of the last year that the list of bank holidays covers. */
    public LocalDate knownUntil() {
        return LocalDate.of(holidays.last().getYear(), 12, 31);
    }

    @EventListener
    void warnWhenTheListRunsOut(ApplicationReadyEvent started) {
        LocalDate today =
                Dates.day(started.getApplicationContext().getBean(Clock.class).instant());
        if (today.plusMonths(12).isAfter(knownUntil())) {
            log.warn("bank-holidays.csv ends with {}: add the years that GOV.UK has published since", knownUntil());
        }
    }
}
