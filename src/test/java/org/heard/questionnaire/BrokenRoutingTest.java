package org.heard.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition.Kind;
import org.junit.jupiter.api.Test;

/** Amira can write in any order and leave things half done, but no change of hers leads people astray. */
class BrokenRoutingTest {

    private static final Messages MESSAGES = new Messages(new Languages(List.of("en", "cy", "ur")));
    private static final ProblemWords WORDS = new ProblemWords(MESSAGES, new AnswerWords(MESSAGES));
    private static final Question RIDE = asked("ride", QuestionType.ONE_CHOICE, "How do you get there?")
            .edit()
            .options(List.of(
                    Choice.of("bus", Translated.english("By bus")), Choice.of("walk", Translated.english("On foot"))))
            .done();
    private static final Question WHY = asked("why", QuestionType.LONG_TEXT, "Why?");
    private static final QuestionPage GOING = page(Condition.always(), RIDE, WHY);
    private static final QuestionPage BUS =
            page(Condition.of("ride", Kind.ANY_OF, "bus"), asked("late", QuestionType.YES_NO, "Is the bus late?"));
    private static final QuestionPage MORE =
            page(Condition.always(), asked("more", QuestionType.LONG_TEXT, "What else about [[why|it]]?"));
    private static final Questions SOUND = new Questions(List.of(GOING, BUS, MORE));

    private static Question asked(String key, QuestionType type, String wording) {
        return Question.blank(key, type)
                .edit()
                .wording(Translated.english(wording))
                .done();
    }

    private static QuestionPage page(Condition when, Question... questions) {
        return new QuestionPage(Translated.empty(), Translated.empty(), List.of(questions), when);
    }

    private static List<String> broken(Questions before, Questions changed) {
        return BrokenRouting.by(before, changed).stream()
                .map(problem -> WORDS.of(problem, before, changed, Locale.ENGLISH))
                .toList();
    }

    @Test
    void what_is_half_done_and_has_no_words_yet_is_kept() {
        assertThat(broken(Questions.none(), SOUND)).isEmpty();
        assertThat(broken(SOUND, SOUND.plus(QuestionPage.blank()))).isEmpty();
        assertThat(broken(SOUND, SOUND.with(2, page(Condition.always(), Question.blank("new", QuestionType.RANKING)))))
                .isEmpty();
    }

    @Test
    void a_page_does_not_go_before_the_answers_that_it_hangs_on() {
        assertThat(broken(SOUND, SOUND.swapped(0, 1)))
                .containsExactly("Page 2: When it is asked depends on page 1, question 1 (“How do you get there?”)."
                        + " It can only depend on pages before its own.");
        assertThat(broken(SOUND, SOUND.swapped(1, 2))).isEmpty();
    }

    @Test
    void a_choice_that_a_condition_looks_at_stays() {
        Question without =
                RIDE.edit().options(List.of(RIDE.options().getLast())).done();
        assertThat(broken(SOUND, SOUND.with(0, page(Condition.always(), without, WHY))))
                .containsExactly("Page 2: When it is asked depends on page 1, question 1 (“How do you get there?”),"
                        + " and there on “By bus”, which would be taken away.");
    }

    @Test
    void a_question_that_others_look_at_or_repeat_stays() {
        assertThat(broken(SOUND, SOUND.without(0)))
                .containsExactly(
                        "Page 2: When it is asked depends on page 1, question 1 (“How do you get there?”), which would be"
                                + " taken away.",
                        "Page 3, question 1: It repeats the answer to page 1, question 2 (“Why?”), which would be taken"
                                + " away.");
    }

    @Test
    void nothing_is_asked_under_conditions_that_never_hold() {
        Condition never = Condition.all(BUS.showIf(), Condition.of("ride", Kind.ANY_OF, "walk"));
        assertThat(broken(SOUND, SOUND.with(1, BUS.when(never))))
                .containsExactly("Page 2: Nobody would ever be asked this: no answers lead to it.");
    }

    @Test
    void a_draft_that_came_with_a_problem_can_be_mended_step_by_step() {
        Questions draft = SOUND.with(2, MORE.when(Condition.of("gone", Kind.EMPTY)));
        assertThat(broken(draft, draft.swapped(1, 2))).isEmpty();
        assertThat(broken(draft, draft.plus(QuestionPage.blank()))).isEmpty();
        assertThat(broken(draft, SOUND)).isEmpty();
        assertThat(broken(draft, draft.with(1, BUS.when(Condition.of("gone", Kind.EMPTY)))))
                .as("one more is too many")
                .containsExactly("Page 2: When it is asked depends on a question that was removed.");
    }
}
