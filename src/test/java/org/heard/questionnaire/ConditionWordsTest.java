package org.heard.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Amira reads in words when a page is asked, also while something is wrong with it. */
class ConditionWordsTest {

    private static final Messages MESSAGES = new Messages(new Languages(List.of("en", "cy", "ur")));
    private static final ConditionWords WORDS = new ConditionWords(MESSAGES, new AnswerWords(MESSAGES));

    private static String said(QuestionType type, Kind kind, String... values) {
        Question rate = Question.blank("rate", type)
                .edit()
                .wording(Translated.english("How was it?"))
                .done();
        var page = new QuestionPage(Translated.english("It"), Translated.empty(), List.of(rate));
        return WORDS.of(Condition.of("rate", kind, values), new Questions(List.of(page)), Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void a_choice_that_a_question_of_another_kind_no_longer_has_reads_without_its_name(QuestionType type) {
        String said = said(type, Kind.ANY_OF, "a1", "_a2");
        assertThat(said).startsWith("“How was it?” is ");
        if (type.isChosen()) {
            assertThat(said).isEqualTo("“How was it?” is an answer that was removed or an answer that was removed");
        }
    }

    @Test
    void a_condition_never_shows_the_names_under_which_questions_and_choices_are_stored() {
        Translated none = Translated.empty();
        Question ride = Question.blank("qdfzngxua", QuestionType.ONE_CHOICE)
                .edit()
                .options(List.of(Choice.of("a70ke2tic", none)))
                .done();
        var page = new QuestionPage(Translated.english("It"), none, List.of(ride));
        var questions = new Questions(List.of(page));

        assertThat(WORDS.of(Condition.of("qdfzngxua", Kind.ANY_OF, "a70ke2tic"), questions, Locale.ENGLISH))
                .isEqualTo("page 1, question 1 (no words yet) is choice 1 (no words yet)");
        assertThat(WORDS.of(Condition.of("qdfzngxua", Kind.ANY_OF), questions, Locale.ENGLISH))
                .endsWith(" is an answer that is not chosen yet");
        assertThat(WORDS.of(Condition.of("qgone", Kind.EQUALS, "agone"), questions, Locale.ENGLISH))
                .isEqualTo("a question that was removed is an answer that was removed");
    }

    @Test
    void two_questions_in_the_same_words_are_told_apart_by_their_places() {
        var page = new QuestionPage(
                Translated.english("It"),
                Translated.empty(),
                List.of(asked("first", "How was it?"), asked("second", "How was it?")));

        assertThat(WORDS.of(Condition.of("second", Kind.EMPTY), new Questions(List.of(page)), Locale.ENGLISH))
                .isEqualTo("page 1, question 2 (“How was it?”) is not answered");
    }

    private static Question asked(String key, String wording) {
        return Question.blank(key, QuestionType.LONG_TEXT)
                .edit()
                .wording(Translated.english(wording))
                .done();
    }

    @Test
    void an_amount_that_is_none_reads_as_it_was_typed() {
        assertThat(said(QuestionType.ZERO_TO_TEN, Kind.MORE_THAN, "five")).contains("five");
        assertThat(said(QuestionType.ZERO_TO_TEN, Kind.MORE_THAN, "-1")).contains("-1");
        assertThat(said(QuestionType.ZERO_TO_TEN, Kind.ANY_OF, "10")).contains("10");
    }
}
