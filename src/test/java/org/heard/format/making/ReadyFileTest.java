package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file that was too slow gets more turns; a broken one does not; a better renderer makes all of its files anew. */
class ReadyFileTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String SLOW = "It was not finished after 60 seconds";

    private final ReadyFile file = new ReadyFile("consultations/bins", Locale.ENGLISH, FileForm.MP3);

    @Test
    void a_slow_file_is_tried_again_later_each_time_and_not_for_ever() {
        Instant now = NOON;
        Duration waited = Duration.ZERO;
        for (Duration delay : ReadyFile.DELAYS) {
            file.delayed("words", SLOW, now);
            assertThat(file.problem()).contains(SLOW);
            assertThat(file.isUpToDate("words", 1, now)).isTrue();
            assertThat(delay).isGreaterThan(waited);
            now = now.plus(delay);
            waited = delay;
            assertThat(file.nextTryAt()).contains(now);
            assertThat(file.isUpToDate("words", 1, now)).isFalse();
        }
        file.delayed("words", SLOW, now);

        assertThat(file.nextTryAt()).isEmpty();
        assertThat(file.isUpToDate("words", 1, now.plus(Duration.ofDays(9)))).isTrue();
        file.makeAgain();
        assertThat(file.tries()).isZero();
        assertThat(file.isToBeMadeAgain()).isTrue();
    }

    @Test
    void other_words_begin_anew_and_a_broken_file_waits_for_them() {
        file.delayed("words", SLOW, NOON);
        file.delayed("words", SLOW, NOON);
        file.delayed("other words", SLOW, NOON);
        assertThat(file.tries()).isEqualTo(1);

        file.withheld("other words", "A picture has no words", NOON);
        assertThat(file.nextTryAt()).isEmpty();
        assertThat(file.isUpToDate("other words", 1, NOON.plus(Duration.ofDays(9))))
                .isTrue();
    }

    @Test
    void a_better_renderer_makes_its_files_anew() {
        file.made("words", UUID.randomUUID(), 1000, Made.TEXT, NOON);
        file.madeBy(1);

        assertThat(file.isUpToDate("words", 1, NOON)).isTrue();
        assertThat(file.isUpToDate("words", 2, NOON)).isFalse();
        assertThat(file.isMadeFrom("words")).isTrue();
    }
}
