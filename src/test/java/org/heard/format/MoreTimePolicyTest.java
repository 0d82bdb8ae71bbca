package org.heard.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.heard.language.Dates;
import org.heard.site.WorkingDays;
import org.junit.jupiter.api.Test;

/** How much time a late format gives back, worked out by hand on the calendar of Wales. */
class MoreTimePolicyTest {

    private final MoreTimePolicy policy = new MoreTimePolicy(new WorkingDays("wales"), 10);

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Instant closing(String date) {
        return day(date).atTime(LocalTime.of(17, 0)).atZone(Dates.ZONE).toInstant();
    }

    private Optional<LocalDate> until(String promised, String comes, String closes) {
        return policy.until(day(promised), day(comes), closing(closes)).map(Dates::day);
    }

    @Test
    void in_time_and_long_before_the_end_there_is_no_need_of_more() {
        assertThat(until("2026-11-09", "2026-11-09", "2026-11-23")).isEmpty();
    }

    @Test
    void ten_working_days_to_read_and_answer_are_left_to_everyone() {
        // from Tuesday 10 November: 11, 12, 13, 16, 17, 18, 19, 20, 23, 24
        assertThat(until("2026-11-10", "2026-11-10", "2026-11-23")).hasValue(day("2026-11-24"));
    }

    @Test
    void bank_holidays_do_not_count() {
        // 22, 23, 24, 29, 30, 31 December, 4, 5, 6, 7 January
        assertThat(until("2026-12-21", "2026-12-21", "2026-12-31")).hasValue(day("2027-01-07"));
    }

    @Test
    void every_working_day_that_it_is_late_is_given_back_however_long_there_is_left() {
        // promised for Monday, came on Thursday: three days, over a weekend
        assertThat(until("2026-11-02", "2026-11-05", "2026-12-11")).hasValue(day("2026-12-16"));
    }

    @Test
    void the_longer_of_the_two_counts() {
        assertThat(until("2026-11-02", "2026-11-20", "2026-11-23")).hasValue(day("2026-12-11"));
    }

    @Test
    void it_ends_with_the_day_itself() {
        assertThat(policy.until(day("2026-11-10"), day("2026-11-10"), closing("2026-11-23")))
                .hasValue(day("2026-11-24").atTime(23, 59).atZone(Dates.ZONE).toInstant());
    }

    @Test
    void no_time_at_all_cannot_be_set() {
        assertThatThrownBy(() -> new MoreTimePolicy(new WorkingDays("wales"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
