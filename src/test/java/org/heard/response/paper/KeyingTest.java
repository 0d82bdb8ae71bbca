package org.heard.response.paper;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.WayIn;
import org.heard.format.making.PrintedForms;
import org.heard.language.Dates;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.AnsweringAs;
import org.heard.response.AskedConsultation;
import org.heard.response.CannotSend;
import org.heard.response.Capacity;
import org.heard.response.GroupSession;
import org.heard.response.GroupSessions;
import org.heard.response.Response;
import org.heard.response.ResponseDesk;
import org.heard.response.Responses;
import org.heard.response.batch.AnswerImport;
import org.heard.response.batch.ImportPlan;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Ffion at the front desk keys in what the post brought. */
class KeyingTest extends ViewTest {

    @Autowired
    private KeyingDesk keying;

    @Autowired
    private KeyedWork work;

    @Autowired
    private KeyingChecks checks;

    @Autowired
    private PaperCopies copies;

    @Autowired
    private Scans scans;

    @Autowired
    private GroupSessions groups;

    @Autowired
    private AnswerImport imports;

    @Autowired
    private ResponseDesk desk;

    @Autowired
    private Responses responses;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Questionnaires questionnaires;

    private AskedConsultation club;

    @BeforeEach
    void open() {
        club = AskedConsultation.open(database, clock.instant());
        signIn("ffion@brynafon.example", "FRONT_DESK");
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }

    private Questionnaire asked() {
        return questionnaires.forConsultation(club.id()).orElseThrow();
    }

    private Consultation consultation() {
        return consultations.bySlug(club.slug()).orElseThrow();
    }

    private KeyedForm form(String code, Map<String, Answer> answers) {
        return new KeyedForm(
                UUID.randomUUID().toString(), code, WayIn.PAPER, today().toString(), "cy", "", answers, "", "");
    }

    private Response key(KeyedForm form) {
        return keying.keep(club.id(), asked().id(), form, Optional.empty());
    }

    private static void type(String label, String keys) {
        _get(
                        TextField.class,
                        spec -> spec.withPredicate(field -> field.getLabel().startsWith(label)))
                .setValue(keys);
    }

    private static TextField field(String label) {
        return _get(
                TextField.class,
                spec -> spec.withPredicate(field -> field.getLabel().startsWith(label)));
    }

    private void open(String page) {
        UI.getCurrent().navigate("desk/keying/" + club.slug() + page);
    }

    /** Publishes a second version of the questions. */
    private void askAnew() {
        database.update(
                "INSERT INTO questionnaire (id, consultation_id, number, questions, changed_at, published_at, version)"
                        + " VALUES (?, ?, 2, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0)",
                UUID.randomUUID(),
                club.id().value(),
                """
                {"pages": [{"questions": [
                  {"key": "travel", "type": "ONE_CHOICE", "wording": {"en": "How do you come here?"},
                   "options": [{"value": "walk", "label": {"en": "On foot"}}, {"value": "car", "label": {"en": "By car"}}]}]}]}""");
    }

    private SpeakableCode printed() throws Exception {
        byte[] file = copies.print(consultation(), asked(), new Print(Locale.ENGLISH, 14, false), 1);
        String text = PrintedForms.text(file);
        int at = text.indexOf("The code of this form: ") + "The code of this form: ".length();
        return new SpeakableCode(text.substring(at, at + 9));
    }

