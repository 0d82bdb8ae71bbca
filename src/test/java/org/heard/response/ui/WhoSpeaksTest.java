package org.heard.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultations;
import org.heard.response.AskedConsultation;
import org.heard.response.Capacity;
import org.heard.response.Response;
import org.heard.response.ResponseDesk;
import org.heard.response.Speaking;
import org.heard.testing.Seen;
import org.heard.testing.ViewTest;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who speaks for whom is said as far as people like, and no voice is lost in another. */
class WhoSpeaksTest extends ViewTest {

    @Autowired
    private ResponseDesk desk;

    @Autowired
    private Consultations consultations;

    private AskedConsultation club;

    @BeforeEach
    void openClub() {
        club = AskedConsultation.open(database, clock.instant());
        signIn("ann.analyst@brynafon.example", "ANALYST");
    }

    private Seen begin(Visitor visitor, String as) {
        return visitor.open(club.respond("")).form().set("who", as).press("Continue");
    }

    private static Seen check(Seen first, String travel, String story) {
        Seen second = first.form()
                .choose(travel)
                .type("What would make a good day?", story)
                .press("Continue");
        return second.form().press("Continue").form().press("Continue");
    }

    private static Seen send(Seen first, String travel, String story) {
        return check(first, travel, story).form().press("Send my answer");
    }

    private List<Response> answers() {
        return desk.find(club.id(), "", Optional.empty(), 0, 10);
    }

    @Test
    void amina_answers_for_her_mother_and_for_herself_and_both_count() throws IOException {
        Visitor amina = visitor();
        Seen more = begin(amina, "FOR_SOMEONE");
        assertThat(more.heading()).isEqualTo("Answering: For someone I care for or support");
        Seen first = more.form()
                .choose("Theirs: what they said, signed or showed me")
                .press("Continue");
        Seen sent = send(first, "By bus", "Mum wants tea and a chat.");
        assertThat(sent.text()).contains("Now your own views?");

        Seen own = sent.form("form:has(button[value=begin])").press("Give my own views as a carer");
        assertThat(own.heading()).isEqualTo("Getting there");
        Seen both = send(own, "On foot", "I need Tuesdays to rest.");

        assertThat(both.text()).doesNotContain("Now the person you care for?");
        List<Response> answers = answers();
        assertThat(answers).hasSize(2);
        Response hers = answers.getFirst();
        Response mothers = answers.getLast();
        assertThat(mothers.who().speaking().understanding()).contains(Speaking.View.GIVEN);
        assertThat(hers.who().said()).contains(Capacity.CARER);
        assertThat(hers.beside()).contains(mothers.id());
        assertThat(desk.besides(mothers)).extracting(Response::id).containsExactly(hers.id());
        assertThat(desk.count(club.id(), "", Optional.of(Capacity.CARER))).isOne();
        var table = new StringWriter();
        desk.export(consultations.byId(club.id()).orElseThrow(), Locale.ENGLISH, table);
        assertThat(table.toString())
                .contains("Theirs: what they said, signed or showed me", "Given in the same visit as")
                .containsOnlyOnce("," + mothers.receipt().text() + ",");
        assertThat(database.queryForList("SELECT beside_id FROM response_draft WHERE beside_id IS NOT NULL"))
                .as("what is sent leads nowhere from the draft")
                .isEmpty();
    }

    @Test
    void a_person_with_help_says_which_and_reads_it_over() {
        Visitor huw = visitor();
        Seen first = begin(huw, "MYSELF_HELPED")
                .form()
                .choose("Someone writes down what I say")
                .choose("Someone explains what it means")
                .choose("A care or support worker")
                .press("Continue");
        Seen sent = send(first, "By bus", "I like the bus.");

        Speaking speaking = answers().getFirst().who().speaking();
        assertThat(speaking.help()).containsExactly(Speaking.Help.WROTE, Speaking.Help.EXPLAINED);
        assertThat(speaking.helped()).contains(Speaking.Helper.WORKER);
        assertThat(sent.follow("Read or print a copy of your answer").text())
                .contains("Someone writes down what I say, Someone explains what it means")
                .contains("A care or support worker");
    }

    @Test
    void an_attorney_an_advocate_and_a_group_say_on_what_ground_they_speak() {
        Visitor visitor = visitor();
        send(
                begin(visitor, "UNABLE")
                        .form()
                        .choose("I have power of attorney for them")
                        .choose("Mine: what I understand they think")
                        .press("Continue"),
                "By bus",
                "");
        Visitor other = visitor();
        Seen group = begin(other, "ORGANISATION");
        Seen refused = group.form()
                .type("Name of the organisation or group", "Gwen’s lunch club")
                .type("How did you find out what people think?", "x".repeat(1001))
                .press("Continue");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).hasSize(1);
        Seen first = refused.form()
                .type("How did you find out what people think?", "We asked round the table.")
                .press("Continue");
        send(first, "On foot", "");

        assertThat(answers())
                .anySatisfy(
                        answer -> assertThat(answer.who().speaking().ground()).contains(Speaking.Basis.ATTORNEY));
        assertThat(answers()).anySatisfy(answer -> {
            assertThat(answer.who().organisation()).isEqualTo("Gwen’s lunch club");
            assertThat(answer.who().speaking().gathered()).isEqualTo("We asked round the table.");
        });
    }

    @Test
    void what_does_not_fit_any_more_is_not_kept_when_she_changes_as_whom_she_answers() {
        Visitor visitor = visitor();
        Seen first = begin(visitor, "MYSELF_HELPED")
                .form()
                .choose("Someone read it to me")
                .press("Continue");
        Seen check = check(first, "By bus", "");
        assertThat(check.text()).contains("Someone read it to me");

        Seen who = visitor.open(check.document().expectFirst("#fact-who a").attr("href"));
        Seen again = who.form().set("who", "MYSELF").press("Continue");

        assertThat(again.heading()).isEqualTo("Check your answers");
        assertThat(again.text()).contains("For myself").doesNotContain("Someone read it to me");
    }

    @ParameterizedTest
    @CsvSource({
        "cy, Ateb: Dros rywun na all gymryd rhan, Dydyn ni ddim yn gofyn am brawf.",
        "ur, جواب: کسی ایسے فرد کی طرف سے جو خود حصہ نہیں لے سکتا, ہم کوئی ثبوت نہیں مانگتے۔"
    })
    void it_is_asked_in_every_language(String language, String heading, String hint) {
        Seen page = visitor()
                .open(club.respond("").replace("/en/", "/" + language + "/"))
                .form()
                .set("who", "UNABLE")
                .pressEnter();

        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.text()).contains(hint);
    }
}
