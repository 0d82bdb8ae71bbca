package org.heard.response.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultations;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.response.AnsweringAs;
import org.heard.response.AskedConsultation;
import org.heard.response.Capacity;
import org.heard.response.Drafts;
import org.heard.response.Response;
import org.heard.response.ResponseDesk;
import org.heard.response.Typed;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ResponseDeskTest extends ViewTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private ResponseDesk desk;

    @Autowired
    private Consultations consultations;

    private AskedConsultation club;

    @BeforeEach
    void answer() {
        club = AskedConsultation.open(database, clock.instant());
        send(Capacity.MYSELF, "bus", "The bus to Llanfair is always late");
        send(Capacity.FOR_SOMEONE, "walk", "=HYPERLINK(\"http://evil.example\")");
    }

    private Response send(Capacity capacity, String travel, String story) {
        SpeakableCode code = drafts.begin(club.id(), AnsweringAs.of(capacity), Locale.ENGLISH);
        drafts.save(
                code,
                List.of(new Typed("travel", Answer.choices(travel)), new Typed("story", Answer.words(story))),
                "",
                "test",
                1,
                Locale.ENGLISH);
        return drafts.send(code);
    }

    @Test
    void an_analyst_finds_answers_by_their_words() {
        signIn("ann@brynafon.example", "ANALYST");
        assertThat(desk.count(club.id(), "", Optional.empty())).isEqualTo(2);
        assertThat(desk.find(club.id(), "llanfair bus", Optional.empty(), 0, 10))
                .extracting(response -> response.answer("story").text())
                .containsExactly("The bus to Llanfair is always late");
        assertThat(desk.count(club.id(), "helicopter", Optional.empty())).isZero();
    }

    @Test
    void the_table_is_harmless_in_a_spreadsheet_and_leaves_nothing_out() throws Exception {
        signIn("ann@brynafon.example", "ANALYST");
        var csv = new StringWriter();
        desk.export(consultations.bySlug(club.slug()).orElseThrow(), Locale.ENGLISH, csv);
        assertThat(csv.toString().lines()).hasSize(3);
        assertThat(csv.toString())
                .contains("How do you travel?")
                .contains("'=HYPERLINK")
                .contains("The bus to Llanfair");
    }

    @Test
    void what_is_never_published_is_in_no_index() {
        AskedConsultation asking = AskedConsultation.asking(database, clock.instant(), """
                {"pages": [{"title": {"en": "You"}, "questions": [
                  {"key": "faith", "type": "SHORT_TEXT", "wording": {"en": "What is your faith?"}, "neverPublished": true},
                  {"key": "story", "type": "LONG_TEXT", "wording": {"en": "What would help?"}}]}]}""");
        SpeakableCode code = drafts.begin(asking.id(), AnsweringAs.unsaid(), Locale.ENGLISH);
        drafts.save(
                code,
                List.of(new Typed("faith", Answer.words("Quaker")), new Typed("story", Answer.words("A quiet room"))),
                "",
                "test",
                1,
                Locale.ENGLISH);
        Response sent = drafts.send(code);
        assertThat(asking.searchable()).containsExactly("A quiet room");
        signIn("ann@brynafon.example", "ANALYST");
        assertThat(desk.count(asking.id(), "Quaker", Optional.empty())).isZero();
        UI.getCurrent()
                .navigate("desk/consultations/" + asking.slug() + "/answers/"
                        + sent.id().value());
        assertThat(pageText()).contains("Quaker", "Never published", "It answers version 1 of the questions.");
    }

    @Test
    void an_answer_stands_under_the_words_that_it_was_given_to() {
        Response sent = send(Capacity.MYSELF, "bus", "Always late");
        database.update(
                "INSERT INTO questionnaire (id, consultation_id, number, questions, changed_at, published_at, version)"
                        + " SELECT UUID(), consultation_id, 2, REPLACE(questions, 'How do you travel?', 'How would you travel?'),"
                        + " changed_at, published_at, 0 FROM questionnaire WHERE consultation_id = ?",
                club.id().value());
        signIn("ann@brynafon.example", "ANALYST");
        UI.getCurrent()
                .navigate("desk/consultations/" + club.slug() + "/answers/"
                        + sent.id().value());
        assertThat(pageText())
                .contains(
                        "It answers version 1 of the questions, in the words shown here. Version 2 is asked now.",
                        "How do you travel?",
                        "Asked now in other words: How would you travel?");
    }

    @Test
    void whoever_answers_the_post_does_not_read_answers() {
        signIn("post@brynafon.example", "FRONT_DESK");
        assertThatThrownBy(() -> desk.count(club.id(), "", Optional.empty())).isInstanceOf(AccessDeniedException.class);
    }
}
