package org.heard.format.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.site.WorkingDays;
import org.junit.jupiter.api.Test;

/** Days on which people in Wales work. */
class DeadlinesTest {

    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
    private static final LocalDate WEDNESDAY_AFTER = LocalDate.of(2026, 4, 8);

    private final Deadlines deadlines = new Deadlines(new WorkingDays("wales"));

    @Test
    void what_is_posted_before_easter_leaves_two_working_days_before() {
        assertThat(deadlines.before(WEDNESDAY_AFTER, 2)).isEqualTo(GOOD_FRIDAY.minusDays(1));
        assertThat(deadlines.before(GOOD_FRIDAY, 0)).isEqualTo(GOOD_FRIDAY.minusDays(1));
        assertThat(deadlines.before(WEDNESDAY_AFTER, 0)).isEqualTo(WEDNESDAY_AFTER);
    }

    @Test
    void days_without_work_do_not_count() {
        assertThat(deadlines.between(GOOD_FRIDAY.minusDays(1), WEDNESDAY_AFTER)).isEqualTo(2);
        assertThat(deadlines.between(WEDNESDAY_AFTER, WEDNESDAY_AFTER)).isZero();
        assertThat(deadlines.isSoon(WEDNESDAY_AFTER, GOOD_FRIDAY.minusDays(1))).isTrue();
        assertThat(deadlines.isSoon(WEDNESDAY_AFTER.plusDays(2), GOOD_FRIDAY.minusDays(1)))
                .isFalse();
    }
}
