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
    void a_choice_that_a_question_of_another_kind_no_longer_has_reads_as_it_was_written(QuestionType type) {
        assertThat(said(type, Kind.ANY_OF, "a1", "_a2")).contains("How was it?", "a1", "_a2");
    }

    @Test
    void an_amount_that_is_none_reads_as_it_was_typed() {
        assertThat(said(QuestionType.ZERO_TO_TEN, Kind.MORE_THAN, "five")).contains("five");
        assertThat(said(QuestionType.ZERO_TO_TEN, Kind.MORE_THAN, "-1")).contains("-1");
        assertThat(said(QuestionType.ZERO_TO_TEN, Kind.ANY_OF, "10")).contains("10");
    }
}
