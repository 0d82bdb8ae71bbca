package org.heard.response.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ffion keys in a pile of forms with one hand on the numbers. */
class KeysTest {

    private static Question question(QuestionType type, int options) {
        QuestionEdit edit = Question.blank("q", type).edit();
        return edit.options(IntStream.rangeClosed(1, options)
                        .mapToObj(number -> Choice.of("c" + number, Translated.empty()))
                        .toList())
                .somethingElse(true)
                .noneOfThese(true)
                .preferNotToSay(true)
                .dontKnow(true)
                .done();
    }

    private static Answer read(Question question, String typed) {
        return Keys.read(question, typed).answer();
    }

    @ParameterizedTest
    @CsvSource({"13,c1 c3", "3 1,c1 c3", "'1, 3',c1 c3", "d,_dont-know", "n,_none", "1p,c1 _prefer-not"})
    void several_choices_are_their_numbers(String typed, String chosen) {
        assertThat(read(question(QuestionType.SEVERAL_CHOICES, 4), typed)).isEqualTo(Answer.choices(chosen.split(" ")));
    }

    @Test
    void words_follow_something_else() {
        assertThat(read(question(QuestionType.SEVERAL_CHOICES, 4), "2 o By taxi, 3 miles"))
                .isEqualTo(new Answer(List.of("c2", Answer.SOMETHING_ELSE), "By taxi, 3 miles"));
    }

    @ParameterizedTest
    @CsvSource({"13o by taxi", "13 o by taxi", "'1,3 o by taxi'", "3 1O by taxi", "'1, 3, o by taxi'", "1o by taxi"})
    void choices_and_something_else_are_typed_in_one_go(String typed) {
        assertThat(Keys.read(question(QuestionType.SEVERAL_CHOICES, 4), typed))
                .isEqualTo(new Keys.Read(
                        new Answer(
                                typed.contains("3")
                                        ? List.of("c1", "c3", Answer.SOMETHING_ELSE)
                                        : List.of("c1", Answer.SOMETHING_ELSE),
                                "by taxi"),
                        List.of()));
        assertThat(read(question(QuestionType.SEVERAL_CHOICES, 12), "1 12o by taxi"))
                .isEqualTo(new Answer(List.of("c1", "c12", Answer.SOMETHING_ELSE), "by taxi"));
    }

    @Test
    void words_are_never_begun_in_the_middle_of_a_word() {
        assertThat(Keys.read(question(QuestionType.SEVERAL_CHOICES, 4), "13oak").unknown())
                .contains("a", "k");
        assertThat(Keys.read(question(QuestionType.SEVERAL_CHOICES, 4), "15o by taxi")
                        .unknown())
                .containsExactly("5");
        Question closed = question(QuestionType.SEVERAL_CHOICES, 4)
                .edit()
                .somethingElse(false)
                .done();
        assertThat(Keys.read(closed, "13o").unknown()).containsExactly("o");
    }

    @Test
    void two_ticks_where_one_was_asked_for_are_both_kept() {
        assertThat(read(question(QuestionType.ONE_CHOICE, 4), "24")).isEqualTo(Answer.choices("c2", "c4"));
        assertThat(question(QuestionType.ONE_CHOICE, 4).problem(Answer.choices("c2", "c4")))
                .isPresent();
    }

    @Test
    void a_slip_of_the_keys_is_told() {
        assertThat(Keys.read(question(QuestionType.ONE_CHOICE, 4), "7").unknown())
                .containsExactly("7");
        assertThat(Keys.read(question(QuestionType.SEVERAL_CHOICES, 12), "12 13")
                        .unknown())
                .containsExactly("13");
    }

    @ParameterizedTest
    @EnumSource(names = {"SHORT_TEXT", "LONG_TEXT", "NUMBER", "VOICE", "VIDEO", "FILE"})
    void whoever_ticked_that_she_does_not_know_is_not_held_to_have_written_a_letter(QuestionType type) {
        assertThat(read(question(type, 0), "D")).isEqualTo(Answer.choices(Answer.DONT_KNOW));
        assertThat(read(question(type, 0), "p")).isEqualTo(Answer.choices(Answer.PREFER_NOT_TO_SAY));
        assertThat(Keys.write(question(type, 0), Answer.choices(Answer.DONT_KNOW)))
                .isEqualTo("d");
    }

    @Test
    void more_than_nine_choices_are_typed_apart() {
        assertThat(read(question(QuestionType.SEVERAL_CHOICES, 12), "1 12")).isEqualTo(Answer.choices("c1", "c12"));
    }

    @Test
    void a_ranking_is_typed_in_the_persons_order_with_a_dash_for_a_gap() {
        assertThat(read(question(QuestionType.RANKING, 4), "3-1")).isEqualTo(Answer.choices("c3", "", "c1"));
        assertThat(read(question(QuestionType.RANKING, 4), "22")).isEqualTo(Answer.choices("c2", "c2"));
    }

    @Test
    void a_scale_is_typed_as_its_number_and_yes_and_no_by_their_first_letters() {
        assertThat(read(question(QuestionType.ZERO_TO_TEN, 0), "10")).isEqualTo(Answer.choices("10"));
        assertThat(read(question(QuestionType.YES_NO, 0), "n")).isEqualTo(Answer.choices("no"));
        assertThat(read(question(QuestionType.YES_NO, 0), "1")).isEqualTo(Answer.choices("yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "27 3 2019,2019-03-27",
        "3/2019,2019-03",
        "2019,2019",
        "last spring,last spring",
        "2019-03-27,2019-03-27",
        "27.3.2019,2019-03-27",
        "5 March 2019,2019-03-05",
        "12 June 1998,1998-06-12",
        "1st Sept 2019,2019-09-01",
        "march 2019,2019-03",
        "5 Mawrth 2019,2019-03-05",
        "Tachwedd 2019,2019-11",
        "5 Hydref 2019,2019-10-05",
        "31 February 2019,31 February 2019",
        "hydref 2019,hydref 2019",
        "summer 2019,summer 2019",
        "before 2019,before 2019",
        "2019-,2019-",
        "in the 1980s,in the 1980s",
        "1980-1990,1980-1990",
        "3 or 4 2019,3 or 4 2019",
        "about 3 years,about 3 years"
    })
    void a_date_is_typed_as_it_is_written_and_kept_as_it_is_where_it_is_none(String typed, String kept) {
        assertThat(read(question(QuestionType.DATE, 0), typed)).isEqualTo(Answer.words(kept));
    }

    @Test
    void what_is_written_back_is_read_as_the_same() {
        for (QuestionType type : QuestionType.values()) {
            Question question = question(type, 5);
            for (String value : question.values()) {
                Answer answer = value.equals(Answer.SOMETHING_ELSE)
                        ? new Answer(List.of(value), "a taxi")
                        : Answer.choices(value);
                assertThat(read(question, Keys.write(question, answer)))
                        .as(type + " " + value)
                        .isEqualTo(answer);
            }
        }
    }
}
