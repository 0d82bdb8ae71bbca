package org.heard.response.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.heard.response.AskedConsultation;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answering from start to receipt, with script off. */
class AnsweringTest extends PortalTest {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");

    private AskedConsultation club;

    @BeforeEach
    void openClub() {
        club = AskedConsultation.open(database, clock.instant());
    }

    private Seen begin(Visitor visitor) {
        return visitor.open(club.respond("")).form().choose("For myself").press("Continue");
    }

    @Test
    void amina_answers_without_script_reads_it_over_and_gets_a_receipt() {
        Visitor amina = visitor();
        Seen start = amina.open(club.respond(""));
        assertThat(start.heading()).isEqualTo("Tell us what you think");
        assertThat(start.text()).contains("3 pages with 5 questions").contains("You do not have to give your name");
        assertThat(start.header("Set-Cookie")).isEmpty();
        assertThat(start.header("Cache-Control")).contains("no-store");

        Seen more = start.form().choose("For someone I care for").press("Continue");
        assertThat(more.text()).contains("Whose words are these?");
        Seen first = more.form().press("Continue");
        assertThat(first.heading()).isEqualTo("Getting there");
        assertThat(first.text()).contains("Page 1 of 3").contains("Why we ask this");
        assertThat(first.address()).doesNotContain("code=");
        assertThat(first.text()).doesNotContain("code is in the address");

        Seen second = first.form()
                .choose("By bus")
                .type("What would make a good day?", "Tea & <b>cake</b> 🍰\nand Moira")
                .press("Continue");
        assertThat(second.heading()).isEqualTo("The move");
        Seen third = second.form().choose("Agree").choose("A lift").press("Continue");
        Seen check = third.form().press("Continue");

        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(check.text())
                .contains("For someone I care for or support")
                .contains("By bus")
                .contains("Tea & <b>cake</b> 🍰")
                .contains("A lift")
                .contains("Not answered");
        Seen sent = check.form().press("Send my answer");
        assertThat(sent.heading()).isEqualTo("Thank you. We have your answer.");
        String receipt = sent.document().selectFirst(".receipt-code").text();
        assertThat(receipt).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(club.answers()).isEqualTo(1);
        assertThat(club.searchable()).contains("Tea & <b>cake</b> 🍰\nand Moira", "By bus", "Agree", "A lift");

        Seen copy = sent.follow("Read or print a copy of your answer");
        assertThat(copy.text()).contains("Tea & <b>cake</b> 🍰").contains(receipt);
        assertThat(file(amina, copy, "TEXT").body())
                .startsWith("My answer to: The Tuesday Club")
                .contains("By bus", "    Tea & <b>cake</b> 🍰\n    and Moira", receipt);
        Seen print = file(amina, copy, "PDF_24");
        assertThat(print.header("Content-Type")).contains("application/pdf");
        assertThat(print.header("Cache-Control")).contains("no-store");
        Seen news = visitor()
                .open("/en/receipt")
                .form()
                .type("Your receipt code", receipt.toLowerCase().replace("-", " "))
                .press("Show me");
        assertThat(news.text())
                .contains("The Tuesday Club")
                .contains("open until")
                .doesNotContain("cake");
    }

    // the code goes along in the body, never in an address
    private static Seen file(Visitor visitor, Seen copy, String form) {
        var inputs = copy.document().selectFirst("form[action=/files/answers]");
        String posted = "form=" + form;
        for (var hidden : inputs.select("input[type=hidden]")) {
            posted += "&" + hidden.attr("name") + "=" + hidden.attr("value");
        }
        assertThat(inputs.select("option[value=" + form + "]")).hasSize(1);
        return visitor.post("/files/answers", "application/x-www-form-urlencoded", posted.getBytes(UTF_8));
    }

