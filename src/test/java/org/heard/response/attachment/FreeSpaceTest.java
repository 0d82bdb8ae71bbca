package org.heard.response.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither a full disk nor one busy line stops anybody for good. */
class FreeSpaceTest {

    @Test
    void no_new_file_is_taken_when_the_disk_is_nearly_full(@TempDir Path folder) {
        assertThatCode(new FreeSpace(folder, 0)::check).doesNotThrowAnyException();
        assertThatThrownBy(new FreeSpace(folder, Long.MAX_VALUE)::check)
                .isInstanceOfSatisfying(
                        FileRefusal.class,
                        refusal -> assertThat(refusal.isFull()).isTrue());
        assertThatCode(new FreeSpace(folder.resolve("not-made-yet"), Long.MAX_VALUE)::check)
                .doesNotThrowAnyException();
    }

    @Test
    void ten_long_films_an_hour_come_from_one_address_and_then_it_waits_a_little() {
        var allowance = new UploadAllowance();
        for (int film = 0; film < 10; film++) {
            allowance.take("192.0.2.1", 200L * 1024 * 1024);
        }
        assertThatThrownBy(() -> allowance.take("192.0.2.1", 200L * 1024 * 1024))
                .isInstanceOfSatisfying(
                        UploadAllowance.Spent.class,
                        spent -> assertThat(spent.seconds())
                                .isBetween(1L, Duration.ofMinutes(10).toSeconds()));
        assertThatCode(() -> allowance.take("192.0.2.2", 200L * 1024 * 1024)).doesNotThrowAnyException();
    }
}
