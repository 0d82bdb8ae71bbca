package org.heard.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.exchange.RandomAnswers;
import org.heard.questionnaire.exchange.RandomQuestions;
import org.heard.testing.Work;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Nobody is asked what does not concern her, nothing that she is asked is lost, and no page is out of everyone's reach. */
@Execution(ExecutionMode.CONCURRENT)
class RoutingTest {

    private static final QuestionsCheck CHECK = new QuestionsCheck(List.of(Locale.ENGLISH));

    @Test
    void amina_who_cares_for_her_mother_is_asked_about_breaks_and_others_are_not() {
        Questions questions = carers();

        assertThat(routing(questions, Map.of("carer", Answer.choices("yes"))).pages())
                .containsExactly(1, 2, 3);
        assertThat(routing(questions, Map.of("carer", Answer.choices("no"))).pages())
                .containsExactly(1, 3);
        assertThat(routing(questions, Map.of()).pages()).containsExactly(1, 3);
        assertThat(CHECK.problems(questions)).isEmpty();
    }

    @Test
    void what_was_typed_on_a_page_that_is_skipped_now_is_kept_apart_and_told() {
        Questions questions = carers();
        Map<String, Answer> typed = Map.of(
                "carer", Answer.choices("no"),
                "breaks", Answer.words("An afternoon a week"),
                "hours", Answer.words("35"));

        Routing routing = routing(questions, typed);

        assertThat(routing.unsent()).extracting(Question::key).containsExactly("breaks", "hours");
        assertThat(routing.countedAnswer("breaks").isNone()).isTrue();
        assertThat(routing(questions, with(typed, "carer", Answer.choices("yes")))
                        .unsent())
                .isEmpty();
    }

    @Test
    void a_question_that_hangs_on_a_skipped_one_is_skipped_too() {
        Questions questions = carers().plus(page(
                "night", Condition.of("hours", Kind.MORE_THAN, "50"), question("night", QuestionType.YES_NO)));
        Map<String, Answer> typed = Map.of("carer", Answer.choices("yes"), "hours", Answer.words("1,260.5"));

        assertThat(routing(questions, typed).pages()).contains(4);
        assertThat(routing(questions, with(typed, "carer", Answer.choices("no")))
                        .pages())
                .doesNotContain(4);
    }

    @Test
    void every_kind_of_condition_reads_answers_as_people_mean_them() {
        Map<String, Answer> typed = Map.of(
                "travel", Answer.choices("bus", "walk"),
                "story", Answer.words("  The Quiet ROOM "),
                "age", Answer.words("٤٢"),
                "rate", Answer.choices("7"));

        assertThat(holds(Condition.of("travel", Kind.CONTAINS, "walk"), typed)).isTrue();
        assertThat(holds(Condition.of("travel", Kind.EQUALS, "bus"), typed)).isFalse();
        assertThat(holds(Condition.of("travel", Kind.ANY_OF, "car", "bus"), typed))
                .isTrue();
        assertThat(holds(Condition.of("story", Kind.CONTAINS, "quiet room"), typed))
                .isTrue();
        assertThat(holds(Condition.of("story", Kind.EQUALS, "the quiet room"), typed))
                .isTrue();
        assertThat(holds(Condition.of("age", Kind.MORE_THAN, "41"), typed)).isTrue();
        assertThat(holds(Condition.of("rate", Kind.LESS_THAN, "7"), typed)).isFalse();
        assertThat(holds(Condition.of("nothing", Kind.EMPTY), typed)).isTrue();
        assertThat(holds(Condition.of("nothing", Kind.LESS_THAN, "7"), typed)).isFalse();
        assertThat(holds(
                        Condition.all(
                                Condition.not(Condition.of("travel", Kind.CONTAINS, "car")),
                                Condition.any(
                                        Condition.of("rate", Kind.EQUALS, "1"),
                                        Condition.of("rate", Kind.EQUALS, "7"))),
                        typed))
                .isTrue();
    }

