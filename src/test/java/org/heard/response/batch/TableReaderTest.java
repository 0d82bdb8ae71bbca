package org.heard.response.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.format.making.PrintedForms;
import org.heard.language.Translated;
import org.heard.privacy.KeyedHash;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questions;
import org.heard.response.Capacity;
import org.heard.response.KeyedAnswers;
import org.heard.response.Speaking;
import org.heard.response.Speaking.Basis;
import org.heard.response.Speaking.Help;
import org.heard.response.Speaking.Helper;
import org.heard.response.Speaking.View;
import org.heard.response.batch.AnswerTable.Refused;
import org.heard.response.paper.KeyingDesk.Form;
import org.heard.response.paper.KeyingDesk.Found;
import org.heard.response.paper.PaperFixture;
import org.heard.response.paper.WhoQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A day centre has written its members' answers into a table. */
class TableReaderTest {

    private static final Instant OPEN = Instant.parse("2026-10-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final String QUESTIONS = """
            {"pages": [{"title": {"en": "Travel"}, "questions": [
              {"key": "travel", "type": "ONE_CHOICE", "wording": {"en": "How do you travel?", "cy": "Sut ydych chi’n teithio?"},
               "required": true, "somethingElse": true,
               "options": [{"value": "bus", "label": {"en": "By bus", "cy": "Ar fws"}}, {"value": "walk", "label": {"en": "On foot", "cy": "Ar droed"}}]},
              {"key": "needs", "type": "SEVERAL_CHOICES", "wording": {"en": "What do you need?"},
               "options": [{"value": "lift", "label": {"en": "A lift"}}, {"value": "loop", "label": {"en": "A hearing loop"}}]},
              {"key": "miles", "type": "NUMBER", "wording": {"en": "How far is it?"}},
              {"key": "first", "type": "RANKING", "wording": {"en": "What comes first?"},
               "options": [{"value": "price", "label": {"en": "Price"}}, {"value": "time", "label": {"en": "Time"}}]},
              {"key": "ways", "type": "MATRIX", "wording": {"en": "How easy is it?"},
               "options": [{"value": "easy", "label": {"en": "Easy"}}, {"value": "hard", "label": {"en": "Hard"}}],
               "rows": [{"value": "phone", "label": {"en": "By phone"}}, {"value": "web", "label": {"en": "On the web"}}]},
              {"key": "voice", "type": "VOICE", "wording": {"en": "Tell us about a journey"}, "dontKnow": true}]},
             {"title": {"en": "By bus"}, "showIf": {"kind": "EQUALS", "question": "travel", "values": ["bus"]}, "questions": [
              {"key": "late", "type": "YES_NO", "wording": {"en": "Is it late?"}},
              {"key": "when", "type": "DATE", "wording": {"en": "When was it late?"}}]}]}""";

    private final Set<String> kept = new HashSet<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, KeyedAnswers.Visit> visits = new HashMap<>();
    private final Consultation consultation = new Consultation(Consultation.Id.random(), "travel", OPEN);
    private final Questionnaire asked = Questionnaire.first(consultation.id(), OPEN);

    {
        consultation.schedule(OPEN, OPEN.plus(Duration.ofDays(60)), Translated.empty(), OPEN);
        asked.ask(JsonMapper.builder().build().readValue(QUESTIONS, Questions.class), OPEN);
    }

    private ImportPlan read(String... lines) throws Refused {
        return read(Optional.empty(), lines);
    }

    private ImportPlan read(Optional<String> others, String... lines) throws Refused {
        return new TableReader(
                        consultation,
                        asked,
                        PaperFixture.who(),
                        PaperFixture.answerWords(),
                        PrintedForms.LANGUAGES,
                        TODAY,
                        kept::contains,
                        code -> forms.getOrDefault(code.text(), new Form(Found.UNKNOWN, Optional.empty())),
                        code -> visits.getOrDefault(code.text(), KeyedAnswers.Visit.UNKNOWN),
                        others)
                .read(AnswerTable.read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> told(ImportPlan plan) {
        return plan.remarks().stream()
                .map(remark -> remark.row() + " " + remark.column() + " "
                        + remark.key().replaceFirst("^(response.import.remark|questionnaire.problem)[.]", ""))
                .toList();
    }

    @Test
    void choices_are_named_by_their_value_or_in_any_language() throws Exception {
        ImportPlan plan = read(
                "travel,needs,miles,first,ways:phone,ways:web,late,when,_who,_way,_received,_language",
                "bus,lift; A hearing loop,3,1. Time; 2. Price,Easy,hard,yes,27/3/2019,myself,letter,2026-11-02,cy",
                "AR DROED,,,,,,,,,,,");
        assertThat(told(plan)).isEmpty();
        ImportPlan.Ready row = plan.ready().getFirst();
        assertThat(row.answers())
                .containsEntry("travel", Answer.choices("bus"))
                .containsEntry("needs", Answer.choices("lift", "loop"))
                .containsEntry("first", Answer.choices("time", "price"))
                .containsEntry("ways", Answer.choices("phone:easy", "web:hard"))
                .containsEntry("late", Answer.choices("yes"))
                .containsEntry("when", Answer.words("2019-03-27"));
        assertThat(row.wayIn()).isEqualTo(WayIn.LETTER);
        assertThat(row.receivedOn()).isEqualTo(LocalDate.parse("2026-11-02"));
        assertThat(WhoQuestions.read(row.answers()).capacity()).isEqualTo(Capacity.MYSELF);
        assertThat(plan.ready().get(1).answers()).containsEntry("travel", Answer.choices("walk"));
    }

    @Test
    void every_problem_is_told_by_row_and_column_and_nothing_is_dropped_in_silence() throws Exception {
        ImportPlan plan = read(
                "travel,needs,miles,late,colour,ways",
                "train,lift,far,,red,",
                ",,,,,",
                "walk,,,yes,,",
                "walk,boat; lift,4,,,easy",
                ",lift,,,,");
        assertThat(told(plan))
                .containsExactly(
                        "1 colour column",
                        "2 travel choice",
                        "2 travel missing.choice",
                        "2 miles number",
                        "4 late unasked",
                        "5 needs choice",
                        "5 ways matrix",
                        "6 travel missing.choice");
        assertThat(plan.ready()).extracting(ImportPlan.Ready::row).containsExactly(4);
        assertThat(plan.refused()).isEqualTo(3);
    }

    @Test
    void two_people_may_say_the_same_and_the_same_file_twice_takes_nothing_twice() throws Exception {
        String[] table = {"travel,miles", "bus,3", "bus,3", "walk,1"};
        ImportPlan plan = read(table);
        assertThat(plan.ready()).hasSize(3);
        plan.ready().forEach(row -> kept.add(row.once()));
        ImportPlan again = read(table);
        assertThat(again.ready()).isEmpty();
        assertThat(again.there()).isEqualTo(3);
        assertThat(told(again)).containsExactly("2  there", "3  there", "4  there");
        assertThat(again.refused()).isZero();
    }

    @Test
    void two_people_who_differ_in_capitals_only_are_two_people() throws Exception {
        String[] table = {"travel,miles", "By bus,3", "by bus,3", "BY BUS,\uFF13"};
        ImportPlan plan = read(table);
        assertThat(plan.ready())
                .extracting(row -> KeyedHash.folded(row.once()))
                .doesNotHaveDuplicates()
                .hasSize(3);
        plan.ready().forEach(row -> kept.add(row.once()));
        assertThat(read(table).there()).isEqualTo(3);
        assertThat(told(read("_id,travel", "A1,walk", "a1,bus"))).containsExactly("3 _id id.twice");
    }

    @Test
    void people_of_another_file_who_say_the_same_are_told_of_and_taken_if_somebody_says_so() throws Exception {
        read("travel,miles", "bus,3", "walk,1").ready().forEach(row -> kept.add(row.once()));
        String[] others = {"travel,miles", "bus,9", "bus,3"};
        ImportPlan plan = read(others);
        assertThat(plan.ready()).extracting(ImportPlan.Ready::row).containsExactly(2);
        assertThat(told(plan)).containsExactly("3  there");
        ImportPlan all = read(Optional.of("file"), others);
        assertThat(all.ready()).hasSize(2);
        all.ready().forEach(row -> kept.add(row.once()));
        assertThat(read(others).ready()).isEmpty();
    }

    @Test
    void a_form_with_a_code_is_taken_once_at_the_desk_or_here() throws Exception {
        forms.put("K7QX-M2TR", new Form(Found.NEW, Optional.empty()));
        forms.put("K7QX-M2T2", new Form(Found.KEYED, Optional.empty()));
        forms.put("K7QX-M2T3", new Form(Found.OTHER, Optional.empty()));
        Questionnaire older = Questionnaire.first(consultation.id(), OPEN);
        forms.put("K7QX-M2T4", new Form(Found.NEW, Optional.of(PaperFixture.printed(older, "K7QX-M2T4"))));
        ImportPlan plan = read(
                "_code,travel",
                "k7qx m2tr,bus",
                "K7QX-M2TR,walk",
                "K7QX-M2T2,bus",
                "K7QX-M2T3,bus",
                "K7QX-M2T4,bus",
                "K7QX-M2T6,bus",
                "K7,bus",
                ",bus");
        assertThat(told(plan))
                .containsExactly(
                        "3 _code code.twice",
                        "4 _code code.keyed",
                        "5 _code code.other",
                        "6 _code code.older",
                        "7 _code code.unknown",
                        "8 _code privacy.code.length");
        assertThat(plan.ready()).extracting(ImportPlan.Ready::row).containsExactly(2, 6, 9);
        assertThat(plan.ready().getFirst().code()).hasValue(new SpeakableCode("K7QX-M2TR"));
        assertThat(plan.ready().getLast().code()).isEmpty();
    }

    @Test
    void a_carers_two_answers_are_linked_by_a_row_above_or_by_a_code() throws Exception {
        forms.put("K7QX-M2TR", new Form(Found.NEW, Optional.empty()));
        visits.put("K7QX-M2T2", KeyedAnswers.Visit.KNOWN);
        visits.put("K7QX-M2T3", KeyedAnswers.Visit.OTHER);
        ImportPlan plan = read(
                "_id,_code,_beside,_who,travel",
                "1,K7QX-M2TR,,for-someone,bus",
                "2,,1,carer,bus",
                "3,,k7qx m2tr,carer,bus",
                "4,,K7QX-M2T2,carer,bus",
                "5,,K7QX-M2T3,carer,bus",
                "6,,K7QX-M2T4,carer,bus",
                "7,,8,carer,bus",
                "8,,,for-someone,bus",
                "9,,,carer,train",
                "10,,9,carer,bus");
        assertThat(told(plan))
                .containsExactly(
                        "6 _beside beside.other",
                        "7 _beside beside.unknown",
                        "8 _beside beside.unknown",
                        "10 travel choice",
                        "10 travel missing.choice",
                        "10  nothing",
                        "11 _beside beside.unknown");
        String first = plan.ready().getFirst().once();
        assertThat(plan.ready())
                .extracting(row -> row.beside().orElse(null))
                .containsExactly(
                        null,
                        new ImportPlan.Beside.Row(first),
                        new ImportPlan.Beside.Row(first),
                        new ImportPlan.Beside.Code(new SpeakableCode("K7QX-M2T2")),
                        null);
        kept.add(first);
        assertThat(read("_id,_beside,_who,travel", "1,,for-someone,bus", "2,1,carer,bus")
                        .ready()
                        .getFirst()
                        .beside())
                .hasValue(new ImportPlan.Beside.Row(first));
    }

    @Test
    void a_recording_is_answered_in_words_and_dates_by_the_names_of_their_months() throws Exception {
        ImportPlan plan = read("travel,voice,when", "bus,The bus was late; again.,5 Mawrth 2019");
        assertThat(told(plan)).isEmpty();
        assertThat(plan.ready().getFirst().answers())
                .containsEntry("voice", Answer.words("The bus was late; again."))
                .containsEntry("when", Answer.words("2019-03-05"));
    }

    @Test
    void whoever_does_not_know_has_not_written_these_words() throws Exception {
        ImportPlan plan = read(
                "travel,voice", "bus,I don’t know", "walk,Dydw i ddim yn gwybod", "walk,I don’t know how to say it");
        assertThat(told(plan)).isEmpty();
        assertThat(plan.ready())
                .extracting(row -> row.answers().get("voice"))
                .containsExactly(
                        Answer.choices(Answer.DONT_KNOW),
                        Answer.choices(Answer.DONT_KNOW),
                        Answer.words("I don’t know how to say it"));
    }

    @Test
    void with_which_help_and_on_what_ground_somebody_speaks_is_taken_too() throws Exception {
        ImportPlan plan = read(
                "travel,_who,_help,_helper,_basis,_view,_people,_gathered",
                "bus,MYSELF_HELPED,Read; wrote,An advocate,,,,",
                "bus,advocate,,,best_interests,given,,",
                "bus,organisation,,,,,12,At a meeting",
                "bus,advocate,read,,,,,",
                "bus,,,,guess,,,",
                "bus,myself-helped,,family; worker,,,,");
        assertThat(told(plan)).containsExactly("5 _help who", "6 _basis choice", "7 _helper choices.many");
        List<Speaking> speaking = plan.ready().stream()
                .map(row -> WhoQuestions.read(row.answers()).speaking())
                .toList();
        assertThat(speaking)
                .startsWith(
                        new Speaking(List.of(Help.READ, Help.WROTE), Helper.ADVOCATE, null, null, ""),
                        new Speaking(List.of(), null, View.GIVEN, Basis.BEST_INTERESTS, ""),
                        new Speaking(List.of(), null, null, null, "At a meeting"));
    }

    @Test
    void a_row_with_a_number_of_its_own_is_known_by_it() throws Exception {
        read("_id,travel", "17,bus").ready().forEach(row -> kept.add(row.once()));
        assertThat(read("_id,travel", "17,walk").there()).isEqualTo(1);
        assertThat(told(read("_id,travel", "18,walk", "18,bus"))).containsExactly("3 _id id.twice");
    }

    @Test
    void late_answers_need_a_reason_and_days_have_to_be_possible() throws Exception {
        assertThat(told(read("travel,_received", "bus,2026-09-01", "bus,2026-12-24", "bus,soon")))
                .containsExactly("2 _received day", "3 _received day", "4 _received received");
        consultation.schedule(OPEN, OPEN.plus(Duration.ofDays(20)), Translated.empty(), OPEN);
        assertThat(told(read("travel,_received,_late", "bus,2026-11-01,", "bus,2026-11-01,The post was late")))
                .containsExactly("2 _received late");
    }

    @Test
    void as_whom_and_how_they_answered_is_taken_too() throws Exception {
        ImportPlan.Ready row = read(
                        "travel,travel.other,_who,_organisation,_people,_way,_language,_also",
                        "something else,By taxi,For an organisation or group,Tuesday Club,12,PHONE,ur,Thank you")
                .ready()
                .getFirst();
        assertThat(row.answers().get("travel")).isEqualTo(new Answer(List.of(Answer.SOMETHING_ELSE), "By taxi"));
        assertThat(row.wayIn()).isEqualTo(WayIn.PHONE);
        assertThat(row.language()).isEqualTo(Locale.forLanguageTag("ur"));
        assertThat(row.also()).isEqualTo("Thank you");
        var who = WhoQuestions.read(row.answers());
        assertThat(who.capacity()).isEqualTo(Capacity.ORGANISATION);
        assertThat(who.organisation()).isEqualTo("Tuesday Club");
    }

    @Test
    void semicolons_and_marks_of_excel_are_read_and_formulas_are_words() throws Exception {
        assertThat(read("\uFEFFtravel;travel.other", "something else;=HYPERLINK(\"http://evil.example\")")
                        .ready()
                        .getFirst()
                        .answers()
                        .get("travel")
                        .text())
                .startsWith("=HYPERLINK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004 a workbook",
                "travel\n\"never closed",
                "travel",
                "colour\nred",
                "tra\u0000vel\nbus"
            })
    void what_is_no_table_of_answers_is_refused_as_a_whole(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refused.class);
    }

    @Test
    void a_flood_of_rows_or_columns_is_refused() {
        assertThatThrownBy(() -> read("travel\n" + "bus\n".repeat(5_001))).hasMessage("long");
        assertThatThrownBy(() -> read("travel" + ",".repeat(400) + "\nbus")).hasMessage("long");
        assertThatThrownBy(() -> read("travel\n" + ",\n".repeat(1_200) + "bus")).hasMessage("empty");
        assertThatThrownBy(() -> AnswerTable.read(new byte[6_000_000])).hasMessage("large");
        assertThatThrownBy(() -> AnswerTable.read(new byte[] {'t', (byte) 0xe9, '\n', 'a'}))
                .hasMessage("no-text");
    }
}
