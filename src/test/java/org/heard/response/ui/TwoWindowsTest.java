package org.heard.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.heard.response.AskedConsultation;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several answers on one device, one answer on several devices, and devices that others use too. */
class TwoWindowsTest extends PortalTest {

    private AskedConsultation club;

    @BeforeEach
    void openClub() {
        club = AskedConsultation.open(database, clock.instant());
    }

    private Seen begin(Visitor person) {
        return person.open(club.respond("new")).form().choose("For myself").press("Continue");
    }

    private static Seen check(Seen first, String words) {
        return first.form()
                .choose("By bus")
                .type("What would make a good day?", words)
                .press("Continue")
                .form()
                .press("Continue")
                .form()
                .press("Continue");
    }

    @Test
    void what_is_sent_in_one_window_is_what_stands_there_although_another_answer_was_begun_in_a_second_one() {
        Visitor carer = visitor();
        Seen hers = check(begin(carer), "My mother likes tea");
        Seen own = begin(carer);
        own.form().choose("On foot").press("Continue");

        Seen sent = hers.form().press("Send my answer");

        assertThat(sent.heading()).startsWith("Thank you");
        assertThat(club.searchable()).contains("My mother likes tea").doesNotContain("On foot");
        assertThat(carer.open(club.respond("check")).text()).contains("On foot").doesNotContain("mother");
    }

    @Test
    void what_is_typed_in_one_window_is_never_put_into_the_answer_of_another() {
        Visitor carer = visitor();
        Seen hers = begin(carer);
        Seen own = begin(carer);

        Seen next = hers.form()
                .choose("By bus")
                .type("What would make a good day?", "Tea")
                .press("Continue");
        assertThat(next.heading()).isEqualTo("The move");
        assertThat(next.text()).contains("two answers open");
        Seen ownNext = own.form().choose("On foot").press("Continue");

        assertThat(ownNext.address()).doesNotContain("code=");
        assertThat(carer.open(ownNext.address().replaceFirst("/2$", "/check")).text())
                .contains("On foot")
                .doesNotContain("Tea");
        Seen hersRead = next.form().press("Continue").form().press("Continue");
        assertThat(hersRead.text()).contains("By bus").contains("Tea").doesNotContain("On foot");
    }

    @Test
    void words_typed_after_the_answer_was_sent_elsewhere_are_shown_as_not_sent() {
        Visitor amina = visitor();
        Seen left = begin(amina);
        Seen right = check(amina.open(left.address()), "Tea");
        right.form().press("Send my answer");

        Seen told = left.form()
                .choose("By bus")
                .type("What would make a good day?", "Tea and a lift home")
                .press("Continue");

        assertThat(told.heading()).isEqualTo("These words are not in your answer");
        assertThat(told.form().value("What would make a good day?")).isEqualTo("Tea and a lift home");
        assertThat(club.searchable()).contains("Tea").doesNotContain("Tea and a lift home");
        assertThat(left.form()
                        .type("What would make a good day?", "Tea and more")
                        .smuggle("autosave", "1")
                        .press("Continue")
                        .status())
                .isEqualTo(410);
        assertThat(told.follow("Send it as another answer: start one and copy these words into it")
                        .heading())
                .isEqualTo("Tell us what you think");
    }

    @Test
    void whoever_only_presses_again_after_sending_sees_her_receipt() {
        Visitor amina = visitor();
        Seen left = begin(amina);
        check(amina.open(left.address()), "Tea").form().press("Send my answer");

        Seen again = left.form()
                .choose("By bus")
                .type("What would make a good day?", "Tea")
                .press("Continue");

        assertThat(again.heading()).startsWith("Thank you");
    }

    @Test
    void mistyped_codes_of_others_at_the_same_address_take_nobody_s_words_away() {
        Visitor gwen = visitorWithoutCookies().from("192.0.2.77");
        Seen first = begin(gwen);
        for (int i = 0; i < 21; i++) {
            visitorWithoutCookies().from("192.0.2.77").open(club.respond("") + "?code=AAAA-DDDD-CC2" + (i % 2 + 3));
        }

        Seen second = first.form()
                .choose("By bus")
                .type("What would make a good day?", "Tea")
                .press("Continue");

        assertThat(second.heading()).isEqualTo("The move");
        assertThat(second.form().press("Continue").form().press("Continue").text())
                .contains("Tea");
    }