    @Test
    void nobody_gets_an_answer_as_a_file_without_its_code() {
        String posted = "form=TEXT&language=en&code=AAAA-BBBB-CCCC";
        assertThat(visitor()
                        .post("/files/answers", "application/x-www-form-urlencoded", posted.getBytes(UTF_8))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void without_cookies_the_code_travels_in_the_address_and_the_page_says_so() {
        Visitor gwen = visitorWithoutCookies();
        Seen first = begin(gwen);
        assertThat(first.address()).contains("code=");
        assertThat(first.text()).contains("Your code is in the address of this page");
        Seen check = first.form()
                .choose("On foot")
                .press("Continue")
                .form()
                .press("Continue")
                .form()
                .press("Continue");
        assertThat(check.text()).contains("On foot");
        Seen changed = check.follow("Change How do you travel?")
                .form()
                .choose("By bus")
                .press("Continue");
        assertThat(changed.heading()).isEqualTo("Check your answers");
        assertThat(changed.text()).contains("By bus");
        assertThat(changed.form().press("Send my answer").heading()).startsWith("Thank you");
        assertThat(club.answers()).isEqualTo(1);
    }

    @Test
    void what_is_missing_or_too_long_is_said_and_nothing_typed_is_cleared() {
        Seen first = begin(visitor());
        String long_ = "é".repeat(203);
        Seen refused = first.form().type("What would make a good day?", long_).press("Continue");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.problems())
                .containsExactly(
                        "Please choose an answer. We need this one.",
                        "Your answer is 3 characters too long. It can have up to 200 characters.");
        assertThat(refused.form().value("What would make a good day?")).isEqualTo(long_);

        Seen explained = refused.form()
                .type("What would make a good day?", "")
                .choose("Something else")
                .press("Continue");
        assertThat(explained.problems()).containsExactly("You chose “Something else”. Please say what it is.");
        assertThat(explained
                        .form()
                        .type("If something else, please say what", "By tractor")
                        .press("Continue")
                        .heading())
                .isEqualTo("The move");
    }

    @Test
    void she_saves_unfinished_words_and_comes_back_on_another_device_with_the_code() {
        Visitor amina = visitor();
        Seen saved = begin(amina)
                .form()
                .type("What would make a good day?", "Half a sente")
                .press("Save and come back later");
        assertThat(saved.heading()).isEqualTo("Your answer is saved");
        var matcher = CODE.matcher(saved.text());
        assertThat(matcher.find()).isTrue();

        Visitor phone = visitor();
        Seen back = phone.open("/en/come-back")
                .form()
                .type("Your code", matcher.group().toLowerCase())
                .press("Continue");
        assertThat(back.heading()).isEqualTo("Welcome back");
        assertThat(back.address()).doesNotContain("code=");
        Seen page = back.follow("Carry on with page 1 of 3");
        assertThat(page.form().value("What would make a good day?")).isEqualTo("Half a sente");
    }

    @Test
    void a_wrong_code_is_explained_without_telling_of_others() {
        Seen look = visitor()
                .open("/en/come-back")
                .form()
                .type("Your code", "K7QX-M2TR-9HV0")
                .press("Continue");
        assertThat(look.problems().getFirst()).contains("0");
        Seen unknown = visitor()
                .open("/en/come-back")
                .form()
                .type("Your code", "K7QX-M2TR-9HVD")
                .press("Continue");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.problems().getFirst()).contains("Codes never have the letters");
        assertThat(visitor().open(club.respond("") + "?code=K7QX-M2TR-9HVD").text())
                .contains("We did not find an answer with that code");
    }

    @Test
    void sending_twice_stores_one_answer_with_one_receipt() {
        Seen check = begin(visitor())
                .form()
                .choose("By bus")
                .press("Continue")
                .form()
                .press("Continue")
                .form()
                .press("Continue");
        var form = check.form();
        String once = form.press("Send my answer")
                .document()
                .selectFirst(".receipt-code")
                .text();
        String twice = form.press("Send my answer")
                .document()
                .selectFirst(".receipt-code")
                .text();
        assertThat(twice).isEqualTo(once);
        assertThat(club.answers()).isEqualTo(1);
    }

    @Test
    void two_windows_that_disagree_are_both_kept_until_she_chooses() {
        Visitor amina = visitor();
        Seen one = begin(amina);
        Seen two = amina.open(one.address());
        one.form().choose("By bus").type("What would make a good day?", "Tea").press("Continue");
        Seen choose = two.form()
                .choose("On foot")
                .type("What would make a good day?", "Cake")
                .press("Continue");

        assertThat(choose.heading()).isEqualTo("Which answer do you want to keep?");
        assertThat(choose.text())
                .contains("Tea")
                .contains("Cake")
                .contains("By bus")
                .contains("On foot");
        assertThat(choose.form().press("Keep what I chose").problems()).hasSize(2);
        Seen page = choose.form()
                .set(
                        "keep-travel",
                        choose.document().select("[name=keep-travel]").get(1).attr("value"))
                .set("keep-story", "both")
                .press("Keep what I chose");
        assertThat(page.form().value("What would make a good day?")).isEqualTo("Tea\n\nCake");
        assertThat(page.document().select("input[value=walk][checked]")).hasSize(1);
    }