    @Test
    void conditions_that_look_ahead_or_at_nothing_are_refused_with_their_place() {
        assertThat(problems(Condition.of("last", Kind.EMPTY))).containsExactly("2.0 later");
        assertThat(problems(Condition.of("breaks", Kind.EMPTY))).containsExactly("2.0 later");
        assertThat(problems(Condition.of("removed", Kind.EMPTY))).containsExactly("2.0 gone");
        assertThat(problems(Condition.of("carer", Kind.ANY_OF, "perhaps"))).containsExactly("2.0 answer");
        assertThat(problems(Condition.of("carer", Kind.ANY_OF))).containsExactly("2.0 empty");
    }

    @Test
    void a_page_to_which_no_answers_lead_is_refused() {
        Condition both =
                Condition.all(Condition.of("carer", Kind.ANY_OF, "yes"), Condition.of("carer", Kind.ANY_OF, "no"));

        assertThat(problems(both)).containsExactly("2.0 never");
        // hangs on a question that itself is asked only of others
        Questions questions = carers().plus(
                        page("a", Condition.of("carer", Kind.ANY_OF, "no"), question("alone", QuestionType.YES_NO)))
                .plus(page(
                        "b",
                        Condition.all(
                                Condition.of("alone", Kind.ANY_OF, "yes"), Condition.of("carer", Kind.ANY_OF, "yes")),
                        question("never", QuestionType.YES_NO)));
        assertThat(CHECK.problems(questions)).extracting(RoutingTest::told).containsExactly("5.0 never");
        Condition deep = Condition.of("carer", Kind.EMPTY);
        for (int i = 0; i < Condition.DEEPEST; i++) {
            deep = Condition.not(deep);
        }
        assertThat(problems(deep)).containsExactly("2.0 deep");
    }

    @Test
    void every_step_of_a_scale_is_tried_before_a_page_is_out_of_reach() {
        for (QuestionType type : List.of(QuestionType.ZERO_TO_TEN, QuestionType.ONE_CHOICE)) {
            assertThat(rated(type, Condition.of("rate", Kind.MORE_THAN, "7"))).isEmpty();
            assertThat(rated(type, Condition.of("rate", Kind.MORE_THAN, "7.5"))).isEmpty();
            assertThat(rated(type, Condition.of("rate", Kind.MORE_THAN, "-1"))).isEmpty();
            assertThat(rated(type, Condition.of("rate", Kind.LESS_THAN, "3"))).isEmpty();
            assertThat(rated(type, Condition.of("rate", Kind.MORE_THAN, "10"))).containsExactly("2.0 never");
            assertThat(rated(
                            type,
                            Condition.all(
                                    Condition.of("rate", Kind.MORE_THAN, "4"),
                                    Condition.of("rate", Kind.LESS_THAN, "5"))))
                    .containsExactly("2.0 never");
            assertThat(rated(type, Condition.of("rate", Kind.MORE_THAN, "five")))
                    .containsExactly("2.0 number");
            assertThat(rated(type, Condition.of("rate", Kind.ANY_OF, "11"))).containsExactly("2.0 answer");
        }
        assertThat(rated(QuestionType.NUMBER, Condition.of("rate", Kind.LESS_THAN, "five")))
                .containsExactly("2.0 number");
    }

    @Test
    void a_page_that_nobody_can_reach_is_told_also_beside_questions_in_words() {
        Condition yesAndNo =
                Condition.all(Condition.of("carer", Kind.ANY_OF, "yes"), Condition.of("carer", Kind.ANY_OF, "no"));
        assertThat(after(yesAndNo)).containsExactly("2.0 never");
        assertThat(after(Condition.all(yesAndNo, not(Condition.of("story", Kind.EMPTY)))))
                .containsExactly("2.0 never");
        assertThat(after(Condition.all(yesAndNo, Condition.of("story", Kind.MORE_THAN, "7"))))
                .as("whatever the words come to as an amount")
                .containsExactly("2.0 never");
        assertThat(after(Condition.all(Condition.of("story", Kind.EMPTY), Condition.of("story", Kind.CONTAINS, "bus"))))
                .containsExactly("2.0 never");
        assertThat(after(Condition.all(
                        Condition.of("story", Kind.CONTAINS, "The Bus"),
                        not(Condition.of("story", Kind.CONTAINS, "bus")))))
                .containsExactly("2.0 never");
        assertThat(after(Condition.all(
                        Condition.of("story", Kind.CONTAINS, "bus"),
                        Condition.of("story", Kind.CONTAINS, "train"),
                        not(Condition.of("story", Kind.CONTAINS, "tram")),
                        not(Condition.of("story", Kind.EQUALS, "bus train")))))
                .isEmpty();
    }

