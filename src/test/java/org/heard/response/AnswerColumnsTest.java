package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.format.making.PrintedForms;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questions;
import org.heard.response.paper.PaperFixture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Ann opens the answers in a spreadsheet program. */
class AnswerColumnsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String FIRST = """
            {"pages": [{"questions": [
              {"key": "travel", "type": "ONE_CHOICE", "wording": {"en": "Travel"}, "somethingElse": true,
               "options": [{"value": "bus", "label": {"en": "By bus"}}]},
              {"key": "voice", "type": "VOICE", "wording": {"en": "Tell us"}},
              {"key": "move", "type": "YES_NO", "wording": {"en": "Move?"}}]},
             {"showIf": {"kind": "EQUALS", "question": "move", "values": ["yes"]}, "questions": [
              {"key": "where", "type": "SHORT_TEXT", "wording": {"en": "Where to?"}}]}]}""";
    private static final String SECOND = FIRST.replace("\"somethingElse\": true,", "");

    private final Questionnaire first = Questionnaire.first(Consultation.Id.random(), NOW);
    private final Questionnaire second = first.next(NOW);

    {
        ask(first, FIRST);
        ask(second, SECOND);
    }

    private static void ask(Questionnaire questionnaire, String questions) {
        questionnaire.ask(JsonMapper.builder().build().readValue(questions, Questions.class), NOW);
    }

    private static AnswerColumns columns(Questionnaire... versions) {
        return new AnswerColumns(List.of(versions), PaperFixture.answerWords(), PrintedForms.MESSAGES, Locale.ENGLISH);
    }

    private AnswerColumns.Row row(AnswerColumns columns, String said, Map<String, Answer> answers) {
        var response = new Response(
                first, new SpeakableCode("K7QX-M2TR"), AnsweringAs.unsaid(), Locale.ENGLISH, WayIn.PAPER, answers, NOW);
        return columns.row(response, first, key -> key.equals("voice") ? said : "");
    }

    @Test
    void words_for_a_recording_are_there_beside_what_others_say_aloud() {
        assertThat(row(columns(first), "", Map.of("voice", Answer.words("The bus was late")))
                        .cells())
                .containsExactly("", "", "The bus was late", "", "");
        assertThat(row(columns(first), "And cold", Map.of("voice", new Answer(List.of("a.webm"), "It was late")))
                        .cells()
                        .get(2))
                .containsSubsequence("1 ", "It was late", "And cold");
    }

    @Test
    void something_else_is_there_though_it_is_not_offered_any_more() {
        Map<String, Answer> taxi = Map.of("travel", new Answer(List.of(Answer.SOMETHING_ELSE), "By taxi"));
        assertThat(columns(first).headings())
                .containsExactly("Travel", "Travel (something else)", "Tell us", "Move?", "Where to?");
        assertThat(row(columns(first), "", taxi).cells()).startsWith("Something else", "By taxi");
        assertThat(columns(second, first).headings()).containsExactly("Travel", "Tell us", "Move?", "Where to?");
        assertThat(row(columns(second, first), "", taxi).cells()).startsWith("Something else\nBy taxi", "");
    }

    private Questionnaire reworded(String from, String to) {
        Questionnaire next = first.next(NOW);
        assertThat(FIRST).contains(from);
        ask(next, FIRST.replace(from, to));
        return next;
    }

    private static List<String> cells(AnswerColumns columns, Questionnaire asked, String key, String chosen) {
        var response = new Response(
                asked,
                new SpeakableCode("K7QX-M2TR"),
                AnsweringAs.unsaid(),
                Locale.ENGLISH,
                WayIn.PAPER,
                Map.of(key, Answer.choices(chosen)),
                NOW);
        return columns.row(response, asked, question -> "").cells();
    }

    @Test
    void a_yes_to_other_words_is_not_counted_under_those_of_today() {
        Questionnaire now = reworded("Move?", "Stay?");
        AnswerColumns columns = columns(now, first);
        assertThat(columns.headings())
                .containsExactly(
                        "Travel", "Travel (something else)", "Tell us", "Stay?", "Move? (version 1)", "Where to?");
        assertThat(cells(columns, first, "move", "yes")).containsExactly("", "", "", "", "Yes", "");
        assertThat(cells(columns, now, "move", "yes")).containsExactly("", "", "", "Yes", "", "");
    }

    @Test
    void choices_in_other_words_have_a_column_of_their_own_with_their_something_else() {
        Questionnaire now = reworded("By bus", "By bus or coach");
        AnswerColumns columns = columns(now, first);
        assertThat(columns.headings())
                .startsWith(
                        "Travel",
                        "Travel (something else)",
                        "Travel (version 1)",
                        "Travel (version 1) (something else)");
        assertThat(cells(columns, first, "travel", "bus")).startsWith("", "", "By bus", "");
        assertThat(cells(columns, now, "travel", "bus")).startsWith("By bus or coach", "", "", "");
    }

    @Test
    void nothing_moves_where_nothing_was_reworded() {
        Questionnaire now = reworded("\"en\": \"Move?\"", "\"en\": \"move ?\", \"cy\": \"Symud?\"");
        assertThat(columns(now, first).headings()).hasSize(5).noneMatch(heading -> heading.contains("version"));
        Questionnaire more =
                reworded("\"options\": [", "\"options\": [{\"value\": \"walk\", \"label\": {\"en\": \"On foot\"}},");
        AnswerColumns columns = columns(more, first);
        assertThat(columns.headings()).isEqualTo(columns(first).headings());
        assertThat(cells(columns, first, "travel", "bus")).startsWith("By bus", "");
    }

    @Test
    void the_heading_says_what_must_never_be_published() {
        Questionnaire now = reworded("\"somethingElse\": true", "\"somethingElse\": true, \"neverPublished\": true");
        assertThat(columns(now).headings())
                .startsWith("Travel (never published)", "Travel (something else) (never published)", "Tell us");
        assertThat(columns(first.next(NOW), now).headings()).startsWith("Travel (never published)");
    }

    @Test
    void words_in_the_margin_of_a_choice_are_there() {
        Map<String, Answer> margin = Map.of("move", new Answer(List.of("yes"), "but not in winter"));
        assertThat(row(columns(first), "", margin).cells()).contains("Yes\nbut not in winter");
    }

    @Test
    void what_a_person_was_not_to_answer_stands_apart_from_what_counts() {
        AnswerColumns.Row row =
                row(columns(first), "", Map.of("move", Answer.choices("no"), "where", Answer.words("The library")));
        assertThat(row.cells()).containsExactly("", "", "", "No", "");
        assertThat(row.unasked()).isEqualTo("Where to?: The library");
        AnswerColumns.Row asked =
                row(columns(first), "", Map.of("move", Answer.choices("yes"), "where", Answer.words("The library")));
        assertThat(asked.cells()).containsExactly("", "", "", "Yes", "The library");
        assertThat(asked.unasked()).isEmpty();
    }
}
