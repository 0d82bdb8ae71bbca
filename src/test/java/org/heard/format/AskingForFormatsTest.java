package org.heard.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.testing.Filled;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.junit.jupiter.api.Test;

/** Asking for a format with script off. */
class AskingForFormatsTest extends PortalTest {

    private static final String ABOUT = "/en/formats?about=breaks-for-unpaid-carers";

    private static Filled gwensBraille(Seen page, String email) {
        return page.form()
                .choose("Braille")
                .choose("Contracted (grade 2)")
                .choose("Large print")
                .set("large_print", "28")
                .choose("By email")
                .type("Email address", email);
    }

    @Test
    void gwen_asks_for_braille_and_large_print_and_gets_a_reference_and_a_day() {
        Seen page = visitor().open(ABOUT + "&format=braille");
        assertThat(page.text()).contains("You are asking for: Breaks for unpaid carers");
        assertThat(page.header("Set-Cookie")).isEmpty();

        Seen sent = gwensBraille(page, "gwen@braille.example").press("Ask for it");

        assertThat(sent.heading()).isEqualTo("We have your request");
        String code = sent.document().selectFirst(".receipt-code").text();
        assertThat(code).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(sent.text()).contains("It will be with you by");
        assertThat(post.lastTo("gwen@braille.example").body()).contains(code).contains("Breaks for unpaid carers");

        Seen status = visitor()
                .open("/en/formats/status")
                .form()
                .type("Your reference", code.toLowerCase().replace("-", ""))
                .press("Show how far it is");
        assertThat(status.text())
                .contains("We have your request")
                .contains("It comes by")
                .doesNotContain("gwen@braille.example")
                .doesNotContain("Braille")
                .doesNotContain("Breaks for");
    }

    @Test
    void sending_the_form_twice_is_one_request() {
        Seen page = visitor().open(ABOUT);

        Seen first = gwensBraille(page, "twice@braille.example").press("Ask for it");
        Seen second = gwensBraille(page, "twice@braille.example").press("Ask for it");

        assertThat(second.address()).isEqualTo(first.address());
        assertThat(post.to("twice@braille.example")).hasSize(1);
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        Seen refused = visitor()
                .open("/en/formats")
                .form()
                .choose("Audio")
                .choose("By post")
                .type("Name", "Dewi & <Mair>")
                .press("Ask for it");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems())
                .containsExactly(
                        "Choose from the list, or say what you would like",
                        "Choose how we give you the audio",
                        "Type the address");
        assertThat(refused.form().value("Name")).isEqualTo("Dewi & <Mair>");
    }

    @Test
    void a_day_that_is_no_day_or_has_passed_is_refused() {
        Filled form = gwensBraille(visitor().open(ABOUT), "day@braille.example");
        Seen noDay =
                form.type("Day", "31").type("Month", "2").type("Year", "2027").press("Ask for it");
        assertThat(noDay.problems())
                .containsExactly("Type a day, a month and a year, like 27 3 2027, or leave all three empty");

        Seen past = noDay.form()
                .type("Day", "1")
                .type("Month", "2")
                .type("Year", "2020")
                .press("Ask for it");
        assertThat(past.problems())
                .containsExactly("This day has passed. Type a day that is still to come, or leave all three empty");
    }

    @Test
    void what_was_asked_and_where_it_goes_cannot_be_read_in_the_database() {
        gwensBraille(visitor().open(ABOUT), "sealed@braille.example").press("Ask for it");

        for (Map<String, Object> row : database.queryForList("SELECT * FROM format_request")) {
            assertThat(row.values())
                    .noneSatisfy(value -> assertThat(String.valueOf(value))
                            .containsAnyOf("sealed@braille.example", "BRAILLE", "Day services"));
        }
    }

    @Test
    void an_unknown_or_mistyped_reference_is_explained() {
        Seen page = visitor().open("/en/formats/status");

        assertThat(page.form()
                        .type("Your reference", "K7QX-M2T0")
                        .press("Show how far it is")
                        .problems())
                .singleElement()
                .asString()
                .contains("0");
        assertThat(page.form()
                        .type("Your reference", "K7QX-M2TR")
                        .press("Show how far it is")
                        .problems())
                .containsExactly(
                        "We know no request with this reference. Check each letter and number, or contact us.");
    }
}
