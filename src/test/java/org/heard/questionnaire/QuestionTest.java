package org.heard.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.heard.consultation.Consultation;
import org.heard.language.Translated;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Instant NOW = Instant.parse("2026-05-01T09:00:00Z");
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private final Questionnaire.QuestionsColumn column = new Questionnaire.QuestionsColumn();

    @Test
    void a_stored_question_that_lacks_newer_parts_or_has_unknown_ones_is_still_read() {
        Questions read = column.convertToEntityAttribute("""
                {"easyRead": true, "pages": [{"title": {"en": "Transport"}, "route": {"if": "x"}, "questions": [
                  {"key": "bus", "type": "ONE_CHOICE", "wording": {"en": "Bus?"}, "matrix": [1, 2],
                   "options": [{"value": "yes", "label": {"en": "Yes"}, "picture": "bus"}]}]}]}""");
        Question bus = read.find("bus").orElseThrow();
        assertThat(bus.required()).isFalse();
        assertThat(bus.hint().isEmpty()).isTrue();
        assertThat(bus.values()).containsExactly("yes");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(read)))
                .isEqualTo(read);
    }

    @Test
    void an_emoji_counts_as_one_character_and_a_long_answer_says_by_how_much() {
        Question story = question(QuestionType.LONG_TEXT, 5);
        assertThat(story.problem(Answer.words("😀😀😀😀😀"))).isEmpty();
        assertThat(story.problem(Answer.words("😀😀😀😀😀!!"))).contains(Problem.of("long", 2, 5));
    }

    @Test
    void somebody_who_chooses_something_else_is_asked_what_it_is() {
        Question travel = choices();
        assertThat(travel.problem(Answer.choices(Answer.SOMETHING_ELSE))
                        .orElseThrow()
                        .key())
                .isEqualTo("questionnaire.problem.else");
        assertThat(travel.problem(new Answer(List.of(Answer.SOMETHING_ELSE), "by tractor")))
                .isEmpty();
    }

    @Test
    void nobody_both_answers_and_prefers_not_to_say() {
        assertThat(choices()
                        .problem(Answer.choices("bus", Answer.PREFER_NOT_TO_SAY))
                        .orElseThrow()
                        .key())
                .isEqualTo("questionnaire.problem.contradiction");
    }

    @Test
    void questions_without_a_required_language_are_not_published_and_the_place_is_named() {
        Questionnaire questionnaire = Questionnaire.first(Consultation.Id.random(), NOW);
        questionnaire.ask(
                new Questions(List.of(new QuestionPage(
                        both("Travel", "Teithio"), Translated.empty(), List.of(question(QuestionType.LONG_TEXT, 0))))),
                NOW);
        var check = new QuestionsCheck(List.of(Locale.ENGLISH, WELSH));
        assertThatThrownBy(() -> questionnaire.publish(check, NOW))
                .isInstanceOfSatisfying(
                        Questionnaire.NotReady.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new PlacedProblem(1, 1, Problem.of("missing.wording", WELSH))));
        assertThat(questionnaire.publishedAt()).isEmpty();
    }

    @Test
    void a_published_version_never_changes_and_the_next_one_starts_as_its_copy() {
        Questionnaire first = Questionnaire.first(Consultation.Id.random(), NOW);
        first.ask(
                new Questions(List.of(new QuestionPage(
                        Translated.english("Travel"),
                        Translated.empty(),
                        List.of(question(QuestionType.LONG_TEXT, 0))))),
                NOW);
        first.publish(new QuestionsCheck(List.of(Locale.ENGLISH)), NOW);
        assertThatThrownBy(() -> first.ask(Questions.none(), NOW)).isInstanceOf(Questionnaire.AlreadyPublished.class);
        Questionnaire second = first.next(NOW);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.questions()).isEqualTo(first.questions());
        second.ask(Questions.none(), NOW);
        assertThat(first.questions().all()).hasSize(1);
    }

    @Test
    void the_picture_of_a_question_stands_with_its_easy_read_words_only() {
        Question story = question(QuestionType.LONG_TEXT, 5)
                .edit()
                .easyRead(Translated.english("Tell us your story."))
                .picture("talk")
                .alternative(Translated.english("Two people talk"))
                .done();
        assertThat(story.drawing()).isEmpty();
        assertThat(story.inEasyRead(Locale.ENGLISH).drawing()).isEqualTo("talk");
        assertThat(story.edit().picture("../../x").done().picture()).isEmpty();
        var check = new QuestionsCheck(List.of(Locale.ENGLISH, WELSH));
        var page = new QuestionPage(Translated.english("You"), Translated.empty(), List.of(story));
        assertThat(check.problems(new Questions(List.of(page))))
                .contains(new PlacedProblem(1, 1, Problem.of("missing.picture", WELSH)));
    }

    @Test
    void a_new_question_never_takes_the_name_of_one_that_was_removed() {
        var names = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            names.add(Questions.none().freeKey());
        }
        assertThat(names)
                .hasSize(1_000)
                .allMatch(name -> QuestionsCheck.NAME.matcher(name).matches());
    }

    @Test
    void a_ranking_that_nobody_can_answer_is_not_published() {
        Question ranking = Question.blank("days", QuestionType.RANKING)
                .edit()
                .wording(Translated.english("Which days?"))
                .options(IntStream.rangeClosed(1, 6)
                        .mapToObj(day -> Choice.of("d" + day, Translated.english("Day " + day)))
                        .toList())
                .limits(Limits.choices(5, 0))
                .done();
        assertThat(ranking.places()).isEqualTo(3);
        assertThat(problems(ranking)).contains(Problem.of("limits.choices"));
        assertThat(problems(ranking.edit().limits(Limits.choices(5, 5)).done())).isEmpty();
    }

    private static List<Problem> problems(Question question) {
        var page = new QuestionPage(Translated.english("Days"), Translated.empty(), List.of(question));
        return new QuestionsCheck(List.of(Locale.ENGLISH))
                .problems(new Questions(List.of(page))).stream()
                        .map(PlacedProblem::problem)
                        .toList();
    }

    private static Question question(QuestionType type, int max) {
        return Question.blank("story", type)
                .edit()
                .wording(Translated.english("Your story?"))
                .maxLength(max)
                .done();
    }

    private static Question choices() {
        var options = List.of(Choice.of("bus", Translated.english("Bus")), Choice.of("car", Translated.english("Car")));
        return Question.blank("travel", QuestionType.SEVERAL_CHOICES)
                .edit()
                .wording(Translated.english("How do you travel?"))
                .options(options)
                .required(true)
                .somethingElse(true)
                .preferNotToSay(true)
                .dontKnow(true)
                .done();
    }

    private static Translated both(String english, String welsh) {
        return Translated.english(english).with(WELSH, welsh);
    }
}