    @Test
    void what_a_third_window_adds_while_she_chooses_is_asked_about_too() {
        Visitor amina = visitor();
        Seen one = begin(amina);
        Seen two = amina.open(one.address());
        Seen three = amina.open(one.address());
        one.form().choose("By bus").type("What would make a good day?", "Tea").press("Continue");
        Seen choose = two.form()
                .choose("By bus")
                .type("What would make a good day?", "Cake")
                .press("Continue");
        three.form()
                .choose("By bus")
                .type("What would make a good day?", "Soup")
                .press("Save and come back later");

        Seen again = choose.form().choose("Keep answer 2").press("Keep what I chose");
        assertThat(again.heading()).isEqualTo("Which answer do you want to keep?");
        assertThat(again.text()).contains("Cake", "Soup").doesNotContain("Tea");
        again.form().choose("Keep answer 1").press("Keep what I chose");
        assertThat(amina.open(club.respond("1")).form().value("What would make a good day?"))
                .isEqualTo("Cake");
    }

    @Test
    void a_second_window_that_changed_nothing_undoes_nothing() {
        Visitor amina = visitor();
        Seen one = begin(amina);
        Seen two = amina.open(one.address());
        one.form().choose("By bus").press("Continue");
        Seen after = two.form().type("What would make a good day?", "Cake").press("Continue");
        assertThat(after.address()).doesNotContain("choose");
        Seen page = amina.open(club.respond("1"));
        assertThat(page.document().select("input[value=bus][checked]")).hasSize(1);
        assertThat(page.form().value("What would make a good day?")).isEqualTo("Cake");
    }

    @Test
    void who_began_in_time_may_send_for_one_more_day_and_is_told_so() {
        Visitor amina = visitor();
        Seen first = begin(amina);
        clock.pass(Duration.ofDays(7).plusHours(23));
        Seen check = first.form()
                .choose("By bus")
                .press("Continue")
                .form()
                .press("Continue")
                .form()
                .press("Continue");
        assertThat(check.text()).contains("This consultation has closed, but you can still send your answer");
        assertThat(check.form().press("Send my answer").heading()).startsWith("Thank you");
    }

    @Test
    void who_comes_too_late_is_told_kindly_and_still_has_every_word() {
        Visitor amina = visitor();
        Seen first = begin(amina);
        clock.pass(Duration.ofDays(8).plusHours(1));
        Seen again = first.form()
                .type("What would make a good day?", "Moira and tea")
                .press("Continue");
        assertThat(again.heading()).isEqualTo("It is too late to send this answer here");
        assertThat(again.text()).contains("Moira and tea").contains("Text relay");
        assertThat(visitor().open(club.respond("")).heading()).isEqualTo("This consultation has closed");
    }

    @Test
    void answers_that_are_smuggled_into_a_form_are_not_taken() {
        Visitor mallory = visitor();
        Seen first = begin(mallory);
        Seen second = first.form()
                .smuggle("q-travel", "helicopter")
                .smuggle("q-move", "agree")
                .smuggle("capacity", "ORGANISATION")
                .press("Continue");
        assertThat(second.status()).isEqualTo(422);
        Seen check = first.form()
                .choose("By bus")
                .smuggle("q-move", "agree")
                .press("Continue")
                .form()
                .press("Continue")
                .form()
                .press("Continue");
        assertThat(check.text()).doesNotContain("Agree").doesNotContain("helicopter");
    }

    @Test
    void a_consultation_without_questions_here_shows_the_other_ways() {
        AskedConsultation quiet = AskedConsultation.without(database, clock.instant());
        Seen page = visitor().open(quiet.respond(""));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("How to answer this consultation");
        assertThat(page.text()).contains("Ring Moira");
    }

    @Test
    void addresses_that_nobody_is_at_lead_to_the_start_or_nowhere() {
        assertThat(visitor().open(club.respond("2")).heading()).isEqualTo("Tell us what you think");
        assertThat(visitor().open(club.respond("nonsense")).status()).isEqualTo(404);
        assertThat(visitor().open("/en/consultations/no-such/respond").status()).isEqualTo(404);
        club.withdraw();
        assertThat(visitor().open(club.respond("")).heading()).isEqualTo("This consultation has been withdrawn");
    }
}
