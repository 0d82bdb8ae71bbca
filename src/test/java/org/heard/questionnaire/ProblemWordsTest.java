package org.heard.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition.Kind;
import org.junit.jupiter.api.Test;

/** Amira reads what has to be mended with the places and words that she knows. */
class ProblemWordsTest {

    private static final Messages MESSAGES = new Messages(new Languages(List.of("en", "cy", "ur")));
    private static final ProblemWords WORDS = new ProblemWords(MESSAGES, new AnswerWords(MESSAGES));
    private static final Question HELPER = Question.blank("qdfzngxua", QuestionType.ONE_CHOICE)
            .edit()
            .wording(Translated.english("Which helper would you like?"))
            .options(List.of(
                    Choice.of("a70ke2tic", Translated.english("Gardener")),
                    Choice.of("azzzz", Translated.english("Cleaner"))))
            .done();

    private static Questions then(Condition condition, Question... first) {
        Question why = Question.blank("why", QuestionType.LONG_TEXT)
                .edit()
                .wording(Translated.english("Why [[qdfzngxua|that]]?"))
                .done();
        return new Questions(List.of(
                new QuestionPage(Translated.english("Help"), Translated.empty(), List.of(first)),
                new QuestionPage(Translated.english("Why"), Translated.empty(), List.of(why), condition)));
    }

    private static List<String> told(Questions questions) {
        return new QuestionsCheck(List.of(Locale.ENGLISH))
                .problems(questions).stream()
                        .map(problem -> WORDS.of(problem, questions, Locale.ENGLISH))
                        .toList();
    }

    @Test
    void a_question_is_named_by_its_place_and_words_and_a_choice_that_is_gone_as_such() {
        assertThat(told(then(Condition.of("qdfzngxua", Kind.ANY_OF), HELPER)))
                .containsExactly("Page 2: Choose with what the answer to page 1, question 1"
                        + " (“Which helper would you like?”) is compared.");
        assertThat(told(then(Condition.of("qdfzngxua", Kind.ANY_OF, "agone"), HELPER)))
                .containsExactly("Page 2: When it is asked depends on page 1, question 1"
                        + " (“Which helper would you like?”), and there on an answer that was removed.");
    }

    @Test
    void nothing_shows_the_name_of_a_question_that_is_gone() {
        Question other = HELPER.edit().key("other").done();
        assertThat(told(then(Condition.of("qdfzngxua", Kind.ANY_OF, "a70ke2tic"), other)))
                .containsExactly(
                        "Page 2: When it is asked depends on a question that was removed.",
                        "Page 2, question 1: It repeats the answer to a question that was removed.");
    }

    @Test
    void two_choices_that_are_one_are_named_by_what_people_read() {
        Choice twice = HELPER.options().getFirst();
        assertThat(told(then(
                        Condition.always(),
                        HELPER.edit().options(List.of(twice, twice)).done())))
                .containsExactly(
                        "Page 1, question 1: Choice 2 (“Gardener”) cannot be told apart from another one in the"
                                + " answers. Remove it and add it again.");
    }

    @Test
    void no_two_lines_are_alike_and_each_names_its_choice_and_what_leads_people_astray_comes_first() {
        Translated yes = Translated.english("Yes");
        Translated none = Translated.empty();
        Question alike = HELPER.edit()
                .options(
                        List.of(new Choice("a", yes, yes, none), new Choice("b", yes, none, yes), Choice.of("c", none)))
                .done();
        Questions questions = then(Condition.of("qdfzngxua", Kind.ANY_OF, "agone"), alike);
        List<String> lines = new QuestionsCheck(List.of(Locale.ENGLISH, Locale.forLanguageTag("cy")))
                .problems(questions).stream()
                        .map(problem -> WORDS.of(problem, questions, Locale.ENGLISH))
                        .toList();

        assertThat(lines).doesNotHaveDuplicates();
        assertThat(lines.getFirst()).startsWith("Page 2: When it is asked depends on");
        assertThat(lines)
                .contains(
                        "Page 1, question 1: Choice 1 (“Yes”) is missing in Welsh.",
                        "Page 1, question 1: The hint of choice 1 (“Yes”) is missing in Welsh.",
                        "Page 1, question 1: The Easy Read words of choice 2 (“Yes”) are missing in Welsh.",
                        "Page 1, question 1: Choice 3 is missing in English.");
    }
}
