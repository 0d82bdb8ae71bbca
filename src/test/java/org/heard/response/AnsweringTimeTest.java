package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.MoreTime;
import org.heard.privacy.SpeakableCode;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever got her format late answers in her own time; everyone can see how many they are. */
class AnsweringTimeTest extends PortalTest {

    @Autowired
    private MoreTime moreTime;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftRemoval removal;

    @Autowired
    private Consultations consultations;

    private AskedConsultation club;
    private Instant closes;
    private SpeakableCode code;

    @BeforeEach
    void gwen_gets_five_days_more() {
        club = AskedConsultation.open(database, clock.instant());
        closes = club().closesAt().orElseThrow();
        code = moreTime.give(club.id(), closes.plus(Duration.ofDays(5)));
    }

    private Consultation club() {
        return consultations.byId(club.id()).orElseThrow();
    }

    private void daysAfterClosing(int days) {
        clock.pass(Duration.between(clock.instant(), closes.plus(Duration.ofDays(days))));
    }

    private static Seen answer(Seen start) {
        Seen first = start.form().choose("For myself").press("Continue");
        Seen second = first.form()
                .choose("By bus")
                .type("What would make a good day?", "Reading it in Braille first")
                .press("Continue");
        Seen third = second.form().press("Continue");
        return third.form().press("Continue").form().press("Send my answer");
    }

    @Test
    void gwen_begins_and_sends_after_others_cannot_any_more() {
        daysAfterClosing(3);
        assertThat(visitor().open(club.respond("")).document().select("form input[type=radio]"))
                .isEmpty();

        Seen start = visitor().open(club.respond("") + "?more=" + code.text());
        assertThat(start.text()).contains("You have more time: until").contains("Your answer counts the same");
        assertThat(start.header("Set-Cookie")).isEmpty();

        Seen sent = answer(start);
        assertThat(sent.heading()).isEqualTo("Thank you. We have your answer.");
        assertThat(database.queryForObject(
                        "SELECT in_more_time FROM response WHERE consultation_id = ?",
                        Boolean.class,
                        club.id().value()))
                .isTrue();
        assertThat(database.queryForList(
                        "SELECT more_time FROM response_draft WHERE consultation_id = ? AND response_id IS NOT NULL",
                        Object.class,
                        club.id().value()))
                .containsOnlyNulls();
    }

    @Test
    void the_code_works_on_the_page_for_coming_back_too() {
        daysAfterClosing(3);

        Seen start = visitor()
                .open("/en/come-back")
                .form()
                .type("Your code", code.text().toLowerCase(Locale.ROOT).replace("-", " "))
                .press("Continue");

        assertThat(start.address()).contains("more=");
        assertThat(start.heading()).isEqualTo("Tell us what you think");
    }

    @Test
    void an_answer_that_was_begun_before_takes_the_time_and_works_to_its_end() {
        Visitor gwen = visitor();
        Seen first = gwen.open(club.respond("")).form().choose("For myself").press("Continue");
        first.form()
                .choose("By bus")
                .type("What would make a good day?", "Half of it")
                .press("Save and come back later");
        daysAfterClosing(4);
        assertThat(gwen.open(club.respond("")).text()).contains("It is too late to send this answer here");

        Seen offered = gwen.open(club.respond("2") + "?more=" + code.text());
        assertThat(offered.text()).contains("You can finish your answer and send it until");
        Seen back = offered.form().press("Go on with my answer");
        assertThat(back.text()).contains("You have more time: until");
        assertThat(back.address()).doesNotContain("more=");

        // mid-answer at the end of her time she has the same day more as everyone
        clock.pass(Duration.ofDays(1).plusHours(2));
        Seen check = gwen.open(club.respond("check"));
        assertThat(check.text()).contains("Half of it").contains("you can send your answer until");
        assertThat(check.form().press("Send my answer").heading()).isEqualTo("Thank you. We have your answer.");
    }

    @Test
    void when_her_time_is_over_it_is_said_kindly() {
        daysAfterClosing(7);

        assertThat(visitor().open(club.respond("") + "?more=" + code.text()).text())
                .contains("Your own time to answer ended on");
        assertThat(visitor().open(club.respond("") + "?more=K7QX-M2TR-9HVD").text())
                .contains("This code gives no more time for this consultation");
    }

    @Test
    void what_she_typed_is_kept_thirty_days_beyond_her_own_end() {
        SpeakableCode hers =
                drafts.begin(club.id(), AnsweringAs.of(Capacity.MYSELF), Locale.ENGLISH, moreTime.find(code));
        SpeakableCode anothers = drafts.begin(club.id(), AnsweringAs.of(Capacity.MYSELF), Locale.ENGLISH);

        daysAfterClosing(34);
        removal.removeOld();
        assertThat(drafts.find(hers)).isPresent();
        assertThat(drafts.find(anothers)).isEmpty();

        clock.pass(Duration.ofDays(2));
        removal.removeOld();
        assertThat(drafts.find(hers)).isEmpty();
    }

    @Test
    void everyone_can_see_how_many_have_more_time() {
        moreTime.give(club.id(), closes.plus(Duration.ofDays(9)));
        String page = "/en/consultations/" + club().slug();

        assertThat(visitor().open(page).text()).contains("2 people have more time to answer");
        daysAfterClosing(2);
        assertThat(visitor().open(page).text()).contains("2 people have more time to answer");
    }

    @Test
    void time_that_was_given_is_never_taken_away() {
        moreTime.prolong(code, closes.plus(Duration.ofDays(2)));
        assertThat(moreTime.find(code).orElseThrow().until()).isEqualTo(closes.plus(Duration.ofDays(5)));
        moreTime.prolong(code, closes.plus(Duration.ofDays(8)));
        assertThat(moreTime.find(code).orElseThrow().until()).isEqualTo(closes.plus(Duration.ofDays(8)));
    }

    @Test
    void whoever_answers_late_in_her_own_time_can_read_her_copy_as_long_as_everyone_else() {
        SpeakableCode late = moreTime.give(club.id(), closes.plus(Duration.ofDays(35)));
        Visitor gwen = visitor();
        daysAfterClosing(33);
        Seen sent = answer(gwen.open(club.respond("") + "?more=" + late.text()));
        assertThat(sent.heading()).startsWith("Thank you");

        removal.removeOld();
        assertThat(gwen.open(club.respond("copy")).text()).contains("Reading it in Braille first");
        daysAfterClosing(35 + 29);
        removal.removeOld();
        assertThat(drafts()).isEqualTo(1);
        daysAfterClosing(35 + 32);
        removal.removeOld();
        assertThat(drafts()).isZero();
    }

    private int drafts() {
        return database.queryForObject(
                "SELECT COUNT(*) FROM response_draft WHERE consultation_id = ?",
                Integer.class,
                club.id().value());
    }
}
