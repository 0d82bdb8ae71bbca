package org.heard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How much of something each of many may have. */
class AllowancesTest {

    private final Allowances three = new Allowances(3, Duration.ofHours(1));

    @Test
    void each_has_her_own_and_what_is_given_back_can_be_taken_again() {
        assertThat(three.isSpent("amina")).isFalse();
        for (int i = 0; i < 3; i++) {
            assertThat(three.take("amina")).isTrue();
        }
        assertThat(three.take("amina")).isFalse();
        assertThat(three.isSpent("amina")).isTrue();
        assertThat(three.take("moira")).isTrue();
        three.giveBack("amina");
        assertThat(three.take("amina")).isTrue();
    }

    @Test
    void so_many_at_once_are_taken_or_waited_for() {
        assertThat(three.take("amina", 2)).isZero();
        assertThat(three.take("amina", 2)).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(20));
        assertThat(three.take("moira", 100)).as("never more than there can be").isZero();
        assertThat(three.isSpent("moira")).isTrue();
    }
}