    @Test
    void a_form_is_keyed_with_numbers_and_its_code_becomes_the_persons_receipt() throws Exception {
        SpeakableCode code = printed();
        UI.getCurrent().navigate("desk/keying/" + club.slug() + "/new");
        type("Code on the form", code.text().toLowerCase(Locale.ROOT));
        type("I am answering", "1");
        type("1. How do you travel?", "o By taxi");
        area("2. What would make a good day?").setValue("Music.\nAnd cake.");
        type("3. The club should move", "d");
        type("4. What would you need?", "12");
        area("Words that answer none of the questions").setValue("See the back of the sheet");
        click("Keep this answer");
        assertThat(pageText()).contains("Kept. The receipt code is " + code.text());
        assertThat(responses.byReceipt(code)).isPresent();
        signIn("ann@brynafon.example", "ANALYST");
        Response kept = desk.find(club.id(), "cake", Optional.empty(), 0, 1).getFirst();
        assertThat(kept.answer("travel")).isEqualTo(new Answer(List.of(Answer.SOMETHING_ELSE), "By taxi"));
        assertThat(kept.answer("needs")).isEqualTo(Answer.choices("lift", "loop"));
        assertThat(kept.wayIn()).isEqualTo(WayIn.PAPER);
        assertThat(kept.intake().orElseThrow().receivedOn()).isEqualTo(today());
        assertThat(desk.count(club.id(), "back of the sheet", Optional.empty())).isEqualTo(1);
        var csv = new StringWriter();
        desk.export(consultation(), Locale.ENGLISH, csv);
        assertThat(csv.toString())
                .contains("Received", "Keyed by", "On paper", today().toString(), "Version of the questions");
    }

    @Test
    void a_form_is_never_keyed_twice_and_a_slip_of_the_keys_is_told() throws Exception {
        SpeakableCode code = printed();
        key(form(code.text(), Map.of("travel", Answer.choices("bus"))));
        assertThatThrownBy(() -> key(form(code.text(), Map.of("travel", Answer.choices("walk")))))
                .isInstanceOf(PaperCopy.AlreadyKeyed.class);
        UI.getCurrent().navigate("desk/keying/" + club.slug() + "/new");
        type("Code on the form", code.text());
        var field = _get(TextField.class, spec -> spec.withLabel("Code on the form"));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("keyed in before");
        type("Code on the form", "");
        type("1. How do you travel?", "9");
        click("Keep this answer");
        assertThat(pageText()).contains("Please look at the fields that are marked.");
        assertThat(responses.count(club.id()).all()).isEqualTo(1);
    }

    @Test
    void what_a_person_wrote_is_kept_though_it_is_not_what_was_asked_for() {
        UI.getCurrent().navigate("desk/keying/" + club.slug() + "/new");
        type("5. What should the club be called?", "The Wednesday Club");
        click("Keep this answer");
        assertThat(pageText()).contains("Please look once more", "How do you travel?");
        click("Keep it as it was written");
        assertThat(responses.count(club.id()).all()).isEqualTo(1);
        signIn("ann@brynafon.example", "ANALYST");
        Response kept = desk.find(club.id(), "", Optional.empty(), 0, 1).getFirst();
        assertThat(kept.flaws(desk.asked(kept))).hasSize(1);
        UI.getCurrent()
                .navigate("desk/consultations/" + club.slug() + "/answers/"
                        + kept.id().value());
        assertThat(pageText()).contains("keyed in by", "It is kept as it was written");
    }

    @Test
    void a_closed_tab_costs_nothing() {
        UI.getCurrent().navigate("desk/keying/" + club.slug() + "/new");
        type("5. What should the club be called?", "The Wednesday Club");
        UI.getCurrent().navigate("desk/keying/" + club.slug());
        UI.getCurrent().navigate("desk/keying/" + club.slug() + "/new");
        assertThat(pageText()).contains("What you had begun is here again.");
        assertThat(_get(
                                TextField.class,
                                spec -> spec.withPredicate(
                                        field -> field.getLabel().startsWith("5. What should")))
                        .getValue())
                .isEqualTo("The Wednesday Club");
    }

    @Test
    void words_beside_an_answer_that_was_kept_do_not_come_back() {
        open("/new");
        type("5. What should the club be called?", "The Wednesday Club");
        area("Words that answer none of the questions").setValue("See the back of the sheet");
        click("Keep this answer");
        click("Keep it as it was written");
        assertThat(responses.count(club.id()).all()).isEqualTo(1);
        assertThat(work.find(club.id())).isEmpty();
        open("");
        open("/new");
        assertThat(pageText()).doesNotContain("What you had begun is here again.");
    }