    @Test
    void a_page_whose_answer_is_gone_puts_nothing_into_the_answer_that_the_device_keeps() {
        Visitor one = visitor();
        Seen first = begin(one);
        Seen other = begin(one);
        database.update(
                "DELETE FROM response_draft WHERE consultation_id = ? ORDER BY created_at LIMIT 1",
                club.id().value());

        Seen lost = first.form()
                .choose("By bus")
                .type("What would make a good day?", "Tea")
                .press("Continue");

        assertThat(lost.text()).contains("No answer waits under this code");
        assertThat(one.open(other.address().replaceFirst("/1$", "/check")).text())
                .doesNotContain("Tea");
    }

    @Test
    void a_link_from_elsewhere_leads_to_the_page_that_says_whose_answer_it_may_be() {
        Visitor nesta = visitorWithoutCookies();
        String link = begin(nesta).address();

        Seen arrived = visitor().openOnce(link, "Sec-Fetch-Site", "cross-site");
        assertThat(arrived.status()).isEqualTo(303);
        Seen welcome = visitor().open(arrived.header("Location").orElseThrow());
        assertThat(welcome.text()).contains("somebody gave you the link to theirs");
        assertThat(visitor().openOnce(link, "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(200);
    }

    @Test
    void a_capacity_chosen_by_a_slip_takes_nothing_away() {
        Visitor moira = visitor();
        Seen start = moira.open(club.respond("new"));
        Seen more = start.form().choose("For an organisation or group").press("Continue");
        more.form().type("Name of the organisation or group", "Moira’s Club").press("Continue");

        moira.open(club.respond("who")).form().choose("For myself").press("Continue");
        Seen again = moira.open(club.respond("who"))
                .form()
                .choose("For an organisation or group")
                .press("Continue");

        assertThat(again.form().value("Name of the organisation or group")).isEqualTo("Moira’s Club");
    }

    @Test
    void how_views_were_gathered_is_saved_while_it_is_typed() {
        Visitor moira = visitor();
        Seen more = moira.open(club.respond("new"))
                .form()
                .choose("For an organisation or group")
                .press("Continue");
        var form = more.form().set("gathered", "We asked at the door").smuggle("autosave", "1");

        assertThat(form.press("Continue").status()).isEqualTo(200);

        assertThat(moira.open(more.address()).text()).contains("We asked at the door");
    }

    private Seen beginForAGroup(Visitor person) {
        return person.open(club.respond("new"))
                .form()
                .choose("For an organisation or group")
                .press("Continue");
    }

    @Test
    void how_views_were_gathered_is_kept_twice_when_two_windows_say_it_differently() {
        Visitor moira = visitor();
        Seen left = beginForAGroup(moira);
        Seen right = moira.open(left.address());
        left.form()
                .set("gathered", "We asked at the door")
                .type("Name of the organisation or group", "Moira’s Club")
                .press("Continue");

        assertThat(right.form()
                        .set("gathered", "We held a meeting")
                        .smuggle("autosave", "1")
                        .press("Continue")
                        .status())
                .isEqualTo(409);
        Seen choose = right.form().set("gathered", "We held a meeting").press("Continue");

        assertThat(choose.heading()).isEqualTo("Which answer do you want to keep?");
        assertThat(choose.text()).contains("We asked at the door", "We held a meeting");
        assertThat(moira.open(club.respond("check")).heading()).isEqualTo(choose.heading());
        Seen first =
                choose.form().choose("Keep all of them, one after the other").press("Keep what I chose");
        assertThat(first.text()).contains("Answering: For an organisation or group");
        assertThat(moira.open(club.respond("check")).text())
                .contains("We asked at the door", "We held a meeting", "Moira’s Club");
        check(first, "Tea").form().press("Send my answer");
        assertThat(right.form()
                        .set("gathered", "We held a meeting")
                        .press("Continue")
                        .heading())
                .as("her words are among those that were sent")
                .startsWith("Thank you");
    }

    @Test
    void two_windows_that_disagree_as_whom_she_answers_ask_her() {
        Visitor moira = visitor();
        moira.open(club.respond("new")).form().press("Continue");
        Seen left = moira.open(club.respond("who"));
        Seen right = moira.open(club.respond("who"));
        left.form().choose("For myself").press("Continue");

        Seen choose = right.form().choose("For an organisation or group").press("Continue");

        assertThat(choose.text()).contains("For myself", "For an organisation or group");
        Seen more = choose.form().choose("Keep answer 2").press("Keep what I chose");
        assertThat(more.heading()).isEqualTo("Answering: For an organisation or group");
    }

    @Test
    void a_page_that_says_nothing_new_takes_back_nothing_that_another_window_said() {
        Visitor moira = visitor();
        Seen left = beginForAGroup(moira);
        Seen right = moira.open(left.address());
        left.form().set("gathered", "We asked at the door").press("Continue");

        right.form().type("Name of the organisation or group", "Moira’s Club").press("Continue");

        assertThat(moira.open(club.respond("check")).text()).contains("We asked at the door", "Moira’s Club");
    }

    @Test
    void words_about_a_capacity_that_another_window_left_are_kept_for_it() {
        Visitor moira = visitor();
        Seen left = beginForAGroup(moira);
        moira.open(club.respond("who")).form().choose("For myself").press("Continue");

        Seen who = left.form().set("gathered", "We asked at the door").press("Continue");

        assertThat(who.heading()).isEqualTo("Who are you answering for?");
        assertThat(who.text()).contains("You also told us more for this choice: “For an organisation or group”");
        Seen again = who.form().choose("For an organisation or group").press("Continue");
        assertThat(again.form().value("How did you find out what people think?"))
                .isEqualTo("We asked at the door");
    }

    @Test
    void words_about_who_answers_are_shown_as_not_sent_when_the_answer_was_sent_elsewhere() {
        Visitor moira = visitor();
        Seen left = beginForAGroup(moira);
        Seen who = moira.open(club.respond("who"));
        check(moira.open(left.address()).form().press("Continue"), "Tea").form().press("Send my answer");

        Seen told = left.form().set("gathered", "We asked at the door").press("Continue");

        assertThat(told.heading()).isEqualTo("These words are not in your answer");
        assertThat(told.form().value("How did you find out what people think?")).isEqualTo("We asked at the door");
        assertThat(left.form()
                        .set("gathered", "We asked at the door")
                        .smuggle("autosave", "1")
                        .press("Continue")
                        .status())
                .isEqualTo(410);
        assertThat(left.form().set("gathered", "").press("Continue").heading()).startsWith("Thank you");
        assertThat(who.form().choose("For myself").press("Continue").heading())
                .isEqualTo("These words are not in your answer");
    }

    @Test
    void the_device_learns_whether_words_that_it_kept_are_in_what_was_sent() {
        Visitor amina = visitor();
        Seen first = begin(amina);
        Seen receipt = check(amina.open(first.address()), "Tea").form().press("Send my answer");

        assertThat(receipt.document().select("[data-kept][hidden]")).hasSize(1);
        assertThat(receipt.document().select("script[src*=kept]")).hasSize(1);
        var kept = first.form().choose("By bus").smuggle("autosave", "1");
        assertThat(kept.type("What would make a good day?", "Tea")
                        .press("Continue")
                        .status())
                .isEqualTo(200);
        assertThat(kept.type("What would make a good day?", "Cake")
                        .press("Continue")
                        .status())
                .isEqualTo(410);
    }

    @Test
    void without_script_a_page_says_when_it_was_last_saved() {
        Visitor amina = visitor();
        Seen first = begin(amina);
        assertThat(first.document().select("[data-autosave-status]").text()).isEmpty();
        clock.pass(Duration.ofMinutes(1));

        Seen second = first.form().choose("By bus").press("Continue");

        assertThat(second.document().select("[data-autosave-status]").text()).startsWith("Saved at ");
    }

    @Test
    void a_device_that_others_use_too_forgets_the_answer_when_the_browser_is_closed() {
        Visitor amina = visitor();
        var form = amina.open(club.respond("")).form().choose("For myself");
        Seen shared = form.choose("Other people use this device too").press("Continue");
        Seen later = shared.form().choose("By bus").press("Save and come back later");

        assertThat(amina.cookieLives("heard-answer")).isEqualTo(-1);
        assertThat(later.address()).doesNotContain("code=");
        check(amina.open(club.respond("1")), "Tea").form().press("Send my answer");
        assertThat(amina.cookieLives("heard-answer")).isEqualTo(-1);

        Visitor own = visitor();
        begin(own);
        assertThat(own.cookieLives("heard-answer")).isGreaterThan(30 * 24 * 60 * 60);
    }
}
