package org.heard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void a_line_has_one_however_many_addresses_its_devices_take() {
        for (int device = 1; device <= 3; device++) {
            assertThat(three.take("2001:db8::" + device)).isTrue();
        }
        assertThat(three.take("2001:db8:0:0:ffff::4")).isFalse();
        assertThat(three.isSpent("2001:db8::1:5")).isTrue();
        assertThat(three.take("2001:db8:0:1::1")).as("the neighbours").isTrue();
        three.giveBack("2001:db8::6");
        assertThat(three.take("2001:db8::7")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:DB8::1, 2001:db8:0:0:ffff:ffff:ffff:ffff, true",
        "2001:db8::1, 2001:db8:0:1::1, false",
        "fe80::1%eth0, fe80::2, true",
        "[2001:db8::1], 2001:db8::2, true",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "::ffff:192.0.2.1, ::ffff:192.0.2.2, false",
        "192.0.2.1, 192.0.2.2, false",
        "a:b:nobody, a:b:moira, false",
        "1:2:3:4:5:6:7:8:9:a, 1:2:3:4:5:6:7:8:9:b, false"
    })
    void addresses_of_one_line_are_told_from_others(String one, String other, boolean same) {
        assertThat(Line.of(one).equals(Line.of(other))).isEqualTo(same);
    }

    @Test
    void so_many_at_once_are_taken_or_waited_for() {
        assertThat(three.take("amina", 2)).isZero();
        assertThat(three.take("amina", 2)).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(20));
        assertThat(three.take("moira", 100)).as("never more than there can be").isZero();
        assertThat(three.isSpent("moira")).isTrue();
    }
}
