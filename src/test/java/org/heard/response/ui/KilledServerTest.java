package org.heard.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.testing.OwnPortal;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Nothing typed is lost when the server dies in the middle of an answer. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("process")
class KilledServerTest {

    private static final String ANSWER = "/en/consultations/day-services-llanbedw/respond";
    private static final String WORDS = "The river room, because Dai can see the boats – and it’s warm.";

    @Test
    void the_server_is_killed_in_mid_answer_and_amina_goes_on_where_she_was() throws InterruptedException {
        try (OwnPortal portal = OwnPortal.start()) {
            Visitor amina = Visitor.at(portal.address());
            Seen page = amina.open(ANSWER).form().choose("For myself").press("Continue");
            while (page.document().selectFirst("main textarea") == null) {
                page = answered(page).press("Continue");
                assertThat(page.status()).isEqualTo(200);
            }
            String field = page.document().selectFirst("main textarea").attr("name");
            Seen saved = answered(page).set(field, WORDS).press("Save and come back later");
            assertThat(saved.heading()).isEqualTo("Your answer is saved");

            portal.kill();
            portal.startAgain();

            Seen back = amina.open(ANSWER);
            Seen check = back.heading().equals("Check your answers") ? back : back.follow("Read over all your answers");
            assertThat(check.text()).contains(WORDS);
        }
    }

    // chooses the first of whatever has to be chosen
    private static org.heard.testing.Filled answered(Seen page) {
        var form = page.form();
        for (Element fieldset : page.document().select("main fieldset")) {
            Element first = fieldset.selectFirst("input[type=radio]");
            if (first != null) {
                form.set(first.attr("name"), first.attr("value"));
            }
        }
        return form;
    }
}
