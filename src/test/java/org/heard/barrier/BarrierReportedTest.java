package org.heard.barrier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.UUID;
import org.heard.testing.Filled;
import org.heard.testing.Seen;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Gwen, who reads Braille, cannot use a page, says so, and is answered. */
class BarrierReportedTest extends ViewTest {

    @Autowired
    private BarrierReportRows rows;

    @Autowired
    private BarrierRetention retention;

    private Filled gwensReport(String problem) {
        return visitor()
                .open("/en/accessibility")
                .form()
                .type("Which page was it?", "The calendar & <dates>")
                .type("What went wrong?", problem)
                .type("How can we answer you?", "gwen@braille.example");
    }

    private BarrierReport kept(String problem) {
        return rows.findAll().stream()
                .filter(report -> report.told().problem().equals(problem))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_she_says_reaches_staff_by_mail_and_on_the_desk_and_is_ticked_off_there() {
        String problem = "My display shows nothing after the third line. " + UUID.randomUUID();
        Seen thanks = gwensReport(problem).press("Send");
        assertThat(thanks.text()).contains("Thank you. We have it.");

        assertThat(post.lastTo("haveyoursay@brynafon.example").body())
                .contains("/desk/barriers")
                .doesNotContain("third line")
                .doesNotContain("gwen@");

        signIn("ffion", "FRONT_DESK");
        UI.getCurrent().navigate("desk");
        assertThat(pageText()).contains("could not use");
        UI.getCurrent().navigate("desk/barriers");
        assertThat(pageText())
                .contains(problem)
                .contains("The calendar & <dates>")
                .contains("gwen@braille.example");
        _find(Button.class, spec -> spec.withText("It is answered")).forEach(button -> _click(button));
        assertThat(pageText()).contains("Nobody waits for an answer");
        assertThat(kept(problem).answeredAt()).isPresent();
    }

    @Test
    void sending_the_form_twice_is_one_report() {
        String problem = "Twice " + UUID.randomUUID();
        Filled form = gwensReport(problem);

        form.press("Send");
        form.press("Send");

        assertThat(rows.findAll())
                .filteredOn(report -> report.told().problem().equals(problem))
                .hasSize(1);
    }

    @Test
    void her_words_are_sealed_and_deleted_a_year_after_she_was_answered() {
        String problem = "Sealed " + UUID.randomUUID();
        gwensReport(problem).press("Send");
        assertThat(database.queryForList("SELECT * FROM barrier_report").toString())
                .doesNotContain(problem)
                .doesNotContain("gwen@");

        BarrierReport report = kept(problem);
        clock.pass(Duration.ofDays(500));
        retention.run();
        assertThat(rows.findById(report.id())).as("still owed").isPresent();

        report.answer(clock.instant());
        rows.save(report);
        clock.pass(Duration.ofDays(364));
        retention.run();
        assertThat(rows.findById(report.id())).isPresent();
        clock.pass(Duration.ofDays(3));
        retention.run();
        assertThat(rows.findById(report.id())).isEmpty();
    }
}