    @Test
    void several_choices_are_tried_together() {
        Condition lift = Condition.of("needs", Kind.CONTAINS, "lift");
        Condition loop = Condition.of("needs", Kind.ANY_OF, "loop");
        assertThat(after(Condition.all(lift, loop))).isEmpty();
        assertThat(after(Condition.all(lift, not(loop)))).isEmpty();
        assertThat(after(Condition.all(lift, not(lift)))).containsExactly("2.0 never");
        assertThat(after(Condition.all(loop, Condition.of("needs", Kind.EQUALS, "lift"))))
                .containsExactly("2.0 never");
        assertThat(after(Condition.all(not(lift), not(loop), not(Condition.of("needs", Kind.EMPTY)))))
                .as("something else")
                .isEmpty();
        assertThat(after(
                        Condition.all(Condition.of("needs", Kind.EQUALS, Answer.SOMETHING_ELSE), not(lift), not(loop))))
                .isEmpty();
        assertThat(after(Condition.all(
                        Condition.of("ways", Kind.ANY_OF, "web:easy"), Condition.of("ways", Kind.ANY_OF, "web:hard"))))
                .containsExactly("2.0 never");
        assertThat(after(Condition.all(
                        Condition.of("ways", Kind.ANY_OF, "web:easy"),
                        Condition.of("ways", Kind.ANY_OF, "phone:hard"))))
                .isEmpty();
    }

    @Test
    void amounts_are_tried_around_each_bound_and_within_the_limits() {
        assertThat(after(hours(Kind.MORE_THAN, "167"))).isEmpty();
        assertThat(after(hours(Kind.MORE_THAN, "168"))).containsExactly("2.0 never");
        assertThat(after(hours(Kind.LESS_THAN, "0"))).containsExactly("2.0 never");
        assertThat(after(Condition.all(hours(Kind.MORE_THAN, "7"), hours(Kind.LESS_THAN, "8"))))
                .containsExactly("2.0 never");
        assertThat(after(Condition.all(hours(Kind.MORE_THAN, "7"), hours(Kind.LESS_THAN, "9"))))
                .isEmpty();
        assertThat(after(Condition.all(hours(Kind.MORE_THAN, "7.5"), hours(Kind.LESS_THAN, "8.5"))))
                .isEmpty();
        assertThat(after(Condition.all(hours(Kind.MORE_THAN, "7"), hours(Kind.EQUALS, "12"))))
                .isEmpty();
        assertThat(after(Condition.all(
                        not(hours(Kind.MORE_THAN, "7")),
                        not(hours(Kind.LESS_THAN, "8")),
                        not(Condition.of("hours", Kind.EMPTY)))))
                .as("who does not know")
                .isEmpty();
    }

