package org.heard.consultation.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationEditing;
import org.heard.consultation.Consultations;
import org.heard.consultation.Level;
import org.heard.consultation.Status;
import org.heard.consultation.UnpublishedChanges;
import org.heard.consultation.WayIn;
import org.heard.language.Dates;
import org.heard.language.Translated;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Amira, an editor, writes a consultation, and Pat, a publisher, puts it before the public. */
class ConsultationDeskTest extends ViewTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Autowired
    private Consultations consultations;

    @Autowired
    private ConsultationEditing editing;

    @Autowired
    private UnpublishedChanges unpublished;

    private String title;

    @BeforeEach
    void amira_signs_in() {
        signIn("amira", "EDITOR");
        title = "Park benches " + UUID.randomUUID();
    }

    @Test
    void she_begins_a_consultation_with_a_title_and_is_led_to_where_it_is_written() {
        UI.getCurrent().navigate("desk/consultations");
        click("New consultation");
        click("Start writing");
        assertThat(field("Title in English").isInvalid()).isTrue();

        enter(field("Title in English"), title);
        click("Start writing");

        Consultation begun = theOne();
        assertThat(begun.text().title().exactly(Locale.ENGLISH)).isEqualTo(title);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("desk/consultations/" + begun.slug());
        assertThat(field("Title").getValue()).isEqualTo(title);
    }

    @Test
    void she_finds_it_in_the_list_by_its_words_and_status() {
        editing.begin(title);
        UI.getCurrent().navigate("desk/consultations");
        Grid<?> grid = _get(Grid.class);
        assertThat(grid.getAriaLabel()).contains("Consultations");

        enter(field("Search by title or question"), title.toUpperCase(Locale.UK));

        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(pageText()).contains("1 consultation");
        @SuppressWarnings("unchecked")
        Select<Status> status = _get(Select.class, spec -> spec.withLabel("Status"));
        enter(status, Status.OPEN);
        assertThat(GridKt._size(grid)).isZero();
        assertThat(pageText()).contains("No consultations found");
    }

    @Test
    void what_she_types_in_two_languages_is_saved_as_she_types() {
        open(editing.begin(title));

        enter(area("Question"), "Where should new benches stand?");
        assertThat(pageText()).contains("Saved at ");
        write(WELSH);
        assertThat(area("Question").getValue()).isEmpty();
        assertThat(area("Question").getElement().getAttribute("lang")).isEqualTo("cy");
        assertThat(area("Question").getHelperComponent().getElement().getTextRecursively())
                .contains("Where should new benches stand?");
        enter(area("Question"), "Ble ddylai’r meinciau newydd fod?");

        Translated question = theOne().text().question();
        assertThat(question.exactly(Locale.ENGLISH)).isEqualTo("Where should new benches stand?");
        assertThat(question.exactly(WELSH)).isEqualTo("Ble ddylai’r meinciau newydd fod?");
        write(Locale.ENGLISH);
        assertThat(area("Question").getValue()).isEqualTo("Where should new benches stand?");
    }

    @Test
    void she_adds_sections_and_moves_them_with_buttons() {
        open(editing.begin(title));

        click("Add a section");
        click("Add a section");
        List<TextField> headings = _find(TextField.class, spec -> spec.withLabel("Heading"));
        enter(headings.get(0), "Second");
        enter(headings.get(1), "First");
        _click(_find(Button.class, spec -> spec.withText("Move up")).get(1));

        assertThat(theOne().text().sections())
                .extracting(section -> section.heading().exactly(Locale.ENGLISH))
                .containsExactly("First", "Second");
        assertThat(_find(Button.class, spec -> spec.withText("Move down"))
                        .get(0)
                        .getAriaLabel())
                .contains("Move down: Section 1");
        _click(_find(Button.class, spec -> spec.withText("Remove")).get(0));
        assertThat(theOne().text().sections()).hasSize(1);
    }

    @Test
    void two_people_writing_different_texts_both_keep_theirs() {
        Consultation begun = editing.begin(title);
        open(begun);
        meanwhile(begun, "Pat says so", null);

        enter(area("Summary"), "Benches, in short");

        assertThat(theOne().text().decides().exactly(Locale.ENGLISH)).isEqualTo("Pat says so");
        assertThat(theOne().text().summary().exactly(Locale.ENGLISH)).isEqualTo("Benches, in short");
        assertThat(field("Who decides").getValue()).isEqualTo("Pat says so");
    }

    @Test
    void two_people_writing_the_same_text_are_asked_which_should_stay() {
        Consultation begun = editing.begin(title);
        open(begun);
        meanwhile(begun, null, "Pat’s summary");

        enter(area("Summary"), "Amira’s summary");

        assertThat(pageText()).contains("Someone else changed the same words");
        assertThat(theOne().text().summary().exactly(Locale.ENGLISH)).isEqualTo("Pat’s summary");
        click("Keep mine");
        assertThat(theOne().text().summary().exactly(Locale.ENGLISH)).isEqualTo("Amira’s summary");
    }

    @Test
    void an_editor_cannot_publish_but_can_check_what_is_missing() {
        open(editing.begin(title));

        assertThat(_find(Button.class, spec -> spec.withText("Publish"))).isEmpty();
        click("Check what is missing");

        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains("The title in Welsh", "The question in English", "At least one way to answer");
    }

    @Test
    void publishing_too_early_is_refused_with_every_reason() {
        Consultation begun = editing.begin(title);
        signIn("pat", "PUBLISHER");
        open(begun);

        click("Publish");

        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains(
                        "The title in Welsh",
                        "The summary in English",
                        "The summary in Welsh",
                        "The level: how much influence people have",
                        "At least one section of the proposal");
        assertThat(theOne().isPublic()).isFalse();
    }

    @Test
    void a_publisher_publishes_what_is_ready_and_gives_people_more_time() {
        Consultation begun = editing.begin(title);
        signIn("pat", "PUBLISHER");
        open(begun);
        fillIn();

        click("Publish");
        click("Yes, publish it");

        assertThat(theOne().isPublic()).isTrue();
        assertThat(theOne().status(clock.instant())).isEqualTo(Status.OPEN);
        assertThat(moment("Closes").isReadOnly()).isTrue();

        click("Extend");
        LocalDateTime later = moment("New closing date").getValue().plusDays(14);
        enter(moment("New closing date"), later);
        click("Extend it");
        assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains("The reason in Welsh");
        enter(area("Reason in English"), "The library was closed.");
        enter(area("Reason in Welsh"), "Roedd y llyfrgell ar gau.");
        click("Extend it");

        assertThat(theOne().closesAt()).contains(later.atZone(Dates.ZONE).toInstant());
        assertThat(theOne().extensions()).hasSize(1);
    }

    @Test
    void words_that_the_public_sees_change_only_when_she_says_so() {
        Consultation begun = editing.begin(title);
        signIn("pat", "PUBLISHER");
        open(begun);
        fillIn();
        click("Publish");
        click("Yes, publish it");

        enter(area("Summary"), "Shorter");
        assertThat(theOne().text().summary().exactly(Locale.ENGLISH)).isEqualTo("Summary");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("the public does not see yet"));
        click("Save changes");

        assertThat(theOne().text().summary().exactly(Locale.ENGLISH)).isEqualTo("Shorter");
    }

    private Consultation published() {
        Consultation begun = editing.begin(title);
        signIn("pat", "PUBLISHER");
        open(begun);
        fillIn();
        click("Publish");
        click("Yes, publish it");
        return theOne();
    }

    @Test
    void what_she_changes_of_a_public_page_is_offered_again_when_she_comes_back() {
        Consultation benches = published();
        enter(area("Summary"), "Shorter");

        open(benches);
        assertThat(pageText()).contains("You have changes that are not published yet, from");
        assertThat(area("Summary").getValue()).isEqualTo("Summary");
        assertThat(area("Summary").isEnabled()).as("nothing takes their place").isFalse();
        click("Continue with them");
        assertThat(area("Summary").getValue()).isEqualTo("Shorter");
        click("Save changes");
        assertThat(theOne().text().summary().exactly(Locale.ENGLISH)).isEqualTo("Shorter");

        open(benches);
        assertThat(pageText()).doesNotContain("not published yet");
        assertThat(area("Summary").isEnabled()).isTrue();
    }

    @Test
    void she_throws_changes_away_that_she_does_not_want_any_more() {
        Consultation benches = published();
        enter(area("Summary"), "Nonsense");
        open(benches);

        click("Throw them away");

        assertThat(area("Summary").getValue()).isEqualTo("Summary");
        assertThat(area("Summary").isEnabled()).isTrue();
        open(benches);
        assertThat(pageText()).doesNotContain("not published yet");
    }

    @Test
    void a_tab_on_which_nothing_was_typed_leaves_alone_what_another_one_keeps() {
        Consultation benches = published();
        open(benches);
        ConsultationContent seen = ConsultationContent.of(benches);
        unpublished.keep(
                benches.id(),
                seen,
                new ConsultationContent(
                        seen.text(),
                        seen.level(),
                        seen.topics(),
                        seen.audiences(),
                        Set.of("llanbedw"),
                        seen.opens(),
                        seen.closes(),
                        seen.shortReason()));

        _get(ConsultationEditorView.class).keepWork();

        assertThat(unpublished.of(benches.id())).isPresent();
    }

    @Test
    void kept_changes_are_her_own_and_join_with_what_others_published_meanwhile() {
        Consultation benches = published();
        enter(area("Summary"), "Shorter");

        signIn("amira", "EDITOR");
        open(benches);
        assertThat(pageText()).doesNotContain("not published yet");
        enter(field("Who decides"), "The council");
        click("Save changes");

        signIn("pat", "PUBLISHER");
        open(benches);
        click("Continue with them");
        click("Save changes");
        assertThat(theOne().text().summary().exactly(Locale.ENGLISH)).isEqualTo("Shorter");
        assertThat(theOne().text().decides().exactly(Locale.ENGLISH)).isEqualTo("The council");
    }

    @Test
    void kept_changes_of_words_that_someone_else_published_meanwhile_are_for_her_to_decide() {
        Consultation benches = published();
        enter(area("Summary"), "Mine");
        signIn("amira", "EDITOR");
        open(benches);
        enter(area("Summary"), "Theirs");
        click("Save changes");

        signIn("pat", "PUBLISHER");
        open(benches);
        click("Continue with them");
        click("Save changes");
        assertThat(pageText()).contains("Someone else changed the same words");
        click("Use theirs");

        assertThat(area("Summary").getValue()).isEqualTo("Theirs");
        open(benches);
        assertThat(pageText()).doesNotContain("not published yet");
    }

    /** Everything that a consultation needs, in both required languages. */
    private void fillIn() {
        for (Locale language : List.of(Locale.ENGLISH, WELSH)) {
            write(language);
            enter(field("Title"), language.equals(WELSH) ? "Meinciau" : title);
            for (String label : List.of("Question", "Summary", "What people can change")) {
                enter(area(label), label);
            }
            enter(area("What cannot change, and why"), "Money");
            enter(field("Who decides"), "Cabinet");
        }
        write(Locale.ENGLISH);
        click("Add a section");
        enter(_get(TextField.class, spec -> spec.withLabel("Heading")), "Why");
        click("Add a way to answer");
        @SuppressWarnings("unchecked")
        Select<WayIn> way = _get(Select.class, spec -> spec.withLabel("How people answer"));
        enter(way, WayIn.ONLINE);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Level> level =
                _get(RadioButtonGroup.class, spec -> spec.withLabel("How much influence people have"));
        enter(level, Level.CONSULT);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Dates.ZONE)
                .withSecond(0)
                .withNano(0);
        enter(moment("Opens"), now.minusHours(1));
        enter(moment("Closes"), now.plusDays(90));
    }

    private void meanwhile(Consultation consultation, String decides, String summary) {
        ConsultationContent now = ConsultationContent.of(consultation);
        var text = now.text();
        var changed = new org.heard.consultation.ConsultationText(
                text.title(),
                text.question(),
                summary == null ? text.summary() : Translated.english(summary),
                text.canChange(),
                text.cannotChange(),
                decides == null ? text.decides() : Translated.english(decides),
                text.decisionOn(),
                text.asks(),
                text.sections(),
                text.easyRead(),
                text.glossary(),
                text.documents(),
                text.ways(),
                text.contact());
        editing.save(
                consultation.id(),
                now,
                new ConsultationContent(
                        changed,
                        now.level(),
                        now.topics(),
                        now.audiences(),
                        now.areas(),
                        now.opens(),
                        now.closes(),
                        now.shortReason()));
    }

    private void open(Consultation consultation) {
        UI.getCurrent().navigate("desk/consultations/" + consultation.slug());
    }

    private Consultation theOne() {
        return consultations.all().stream()
                .filter(each -> each.text().title().exactly(Locale.ENGLISH).equals(title))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void write(Locale language) {
        enter(
                (RadioButtonGroup<Locale>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("Language you are writing")),
                language);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static MomentField moment(String label) {
        return _get(MomentField.class, spec -> spec.withLabel(label));
    }
}
