package org.heard.questionnaire.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questionnaires;
import org.heard.questionnaire.Questions;
import org.heard.response.AskedConsultation;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Amira, an editor, asks people only what concerns them. */
class QuestionsDeskTest extends ViewTest {

    @Autowired
    private Questionnaires questionnaires;

    private AskedConsultation club;

    @BeforeEach
    void amira_opens_the_questions_of_the_tuesday_club() {
        signIn("amira", "EDITOR");
        club = AskedConsultation.open(database, clock.instant());
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/questions");
    }

    private Questions written() {
        String json = database.queryForObject(
                "SELECT questions FROM questionnaire WHERE consultation_id = ? ORDER BY number DESC LIMIT 1",
                String.class,
                club.id().value());
        return JsonMapper.builder().build().readValue(json, Questions.class);
    }

    private static Button named(String label) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return (Select<T>) _get(Select.class, spec -> spec.withLabel(label));
    }

    @Test
    void she_asks_a_page_only_of_those_who_come_by_bus() {
        _click(named("Change when it is asked: Page 2"));
        click("Ask it only of some people");
        enter(select("The answer to"), written().find("travel").orElseThrow());
        @SuppressWarnings("unchecked")
        CheckboxGroup<String> choices = _get(CheckboxGroup.class, spec -> spec.withLabel("One of these"));
        enter(choices, Set.of("bus"));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Keep")));

        assertThat(written().pages().get(1).showIf()).isEqualTo(Condition.of("travel", Kind.ANY_OF, "bus"));
        assertThat(pageText()).contains("Asked only when “How do you travel?” is “By bus”.");
        assertThat(questionnaires
                        .forConsultation(club.id())
                        .orElseThrow()
                        .questions()
                        .isRouted())
                .as("what the public is asked changes only when it is published")
                .isFalse();

        _click(named("Change when it is asked: Page 2"));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Remove")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Keep")));
        assertThat(written().isRouted()).isFalse();
    }

    @Test
    void she_asks_for_a_number_with_its_unit_and_limits() {
        _click(named("Change: page 3, question 1"));
        enter(select("How it is answered"), QuestionType.NUMBER);
        enter(_get(TextField.class, spec -> spec.withLabel("What the number counts, such as “hours a week”")), "hours");
        enter(_get(BigDecimalField.class, spec -> spec.withLabel("Largest number")), new BigDecimal("168"));
        click("Keep");

        Question number = written().find("name").orElseThrow();
        assertThat(number.type()).isEqualTo(QuestionType.NUMBER);
        assertThat(number.unit().exactly(Locale.ENGLISH)).isEqualTo("hours");
        assertThat(number.limits().largest()).isEqualByComparingTo("168");
        assertThat(number.wording().exactly(Locale.ENGLISH)).isEqualTo("What should the club be called?");
    }

    @Test
    void a_condition_that_looks_at_what_is_gone_is_told_with_its_place() {
        _click(named("Change when it is asked: Page 2"));
        click("Ask it only of some people");
        enter(select("The answer to"), written().find("story").orElseThrow());
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Keep")));
        assertThat(pageText()).contains("Page 2: Choose with what the answer to “story” is compared.");

        _click(named("Remove: page 1, question 2"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(pageText()).contains("depends on the question “story”, which is not there any more");
    }
}
