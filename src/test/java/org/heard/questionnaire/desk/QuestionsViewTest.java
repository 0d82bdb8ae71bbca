package org.heard.questionnaire.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.AskedConsultation;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionsViewTest extends ViewTest {

    @Autowired
    private Questionnaires questionnaires;

    private AskedConsultation club;

    @BeforeEach
    void openDesk() {
        club = AskedConsultation.without(database, clock.instant());
        signIn("eirlys@brynafon.example", "EDITOR", "PUBLISHER");
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/questions");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text).withPredicate(Button::isEnabled)));
    }

    private void writePage(String title, String wording) {
        press("Add a page");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title of the page")), title);
        press("Add a question");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("The question")), wording);
        press("Keep");
    }

    @Test
    void an_editor_writes_questions_in_two_languages_and_publishes_them() {
        writePage("About you", "How is your day?");
        assertThat(pageText()).contains("How is your day?").contains("The question is missing in Welsh.");

        press("Publish these questions");
        assertThat(pageText()).contains("have to be mended before you can publish");
        assertThat(questionnaires.forConsultation(club.id())).isEmpty();

        _setValue(language(), Locale.forLanguageTag("cy"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title of the page")), "Amdanoch chi");
        press("Change");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("The question")).getHelperText())
                .isEqualTo("How is your day?");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("The question")), "Sut mae eich diwrnod?");
        press("Keep");
        press("Publish these questions");

        var published = questionnaires.forConsultation(club.id()).orElseThrow();
        assertThat(published.number()).isEqualTo(1);
        Question question = published.questions().all().findFirst().orElseThrow();
        assertThat(question.wording().texts()).containsKeys("en", "cy");
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withText(
                                "See it as the public will (opens a new window; you can share this address)")))
                .hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static Select<Locale> language() {
        return _get(Select.class, spec -> spec.withLabel("Language that I am writing"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void choices_are_written_one_on_each_row_and_questions_change_places() {
        writePage("Travel", "First?");
        press("Add a question");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("The question")), "Second?");
        _setValue(
                (Select<QuestionType>) _get(Select.class, spec -> spec.withLabel("How it is answered")),
                QuestionType.ONE_CHOICE);
        press("Add a choice");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Choice 1")), "By bus");
        press("Add a choice");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Choice 2")), "On foot");
        press("Keep");
        _click(_find(Button.class, spec -> spec.withText("Up")).getLast());

        String text = pageText();
        assertThat(text.indexOf("Second?")).isLessThan(text.indexOf("First?"));
        assertThat(text).contains("Moved");
    }

    @Test
    void a_page_is_made_from_a_version_that_somebody_else_has_changed_and_is_refused() {
        writePage("Travel", "First?");
        database.update(
                "UPDATE questionnaire SET version = version + 1 WHERE consultation_id = ?",
                club.id().value());
        press("Add a page");
        assertThat(pageText()).contains("Someone else has changed these questions meanwhile");
    }
}