    @Test
    void a_form_with_words_beside_its_answers_comes_back_whole() {
        KeyedForm begun = form("", Map.of("name", Answer.words("The Wednesday Club")));
        work.keep(
                club.id(),
                new KeyedForm(
                        begun.once(),
                        "",
                        WayIn.PAPER,
                        begun.receivedOn(),
                        "cy",
                        "",
                        begun.answers(),
                        "See the back",
                        ""));
        open("/new");
        assertThat(work.find(club.id()).orElseThrow().answers())
                .containsEntry("name", begun.answers().get("name"));
        assertThat(field("5. What should").getValue()).isEqualTo("The Wednesday Club");
    }

    @Test
    void a_form_asks_what_it_asked_when_it_was_printed_and_the_next_call_what_is_asked_now() throws Exception {
        SpeakableCode code = printed();
        askAnew();
        open("/new");
        type("1. How do you come here?", "2");
        type("Code on the form", code.text());
        type("1. How do you travel?", "1");
        open("");
        open("/new");
        assertThat(field("1. How do you travel?").getValue()).isEqualTo("1");
        click("Keep this answer");
        assertThat(responses.byReceipt(code)).isPresent();
        type("1. How do you come here?", "2");
        click("Keep this answer");
        assertThat(database.queryForList(
                        "SELECT q.number FROM response r JOIN questionnaire q ON q.id = r.questionnaire_id"
                                + " WHERE r.consultation_id = ? ORDER BY r.sent_at",
                        Integer.class,
                        club.id().value()))
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void what_hangs_on_a_question_says_so_until_that_is_keyed_in() {
        database.update(
                "INSERT INTO questionnaire (id, consultation_id, number, questions, changed_at, published_at, version)"
                        + " VALUES (?, ?, 2, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0)",
                UUID.randomUUID(),
                club.id().value(),
                """
                {"pages": [
                  {"questions": [{"key": "pays", "type": "YES_NO", "wording": {"en": "Do you pay?"}}]},
                  {"questions": [{"key": "much", "type": "SHORT_TEXT", "wording": {"en": "How much?"},
                    "showIf": {"kind": "EQUALS", "question": "pays", "values": ["yes"]}}]}]}""");
        open("/new");
        String kept = " What was written all the same is kept.";
        assertThat(spans())
                .contains("Only asked if “Do you pay?” is “Yes”." + kept)
                .doesNotContain("Not asked of this person." + kept);
        type("1. Do you pay?", "2");
        assertThat(spans())
                .contains("Not asked of this person." + kept)
                .doesNotContain("Only asked if “Do you pay?” is “Yes”." + kept);
    }

    @Test
    void what_was_keyed_without_a_code_is_counted_too() throws Exception {
        open("");
        assertThat(pageText()).contains("0 forms with a code were printed. No answer was keyed in yet.");
        key(form("", Map.of("travel", Answer.choices("bus"))));
        key(form("", Map.of("travel", Answer.choices("walk"))));
        printed();
        open("/checks");
        open("");
        assertThat(pageText())
                .contains(
                        "1 form with a code was printed. 2 answers were keyed in, none of them from a form with a code.");
        assertThat(copies.count(club.id())).isEqualTo(new PaperCopies.Count(1, 0, 2));
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    @Test
    void only_staff_see_a_form_printed_before_anybody_is_asked() throws Exception {
        var print = new Print(Locale.ENGLISH, 14, false);
        assertThat(PrintedForms.text(copies.preview(consultation(), asked(), print)))
                .contains("Preview of the form:", "1. How do you travel?")
                .doesNotContain("The code of this form");
        assertThat(copies.count(club.id()).printed()).isZero();
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> copies.preview(consultation(), asked(), print))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void an_emptied_code_asks_what_is_asked_now() throws Exception {
        SpeakableCode code = printed();
        askAnew();
        open("/new");
        type("Code on the form", code.text());
        type("5. What should the club be called?", "The Wednesday Club");
        type("Code on the form", "");
        assertThat(field("1. How do you come here?").getValue()).isEmpty();
        type("Code on the form", code.text());
        assertThat(field("5. What should").getValue()).isEqualTo("The Wednesday Club");
    }

    @Test
    void two_presses_are_one_answer_and_late_or_empty_ones_are_not_taken_unseen() {
        KeyedForm form = form("", Map.of("travel", Answer.choices("bus")));
        assertThat(key(form).id()).isEqualTo(key(form).id());
        assertThatThrownBy(() -> key(form("", Map.of()))).isInstanceOf(CannotSend.class);
        clock.pass(Duration.ofDays(10));
        assertThatThrownBy(() -> key(form("", Map.of("travel", Answer.choices("bus")))))
                .isInstanceOf(CannotSend.class);
        var late = new KeyedForm(
                "late",
                "",
                WayIn.LETTER,
                today().toString(),
                "en",
                "The post was late",
                Map.of("travel", Answer.choices("bus")),
                "",
                "");
        assertThat(key(late).intake().orElseThrow().lateReason()).isEqualTo("The post was late");
    }

    @Test
    void a_carers_own_views_are_linked_with_those_of_the_person_she_cares_for_and_counted_as_two_people() {
        Response hers = key(form("", Map.of("travel", Answer.choices("bus"))));
        AskedConsultation other = AskedConsultation.open(database, clock.instant());
        Response elsewhere = keying.keep(
                other.id(),
                questionnaires.forConsultation(other.id()).orElseThrow().id(),
                form("", Map.of("travel", Answer.choices("bus"))),
                Optional.empty());
        open("/new");
        type("1. How do you travel?", "2");
        type("Given in the same visit as", elsewhere.receipt().text());
        assertThat(field("Given in the same visit as").getErrorMessage()).contains("another consultation");
        type("Given in the same visit as", "K7QX-M2TR");
        assertThat(field("Given in the same visit as").getErrorMessage()).contains("no answer with this code yet");
        click("Keep this answer");
        assertThat(responses.count(club.id()).all()).isEqualTo(1);
        type("Given in the same visit as", hers.receipt().text().toLowerCase(Locale.ROOT));
        open("");
        open("/new");
        click("Keep this answer");
        assertThat(responses.count(club.id()).all()).isEqualTo(2);
        signIn("ann@brynafon.example", "ANALYST");
        assertThat(desk.besides(hers))
                .singleElement()
                .satisfies(own -> assertThat(own.beside()).hasValue(hers.id()));
    }

    @Test
    void a_scan_is_checked_by_what_is_in_it_and_kept_sealed() {
        byte[] picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
        Response kept = keying.keep(
                club.id(), asked().id(), form("", Map.of("travel", Answer.choices("bus"))), Optional.of(picture));
        Scans.Scan scan = scans.of(kept.id()).getFirst();
        assertThat(scans.open(scan)).hasValue(picture);
        assertThat(Scans.type("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_second_person_keys_one_again_and_what_stands_on_the_paper_counts() {
        Response first = key(form("", Map.of("travel", Answer.choices("bus"), "name", Answer.words("The Club"))));
        signIn("dilys@brynafon.example", "FRONT_DESK");
        UI.getCurrent().navigate("desk/keying/" + club.slug() + "/checks");
        click("Key one again without looking");
        assertThat(pageText()).contains(first.receipt().text()).doesNotContain("The Club\n");
        type("1. How do you travel?", "2");
        type("5. What should the club be called?", "The Club");
        click("Compare");
        assertThat(pageText()).contains("1 difference");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> choice = _find(RadioButtonGroup.class).getFirst();
        choice.setValue(false);
        click("Keep what stands on the paper");
        assertThat(checks.figures(club.id())).isEqualTo(new KeyingChecks.Figures(1, 1, 7, 1));
        signIn("ann@brynafon.example", "ANALYST");
        Response mended = desk.byId(first.id()).orElseThrow();
        assertThat(mended.answer("travel")).isEqualTo(Answer.choices("walk"));
        assertThat(mended.answer("name").text()).isEqualTo("The Club");
    }

    @Test
    void a_slip_that_made_a_carer_an_advocate_is_found_and_mended() {
        Response first = key(form(
                "",
                Map.of(
                        "travel",
                        Answer.choices("bus"),
                        "_who",
                        Answer.choices("advocate"),
                        "_basis",
                        Answer.choices("asked"))));
        signIn("dilys@brynafon.example", "FRONT_DESK");
        UI.getCurrent().navigate("desk/keying/" + club.slug() + "/checks");
        click("Compare one side by side");
        assertThat(field("I am answering").getValue()).isEqualTo("6");
        type("I am answering", "5");
        click("Compare");
        @SuppressWarnings("unchecked")
        List<RadioButtonGroup<Boolean>> choices =
                (List<RadioButtonGroup<Boolean>>) (List<?>) _find(RadioButtonGroup.class);
        assertThat(choices).extracting(RadioButtonGroup::getLabel).contains("I am answering");
        choices.forEach(choice -> choice.setValue(false));
        click("Keep what stands on the paper");
        signIn("ann@brynafon.example", "ANALYST");
        Response mended = desk.byId(first.id()).orElseThrow();
        assertThat(mended.who()).isEqualTo(AnsweringAs.of(Capacity.CARER));
        assertThat(mended.answer("travel")).isEqualTo(Answer.choices("bus"));
    }

    @Test
    void nobody_checks_her_own_keying() {
        key(form("", Map.of("travel", Answer.choices("bus"))));
        assertThat(checks.draw(club.id(), new Random(1))).isEmpty();
    }

    @Test
    void a_group_counts_as_a_group_and_stands_beside_the_answers() throws Exception {
        groups.keep(
                UUID.randomUUID(),
                GroupSession.NEW,
                club.id(),
                new GroupSession.Told(
                        "Tuesday Club",
                        today(),
                        Locale.ENGLISH,
                        List.of(new GroupSession.Present("Members", 12), new GroupSession.Present("Staff", 2)),
                        List.of(new GroupSession.Note("The room", "=Too cold"))));
        assertThat(groups.count(club.id())).isEqualTo(new GroupSessions.Count(1, 14));
        assertThat(responses.count(club.id()).all()).isZero();
        signIn("ann@brynafon.example", "ANALYST");
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/answers");
        assertThat(pageText()).contains("1 group answered too, with 14 people in it.");
        var csv = new StringWriter();
        groups.export(consultation(), Locale.ENGLISH, csv);
        assertThat(csv.toString()).contains("Tuesday Club", "Members: 12; Staff: 2", "'=Too cold");
    }

    @Test
    void a_table_is_taken_once_and_its_answers_count_like_all_others() throws Exception {
        byte[] table = "travel,name,_way\nBy bus,The Club,PHONE\nwalk,,\n".getBytes(StandardCharsets.UTF_8);
        assertThat(imports.take(imports.look(club.id(), table, false))).isEmpty();
        assertThat(imports.look(club.id(), table, false).ready()).isEmpty();
        assertThat(imports.look(club.id(), table, false).there()).isEqualTo(2);
        assertThat(responses.count(club.id()).byWayIn())
                .containsEntry(WayIn.PHONE, 1L)
                .containsEntry(WayIn.PAPER, 1L);
        open("/import");
        assertThat(pageText())
                .contains("_code (the code on the form)")
                .contains("_basis – Why do you speak for them? (asked; best-interests; attorney; deputy)");
        UploadKt._upload(_get(Upload.class), "club.csv", "", table);
        MockVaadin.clientRoundtrip(true);
        assertThat(pageText()).contains("2 were taken before").doesNotContain("Take 2 answers");
        _get(Checkbox.class, spec -> spec.withLabel("These are other people’s answers: take them too"))
                .setValue(true);
        click("Take 2 answers");
        assertThat(responses.count(club.id()).all()).isEqualTo(4);
    }

    @Test
    void rows_that_differ_in_capitals_only_are_all_taken_and_a_row_that_is_there_already_is_told() throws Exception {
        byte[] table = "travel\nBy bus\nby bus\n".getBytes(StandardCharsets.UTF_8);
        ImportPlan plan = imports.look(club.id(), table, false);
        assertThat(imports.take(plan)).isEmpty();
        assertThat(responses.count(club.id()).all()).isEqualTo(2);
        assertThat(imports.look(club.id(), table, false).ready()).isEmpty();
        assertThat(imports.take(plan))
                .extracting(ImportPlan.Remark::toString)
                .containsExactly("row 2, : response.import.remark.there", "row 3, : response.import.remark.there");
        assertThat(responses.count(club.id()).all()).isEqualTo(2);
    }

    @Test
    void a_form_that_was_keyed_at_the_desk_is_not_taken_from_a_table_too() throws Exception {
        SpeakableCode code = printed();
        byte[] table = ("_code,travel\n" + code.text() + ",walk\n").getBytes(StandardCharsets.UTF_8);
        ImportPlan plan = imports.look(club.id(), table, false);
        key(form(code.text(), Map.of("travel", Answer.choices("bus"))));
        work.keep(club.id(), form("", Map.of("name", Answer.words("half a name"))));
        assertThat(imports.take(plan))
                .extracting(ImportPlan.Remark::toString)
                .containsExactly("row 2, _code: response.import.remark.code.keyed");
        assertThat(imports.look(club.id(), table, false).ready()).isEmpty();
        assertThat(responses.count(club.id()).all()).isEqualTo(1);
        assertThat(work.find(club.id())).isPresent();

        SpeakableCode other = printed();
        byte[] others = ("_code,travel\n" + other.text() + ",walk\n").getBytes(StandardCharsets.UTF_8);
        assertThat(imports.take(imports.look(club.id(), others, false))).isEmpty();
        assertThat(responses.byReceipt(other)).isPresent();
        assertThatThrownBy(() -> key(form(other.text(), Map.of("travel", Answer.choices("bus")))))
                .isInstanceOf(PaperCopy.AlreadyKeyed.class);
    }

    @Test
    void nobody_writes_over_what_another_noted_meanwhile() {
        UUID id = UUID.randomUUID();
        groups.keep(id, GroupSession.NEW, club.id(), told("Too cold"));
        groups.keep(id, GroupSession.NEW, club.id(), told("Too cold"));
        long read = groups.of(club.id()).getFirst().version();
        groups.keep(id, read, club.id(), told("Too cold, and too far"));
        assertThatThrownBy(() -> groups.keep(id, read, club.id(), told("Too small")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(groups.of(club.id()).getFirst().told()).isEqualTo(told("Too cold, and too far"));
    }

    private GroupSession.Told told(String said) {
        return new GroupSession.Told(
                "Tuesday Club",
                today(),
                Locale.ENGLISH,
                List.of(new GroupSession.Present("Members", 12)),
                List.of(new GroupSession.Note("The room", said)));
    }

    @Test
    void the_script_for_the_phone_begins_with_privacy_and_ends_with_the_code() {
        UI.getCurrent().navigate("desk/keying/" + club.slug() + "/phone");
        assertThat(pageText().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "You do not have to give your name",
                        "Is it all right if I write down what you say?",
                        "1. How do you travel?",
                        "Read out all of these. They choose one:",
                        "“By bus”",
                        "“On foot”",
                        "“Something else” Write down what.",
                        "They can also say: “I prefer not to say”.",
                        "I can give you a code");
    }

    @Test
    void an_analyst_reads_and_does_not_key() {
        signIn("ann@brynafon.example", "ANALYST");
        KeyedForm form = form("", Map.of("travel", Answer.choices("bus")));
        assertThatThrownBy(() -> key(form)).isInstanceOf(AccessDeniedException.class);
        assertThat(groups.of(club.id())).isEmpty();
    }
}
