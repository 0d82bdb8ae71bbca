package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many wrong codes may be tried. */
class CodeTriesTest {

    @Test
    void another_address_of_the_same_line_gives_no_more_tries() {
        var tries = new CodeTries();
        for (int device = 1; device <= 20; device++) {
            assertThat(tries.mayTry("2001:db8::" + device)).isTrue();
            tries.wrong("2001:db8::" + device);
        }
        assertThat(tries.mayTry("2001:db8::21")).isFalse();
        assertThat(tries.mayTry("2001:db8:0:1::1")).isTrue();
    }
}