    @Test
    void many_questions_together_are_looked_at_in_good_time() {
        var many = IntStream.range(0, 60)
                .mapToObj(number -> question("q" + number, QuestionType.SHORT_TEXT))
                .toArray(Question[]::new);
        Condition[] all = IntStream.range(0, 60)
                .mapToObj(number -> Condition.any(
                        Condition.of("q" + number, Kind.EQUALS, "a"), Condition.of("q" + number, Kind.CONTAINS, "b")))
                .toArray(Condition[]::new);
        var questions = new Questions(List.of(
                page("First", Condition.always(), many),
                page("Then", Condition.all(all), question("more", QuestionType.LONG_TEXT))));
        assertThat(Work.of(() -> assertThat(RoutingCheck.problems(questions)).isEmpty()))
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void no_page_or_question_is_refused_that_somebody_has_reached() {
        int refused = 0;
        for (int seed = 0; seed < 400; seed++) {
            Questions questions = RandomQuestions.form(seed).questions();
            List<PlacedProblem> never = RoutingCheck.problems(questions).stream()
                    .filter(problem -> told(problem).endsWith(" never"))
                    .toList();
            refused += never.size();
            for (int person = 0; person < 40; person++) {
                Function<String, Answer> typed = RandomAnswers.to(questions, seed * 100L + person);
                Routing way = new Routing(
                        questions,
                        key -> questions
                                .find(key)
                                .filter(question ->
                                        question.problem(typed.apply(key)).isEmpty())
                                .map(question -> typed.apply(key))
                                .orElse(Answer.none()));
                assertThat(never)
                        .as("seed %d, person %d", seed, person)
                        .noneMatch(each -> isReached(way, each, questions));
            }
        }
        assertThat(refused).as("what nobody reaches").isPositive();
    }

    private static boolean isReached(Routing way, PlacedProblem place, Questions questions) {
        return place.question() == 0
                ? way.pages().contains(place.page())
                : way.asks(questions.pages().get(place.page() - 1).questions().get(place.question() - 1));
    }

    private static Condition hours(Kind kind, String amount) {
        return Condition.of("hours", kind, amount);
    }

    private static Condition not(Condition condition) {
        return Condition.not(condition);
    }

    /** What is told of a page with this condition, after one with a question of each kind. */
    private static List<String> after(Condition condition) {
        List<Choice> needs = List.of(
                Choice.of("lift", Translated.english("A lift")), Choice.of("loop", Translated.english("A loop")));
        List<Choice> ways =
                List.of(Choice.of("easy", Translated.english("Easy")), Choice.of("hard", Translated.english("Hard")));
        QuestionPage first = page(
                "First",
                Condition.always(),
                question("carer", QuestionType.YES_NO),
                question("story", QuestionType.LONG_TEXT),
                question("hours", QuestionType.NUMBER)
                        .edit()
                        .limits(Limits.numbers(0, 168))
                        .dontKnow(true)
                        .done(),
                question("needs", QuestionType.SEVERAL_CHOICES)
                        .edit()
                        .options(needs)
                        .somethingElse(true)
                        .done(),
                question("ways", QuestionType.MATRIX)
                        .edit()
                        .options(ways)
                        .rows(List.of(
                                Choice.of("phone", Translated.english("By phone")),
                                Choice.of("web", Translated.english("On the web"))))
                        .done());
        return CHECK
                .problems(new Questions(
                        List.of(first, page("Then", condition, question("more", QuestionType.LONG_TEXT)))))
                .stream()
                .map(RoutingTest::told)
                .toList();
    }

    private static List<String> rated(QuestionType type, Condition condition) {
        Question rate = question("rate", type)
                .edit()
                .options(IntStream.rangeClosed(0, 10)
                        .mapToObj(step -> Choice.of("" + step, Translated.english("Step " + step)))
                        .toList())
                .done();
        return CHECK
                .problems(new Questions(List.of(
                        page("Rate", Condition.always(), rate),
                        page("More", condition, question("more", QuestionType.LONG_TEXT)))))
                .stream()
                .map(RoutingTest::told)
                .toList();
    }

    @RepeatedTest(200)
    void whatever_is_asked_and_answered_no_page_shows_against_its_condition_and_no_shown_answer_is_lost(
            RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        Questions questions = anyQuestions(random);
        Map<String, Answer> typed = new HashMap<>();
        questions.all().forEach(question -> {
            if (random.nextInt(4) > 0) {
                List<String> values = question.everyAnswer();
                typed.put(
                        question.key(),
                        values.isEmpty()
                                ? Answer.words(Integer.toString(random.nextInt(20)))
                                : Answer.choices(values.get(random.nextInt(values.size()))));
            }
        });

        Routing routing = routing(questions, typed);

        for (int number = 1; number <= questions.pages().size(); number++) {
            QuestionPage page = questions.pages().get(number - 1);
            boolean holds = page.showIf().holds(routing::countedAnswer);
            if (!holds) {
                assertThat(routing.pages()).doesNotContain(number);
                assertThat(page.questions()).noneMatch(routing::asks);
            }
            for (Question question : page.questions()) {
                boolean asked = holds && question.showIf().holds(routing::countedAnswer);
                assertThat(routing.asks(question)).isEqualTo(asked);
                Answer answer = typed.getOrDefault(question.key(), Answer.none());
                assertThat(routing.countedAnswer(question.key()))
                        .isEqualTo(asked ? question.counted(answer) : Answer.none());
                assertThat(routing.unsent().contains(question))
                        .isEqualTo(!asked && !question.counted(answer).isNone());
            }
        }
    }

    private static Questions anyQuestions(Random random) {
        var pages = new ArrayList<QuestionPage>();
        var earlier = new ArrayList<Question>();
        for (int p = 0; p < 6; p++) {
            Condition condition = anyCondition(random, earlier, 2);
            var here = new ArrayList<Question>();
            for (int q = 0; q < 3; q++) {
                QuestionType type = List.of(QuestionType.YES_NO, QuestionType.ZERO_TO_TEN, QuestionType.NUMBER)
                        .get(random.nextInt(3));
                here.add(question("q" + p + q, type)
                        .edit()
                        .showIf(anyCondition(random, earlier, 1))
                        .done());
            }
            pages.add(new QuestionPage(Translated.english("Page"), Translated.empty(), here, condition));
            earlier.addAll(here);
        }
        return new Questions(pages);
    }

    private static Condition anyCondition(Random random, List<Question> earlier, int depth) {
        if (earlier.isEmpty() || random.nextInt(3) == 0) {
            return Condition.always();
        }
        if (depth > 0 && random.nextBoolean()) {
            Condition[] parts = IntStream.range(0, 2)
                    .mapToObj(i -> anyCondition(random, earlier, depth - 1))
                    .toArray(Condition[]::new);
            return random.nextBoolean() ? Condition.all(parts) : Condition.not(Condition.any(parts));
        }
        Question question = earlier.get(random.nextInt(earlier.size()));
        List<String> values = question.everyAnswer();
        return values.isEmpty()
                ? Condition.of(question.key(), Kind.MORE_THAN, "9")
                : Condition.of(question.key(), Kind.ANY_OF, values.get(random.nextInt(values.size())));
    }

    private static List<String> problems(Condition condition) {
        Questions questions = carers();
        return CHECK.problems(questions.with(1, questions.pages().get(1).when(condition))).stream()
                .map(RoutingTest::told)
                .toList();
    }

    private static String told(PlacedProblem problem) {
        return problem.page() + "." + problem.question() + " "
                + problem.problem().key().replaceFirst(".*condition\\.", "");
    }

    private static boolean holds(Condition condition, Map<String, Answer> typed) {
        return condition.holds(key -> typed.getOrDefault(key, Answer.none()));
    }

    private static Routing routing(Questions questions, Map<String, Answer> typed) {
        return new Routing(questions, key -> typed.getOrDefault(key, Answer.none()));
    }

    private static Map<String, Answer> with(Map<String, Answer> typed, String key, Answer answer) {
        var changed = new HashMap<>(typed);
        changed.put(key, answer);
        return changed;
    }

    private static Questions carers() {
        return new Questions(List.of(
                page("You", Condition.always(), question("carer", QuestionType.YES_NO)),
                page(
                        "Breaks",
                        Condition.of("carer", Kind.ANY_OF, "yes"),
                        question("breaks", QuestionType.LONG_TEXT),
                        question("hours", QuestionType.NUMBER)),
                page("Anything else", Condition.always(), question("last", QuestionType.LONG_TEXT))));
    }

    private static QuestionPage page(String title, Condition condition, Question... questions) {
        return new QuestionPage(Translated.english(title), Translated.empty(), List.of(questions), condition);
    }

    private static Question question(String key, QuestionType type) {
        return Question.blank(key, type)
                .edit()
                .wording(Translated.english("What about " + key + "?"))
                .done();
    }
}
