package org.heard.questionnaire.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.QuestionnaireDesk;
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

    @Autowired
    private QuestionnaireDesk desk;

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
    void she_asks_those_who_come_by_bus_and_have_a_story_or_who_walk() {
        _click(named("Change when it is asked: Page 3"));
        click("Ask it only of some people");
        writeTravel("On foot", "walk");
        click("Add answers that belong together");
        writeTravel("By bus", "bus");
        click("Add another answer to those that belong together");
        enter(last("The answer to"), written().find("story").orElseThrow());
        List<Select<?>> hows = selects("How");
        @SuppressWarnings("unchecked")
        Select<Object> how = (Select<Object>) hows.getLast();
        enter(how, how.getListDataView().getItems().toList().getLast());
        enter(select("Ask it when"), Kind.OR);
        enter(select("These count when"), Kind.AND);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Keep")));

        Condition bus = Condition.of("travel", Kind.ANY_OF, "bus");
        Condition story = Condition.not(Condition.of("story", Kind.EMPTY));
        assertThat(written().pages().get(2).showIf())
                .isEqualTo(Condition.any(Condition.of("travel", Kind.ANY_OF, "walk"), Condition.all(bus, story)));

        _click(named("Change when it is asked: Page 3"));
        assertThat(selects("The answer to")).as("she can change each of them").hasSize(3);
        _click(_find(_get(Dialog.class), Button.class, spec -> spec.withText("Remove"))
                .getLast());
        _click(_find(_get(Dialog.class), Button.class, spec -> spec.withText("Remove"))
                .getLast());
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Keep")));
        assertThat(written().pages().get(2).showIf()).isEqualTo(Condition.of("travel", Kind.ANY_OF, "walk"));
    }

    private static List<Select<?>> selects(String label) {
        List<Select<?>> found = new ArrayList<>();
        _find(Select.class, spec -> spec.withLabel(label)).forEach(found::add);
        return found;
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> last(String label) {
        return (Select<T>) selects(label).getLast();
    }

    @SuppressWarnings("unchecked")
    private void writeTravel(String label, String value) {
        enter(last("The answer to"), written().find("travel").orElseThrow());
        List<CheckboxGroup<String>> choices = new ArrayList<>();
        _find(CheckboxGroup.class, spec -> spec.withLabel("One of these")).forEach(choices::add);
        enter(choices.getLast(), Set.of(value));
        assertThat(choices.getLast().getItemLabelGenerator().apply(value)).isEqualTo(label);
    }

    private static final String REACHED = """
            {"pages": [
             {"title": {"en": "First"}, "questions": [
               {"key": "rate", "type": "ZERO_TO_TEN", "wording": {"en": "How good was it?"}},
               {"key": "needs", "type": "SEVERAL_CHOICES", "wording": {"en": "What did you need?"},
                "options": [{"value": "lift", "label": {"en": "A lift"}}, {"value": "loop", "label": {"en": "A loop"}}]},
               {"key": "town", "type": "SHORT_TEXT", "wording": {"en": "Where?"}}]},
             %s]}""";

    @Test
    void a_condition_that_she_looks_at_and_keeps_stays_what_it_was() {
        List<Condition> conditions = List.of(
                Condition.of("rate", Kind.MORE_THAN, "7"),
                Condition.of("rate", Kind.LESS_THAN, "3"),
                Condition.of("rate", Kind.ANY_OF, "3", "4"),
                Condition.of("needs", Kind.EQUALS, "lift"),
                Condition.of("needs", Kind.EQUALS, "lift", "loop"),
                Condition.of("needs", Kind.CONTAINS, "loop"),
                Condition.not(Condition.of("needs", Kind.ANY_OF, "loop")),
                Condition.of("town", Kind.ANY_OF, "Bangor", "Bala"),
                Condition.of("town", Kind.CONTAINS, "Llan"),
                Condition.any(Condition.of("town", Kind.EMPTY), Condition.of("town", Kind.ANY_OF, "Bangor", "Bala")),
                Condition.any(
                        Condition.all(Condition.of("town", Kind.CONTAINS, "Llan"), Condition.of("rate", Kind.EMPTY)),
                        Condition.of("rate", Kind.MORE_THAN, "7")),
                Condition.all(
                        Condition.of("rate", Kind.EMPTY),
                        Condition.not(Condition.any(
                                Condition.of("town", Kind.EMPTY), Condition.of("town", Kind.CONTAINS, "Llan")))));
        JsonMapper json = JsonMapper.builder().build();
        String pages = conditions.stream()
                .map(condition ->
                        "{\"title\": {\"en\": \"Then\"}, \"showIf\": " + json.writeValueAsString(condition) + "}")
                .collect(Collectors.joining(","));
        club = AskedConsultation.asking(database, clock.instant(), REACHED.formatted(pages));
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/questions");

        for (int page = 2; page <= conditions.size() + 1; page++) {
            _click(named("Change when it is asked: Page " + page));
            _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Keep")));
        }

        assertThat(written().pages().stream().skip(1).map(QuestionPage::showIf)).isEqualTo(conditions);
    }

    @Test
    void a_page_stays_on_view_whose_condition_names_what_can_no_longer_be_chosen() {
        club = AskedConsultation.asking(database, clock.instant(), """
                {"pages": [
                 {"title": {"en": "First"}, "questions": [
                   {"key": "travel", "type": "ZERO_TO_TEN", "wording": {"en": "How do you travel?"}}]},
                 {"title": {"en": "Then"}, "showIf": {"kind": "ANY_OF", "question": "travel", "values": ["a70ke2tic"]},
                  "questions": [{"key": "name", "type": "SHORT_TEXT", "wording": {"en": "Where?"}}]}]}""");
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/questions");

        assertThat(pageText())
                .contains("Asked only when “How do you travel?” is an answer that was removed.")
                .contains(
                        "Page 2: When it is asked depends on page 1, question 1 (“How do you travel?”), and there on an"
                                + " answer that was removed.")
                .doesNotContain("a70ke2tic");

        _click(named("Change: page 2, question 1"));
        enter(area("The question"), "Which town?");
        click("Keep");
        assertThat(written().find("name").orElseThrow().wording().text(Locale.ENGLISH))
                .as("the rest can be written meanwhile")
                .isEqualTo("Which town?");
    }

    @Test
    void two_editors_who_add_a_question_at_the_same_time_both_have_it() {
        _click(named("Add a question: Page 3"));
        enter(area("The question"), "Hers");
        Questionnaire read = desk.latest(club.id()).orElseThrow();
        Questions now = read.questions();
        var more = new ArrayList<>(now.pages().get(2).questions());
        more.add(Question.blank(now.freeKey(), QuestionType.LONG_TEXT)
                .edit()
                .wording(Translated.english("His"))
                .done());
        desk.write(club.id(), Optional.of(read), now.with(2, now.pages().get(2).with(more)));

        click("Keep");
        click("Keep");

        assertThat(written().pages().get(2).questions().stream()
                        .map(question -> question.wording().exactly(Locale.ENGLISH)))
                .containsExactly("What should the club be called?", "His", "Hers");
    }

    @Test
    void a_limit_that_she_no_longer_sees_does_not_hold() {
        _click(named("Change: page 2, question 2"));
        enter(_get(IntegerField.class, spec -> spec.withLabel("Fewest choices (0: no limit)")), 2);
        enter(select("How it is answered"), QuestionType.ONE_CHOICE);
        click("Keep");

        assertThat(written().find("needs").orElseThrow().limits()).isEqualTo(Limits.none());
    }

    @Test
    void a_new_choice_never_takes_the_name_of_one_that_was_removed() {
        _click(named("Change: page 1, question 1"));
        List<String> before = values();
        _click(named("Remove choice " + before.size()));
        click("Add a choice");
        enter(_get(TextField.class, spec -> spec.withLabel("Choice " + before.size())), "By boat");
        click("Keep");
        assertThat(values()).hasSameSizeAs(before).startsWith(before.getFirst());
        String boat = values().getLast();
        assertThat(before).doesNotContain(boat);

        _click(named("Change: page 1, question 1"));
        _click(named("Remove choice " + before.size()));
        click("Add a choice");
        click("Keep");
        assertThat(values().getLast()).isNotEqualTo(boat);
    }

    private List<String> values() {
        return written().find("travel").orElseThrow().options().stream()
                .map(Choice::value)
                .toList();
    }

    @Test
    void she_lets_people_say_that_they_do_not_know_also_where_they_write() {
        _click(named("Change: page 3, question 1"));
        enter(_get(Checkbox.class, spec -> spec.withLabel("Offer “I don’t know”")), true);
        click("Keep");
        assertThat(written().find("name").orElseThrow().waysOut()).containsExactly(Answer.DONT_KNOW);
    }

    @Test
    void she_reads_whose_wording_the_equality_questions_have() {
        assertThat(pageText()).contains("worded as Census 2021 asked them in Wales");
    }

    @Test
    void she_shows_a_picture_with_the_easy_read_words() {
        _click(named("Change: page 3, question 1"));
        enter(area("The question in Easy Read"), "What name is good?");
        enter(select("Picture beside the Easy Read question"), "people");
        enter(
                _get(TextField.class, spec -> spec.withLabel("What the picture beside the question shows")),
                "Three people");
        click("Keep");

        Question name = written().find("name").orElseThrow();
        assertThat(name.picture()).isEqualTo("people");
        assertThat(name.alternative().exactly(Locale.ENGLISH)).isEqualTo("Three people");
    }

    @Test
    void a_publisher_publishes_only_what_she_has_read() {
        signIn("ada", "ADMINISTRATOR");
        Questionnaire first = desk.latest(club.id()).orElseThrow();
        desk.write(club.id(), Optional.of(first), first.questions());
        UI.getCurrent().navigate("desk");
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/questions");
        Questionnaire draft = desk.latest(club.id()).orElseThrow();
        desk.write(
                club.id(),
                Optional.of(draft),
                draft.questions().with(0, draft.questions().pages().get(0).with(List.of())));

        click("Publish these questions");

        assertThat(desk.latest(club.id()).orElseThrow().publishedAt()).isEmpty();
        assertThatThrownBy(() -> desk.publish(draft)).isInstanceOf(Questionnaire.ChangedMeanwhile.class);
        assertThat(pageText()).as("she reads what it is now").contains("Page 1: There is no question on this page");
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

    private void askPageTwoOfThoseWhoComeByBus() {
        _click(named("Change when it is asked: Page 2"));
        click("Ask it only of some people");
        writeTravel("By bus", "bus");
        keepInDialog();
    }

    private static void keepInDialog() {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Keep")));
    }

    @Test
    void a_change_that_would_lead_people_astray_is_not_kept_and_she_reads_why() {
        askPageTwoOfThoseWhoComeByBus();
        Questions sound = written();

        _click(named("Move page up: Page 2"));
        assertThat(written()).isEqualTo(sound);
        assertThat(pageText())
                .contains("This was not kept: the way through the questions would not work any more.")
                .contains(
                        "Page 2: When it is asked depends on page 1, question 1 (“How do you travel?”). It can only depend"
                                + " on pages before its own.");

        _click(named("Remove: page 1, question 1"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(written()).isEqualTo(sound);
        assertThat(pageText()).contains("(“How do you travel?”), which would be taken away.");

        _click(named("Move page down: Page 2"));
        assertThat(written()).isNotEqualTo(sound);
        assertThat(pageText()).as("what can be done is done").doesNotContain("This was not kept");
    }

    @Test
    void what_she_typed_stays_in_the_dialog_when_it_would_lead_people_astray() {
        askPageTwoOfThoseWhoComeByBus();
        _click(named("Change: page 1, question 1"));
        enter(area("The question"), "How do you come here?");
        enter(select("How it is answered"), QuestionType.ZERO_TO_TEN);
        keepInDialog();

        Dialog open = _get(Dialog.class);
        assertThat(open.isOpened()).isTrue();
        assertThat(_get(
                                open,
                                com.vaadin.flow.component.html.Paragraph.class,
                                spec -> spec.withPredicate(
                                        said -> said.getText().startsWith("This was not kept")))
                        .isAttached())
                .isTrue();
        assertThat(area("The question").getValue()).isEqualTo("How do you come here?");
        assertThat(written().find("travel").orElseThrow().type()).isEqualTo(QuestionType.ONE_CHOICE);
    }

    @Test
    void a_condition_that_is_only_half_written_is_not_kept_and_its_field_says_why() {
        Questions before = written();
        _click(named("Change when it is asked: Page 2"));
        click("Ask it only of some people");
        enter(select("The answer to"), before.find("travel").orElseThrow());
        keepInDialog();
        CheckboxGroup<?> choices = _get(CheckboxGroup.class, spec -> spec.withLabel("One of these"));
        assertThat(choices.isInvalid()).isTrue();
        assertThat(choices.getErrorMessage()).isEqualTo("Tick at least one answer.");

        enter(select("The answer to"), before.find("story").orElseThrow());
        keepInDialog();
        TextField typed = _get(TextField.class, spec -> spec.withLabel("This"));
        assertThat(typed.isInvalid()).isTrue();
        assertThat(written()).as("nothing is kept").isEqualTo(before);

        enter(typed, "music");
        keepInDialog();
        assertThat(written().pages().get(1).showIf()).isEqualTo(Condition.of("story", Kind.ANY_OF, "music"));
    }

    @Test
    void a_choice_is_added_once_however_often_the_button_is_pressed_while_it_comes() {
        _click(named("Change: page 1, question 1"));
        Button add = _get(Button.class, spec -> spec.withText("Add a choice"));
        assertThat(add.isDisableOnClick()).isTrue();
        _click(add);
        _click(add);
        assertThat(_find(TextField.class, spec -> spec.withLabel("Choice 4"))).hasSize(1);
    }

    @Test
    void missing_words_are_counted_for_each_language_and_each_line_leads_to_where_they_are_written() {
        _click(named("Change: page 3, question 1"));
        enter(area("The question in Easy Read"), "What name is good?");
        click("Keep");
        enter(select("Language that I am writing"), Locale.forLanguageTag("ur"));
        _click(named("Change: page 1, question 2"));
        enter(area("The question"), "ایک اچھا دن کیسا ہو؟");
        click("Keep");

        assertThat(pageText()).containsPattern("Urdu: 1\\d texts are missing");
        _click(named("Mend this: Page 3, question 1: The Easy Read words are missing in Urdu."));
        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(area("The question in Easy Read").getHelperText()).isEqualTo("What name is good?");
        enter(area("The question in Easy Read"), "کون سا نام اچھا ہے؟");
        keepInDialog();
        assertThat(written().find("name").orElseThrow().easyRead().has(Locale.forLanguageTag("ur")))
                .isTrue();
    }
}
