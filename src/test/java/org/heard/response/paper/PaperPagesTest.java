package org.heard.response.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.format.making.PrintedForms;
import org.heard.response.AskedConsultation;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Gwen has no computer; her neighbour prints the form for her. */
class PaperPagesTest extends PortalTest {

    private static final String WAITING = "We have not typed in the form with this code yet.";

    @Autowired
    private PaperCopies copies;

    private AskedConsultation club;

    @BeforeEach
    void open() {
        club = AskedConsultation.open(database, clock.instant());
    }

    @Test
    void the_page_to_print_is_the_whole_form_and_opening_it_stores_nothing() {
        Seen page = visitor().open("/en/consultations/" + club.slug() + "/paper/print?size=24");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("1. How do you travel?", "By bus", "5. What should the club be called?", "Leave it empty");
        assertThat(copies.count(club.id()).printed()).isZero();
    }

    @Test
    void a_person_makes_a_form_with_a_code_of_its_own_from_the_consultations_page() throws Exception {
        Seen page = visitor().open("/en/consultations/" + club.slug() + "/paper");
        byte[] file = page.form("form[action=/files/paper]")
                .press("Make my form (PDF)")
                .bytes();
        assertThat(PrintedForms.text(file)).contains("The code of this form", "1. How do you travel?");
        assertThat(copies.count(club.id()).printed()).isEqualTo(1);
    }

    @Test
    void whoever_has_tried_many_codes_is_not_told_which_ones_stand_on_forms() throws Exception {
        byte[] file = visitor()
                .open("/en/consultations/" + club.slug() + "/paper")
                .form("form[action=/files/paper]")
                .press("Make my form (PDF)")
                .bytes();
        String code = PrintedForms.text(file).replaceAll("(?s).*The code of this form: (.{9}).*", "$1");
        Visitor guesser = visitor().from("2001:db8:77::1");
        assertThat(guesser.open("/en/receipt/" + code).text()).contains(WAITING);
        for (int guess = 0; guess < 20; guess++) {
            guesser.from("2001:db8:77::" + guess).open("/en/receipt/AAA2-AAA2");
        }

        assertThat(guesser.open("/en/receipt/" + code).text()).doesNotContain(WAITING);
        assertThat(visitor().from("2001:db8:78::1").open("/en/receipt/" + code).text())
                .contains(WAITING);
    }

    @Test
    void a_consultation_that_asks_nothing_here_has_no_form() {
        AskedConsultation silent = AskedConsultation.without(database, clock.instant());
        assertThat(visitor()
                        .open("/en/consultations/" + silent.slug() + "/paper")
                        .status())
                .isEqualTo(404);
    }
}
