package org.heard.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How passwords are kept and compared. */
class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_is_the_same_on_every_keyboard() {
        assertThat(passwords.matches("tŷ bach twt melyn", passwords.hash("ty\u0302 bach twt melyn")))
                .isTrue();
    }

    @Test
    void what_nobody_types_as_a_password_is_wrong_at_once() {
        String hash = passwords.hash("three plain words");
        String book = "a" + "\u0300".repeat(130_000) + "\u0316".repeat(130_000);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(passwords.matches(book, hash)).isFalse();
            passwords.pretend(book);
        });
        assertThatThrownBy(() -> passwords.hash(book)).isInstanceOf(IllegalArgumentException.class);
    }
}
