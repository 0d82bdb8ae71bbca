package org.heard.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Pat, a publisher, signs in with script off; somebody else tries to. */
class SigningInTest extends PortalTest {

    private static final String PAT = "pat.publisher@brynafon.example";
    private static final String WRONG = "The email address or the password is not right. Check both and try again.";

    @Autowired
    private StaffAccountRows rows;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void forget_wrong_tries() {
        database.update("DELETE FROM sign_in_trouble");
    }

    private Visitor colleague() {
        return visitor().from("203.0.113.8");
    }

    private static Seen attempt(Visitor visitor, String email, String password) {
        return visitor.open("/en/staff/sign-in")
                .form()
                .type("Email address", email)
                .type("Password", password)
                .press("Sign in");
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.openOnce("/desk").status() == 200;
    }

    @Test
    void the_right_password_leads_to_the_page_that_she_wanted() {
        Visitor pat = colleague();
        assertThat(isIn(pat)).isFalse();
        Seen asked = pat.open("/desk/consultations");
        assertThat(asked.heading()).isEqualTo("Sign in to the staff desk");

        Seen desk = asked.form()
                .type("Email address", PAT)
                .type("Password", DemoAccounts.PASSWORD)
                .press("Sign in");

        assertThat(desk.status()).isEqualTo(200);
        assertThat(desk.address()).startsWith("/desk/consultations");
        assertThat(isIn(pat)).isTrue();
        assertThat(isIn(colleague())).as("nobody else is").isFalse();
    }

    @Test
    void she_signs_in_on_two_devices_at_the_same_moment() throws Exception {
        try (var devices = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 3; round++) {
                List<Visitor> both = List.of(colleague(), colleague());
                List<Callable<Seen>> tries = both.stream()
                        .map(device -> (Callable<Seen>) () -> attempt(device, PAT, DemoAccounts.PASSWORD))
                        .toList();
                devices.invokeAll(tries);
                assertThat(both).allMatch(SigningInTest::isIn);
            }
        }
    }

    @Test
    void a_session_begins_under_a_new_name_and_its_cookie_is_not_for_scripts() {
        Visitor pat = colleague();
        pat.open("/desk/consultations");
        Seen form = pat.open("/en/staff/sign-in");

        Seen answer = pat.post(
                form.address(),
                "application/x-www-form-urlencoded",
                new byte[0],
                "Origin",
                "http://elsewhere.example",
                "Sec-Fetch-Site",
                "cross-site");

        assertThat(answer.status()).as("another site cannot sign her in").isEqualTo(403);
        Seen first = pat.openOnce("/desk/consultations");
        first.header("Set-Cookie")
                .ifPresent(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() {
        Seen wrong = attempt(colleague(), "ann.analyst@brynafon.example", "not-her-password");
        Seen unknown = attempt(colleague(), "nobody@brynafon.example", "not-her-password");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problems()).containsExactly(WRONG);
        assertThat(unknown.problems()).containsExactly(WRONG);
        assertThat(wrong.body()).doesNotContain("not-her-password");
        assertThat(wrong.form().value("Email address")).isEqualTo("ann.analyst@brynafon.example");
    }

    @Test
    void after_five_wrong_tries_she_waits_and_each_time_longer() {
        for (int i = 0; i < 4; i++) {
            assertThat(attempt(colleague(), PAT, "guess " + i).problems()).containsExactly(WRONG);
        }
        assertThat(attempt(colleague(), PAT, "guess 5").problems().getFirst()).contains("Wait 1 minute,");

        Visitor pat = colleague();
        Seen right = attempt(pat, PAT, DemoAccounts.PASSWORD);
        assertThat(right.problems().getFirst())
                .as("the right password counts for nothing now")
                .contains("Wait 1 minute,");
        assertThat(isIn(pat)).isFalse();

        clock.pass(Duration.ofSeconds(61));
        assertThat(attempt(colleague(), PAT, "guess 6").problems().getFirst()).contains("Wait 2 minutes,");
        clock.pass(Duration.ofSeconds(61));
        assertThat(attempt(colleague(), PAT, "guess 7").problems().getFirst()).contains("Wait 1 minute,");
        clock.pass(Duration.ofSeconds(61));
        assertThat(attempt(colleague(), PAT, "guess 8").problems().getFirst()).contains("Wait 4 minutes,");

        clock.pass(Duration.ofMinutes(4).plusSeconds(1));
        assertThat(attempt(pat, PAT, DemoAccounts.PASSWORD).status()).isEqualTo(200);
        assertThat(isIn(pat)).isTrue();
        assertThat(attempt(colleague(), PAT, "mistyped once").problems())
                .as("the wrong tries are forgotten")
                .containsExactly(WRONG);
    }

    @Test
    void who_has_left_is_out_at_once() {
        Visitor amira = colleague();
        attempt(amira, "amira.editor@brynafon.example", DemoAccounts.PASSWORD);
        assertThat(isIn(amira)).isTrue();
        try {
            amirasAccount(StaffAccount::disable);

            assertThat(isIn(amira)).isFalse();
            assertThat(attempt(colleague(), "amira.editor@brynafon.example", DemoAccounts.PASSWORD)
                            .problems())
                    .containsExactly(WRONG);
        } finally {
            amirasAccount(StaffAccount::enable);
        }
    }

    private void amirasAccount(Consumer<StaffAccount> change) {
        transaction.executeWithoutResult(status -> rows.findAll().stream()
                .filter(account -> account.name().equals("Amira Editor"))
                .forEach(change));
    }
}
