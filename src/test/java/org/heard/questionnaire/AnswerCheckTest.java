package org.heard.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.html.form.Amount;
import org.heard.html.form.PartialDate;
import org.heard.language.Translated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are taken as people give them, and what cannot be taken is said at the first thing to mend. */
class AnswerCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                " 1,260.50 |1260.5",
                "£ 412 000|412000",
                "-3|-3",
                "٤٢|42",
                "15%|15",
                "1e5|",
                "twelve|",
                "1,26|1.26",
                "6,5|6.5",
                "1,2600|",
                "--1|"
            })
    void numbers_are_read_as_people_type_them(String typed, String meant) {
        assertThat(Amount.of(typed).map(BigDecimal::toPlainString).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-05", "2019-05-03", "2024-02-29", "1923"})
    void a_date_may_be_whole_or_in_part(String typed) {
        assertThat(PartialDate.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13", "2023-02-29", "19", "20190503", "-05-03", "1066", "2019-05-", "soon"})
    void what_is_no_date_is_told(String typed) {
        assertThat(PartialDate.of(typed)).isEmpty();
        assertThat(told(question(QuestionType.DATE), Answer.words(typed))).isEqualTo("date");
    }

    @ParameterizedTest
    @CsvSource({"en, March", "en, mar.", "en, Sept", "cy, Mawrth", "en, Mawrth", "ur, مارچ", "cy, september"})
    void a_month_may_have_its_name(String language, String month) {
        String text = PartialDate.text("", month, "2023", Locale.of(language));
        assertThat(text).isIn("2023-03", "2023-09");
        assertThat(PartialDate.of(text)).isPresent();
        assertThat(PartialDate.of(PartialDate.text("", "ma", "2023", Locale.of(language))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6.5 hours, 6.5", "6 Hours a week, 6", "'6,5hours', 6.5", "6 days,", "six hours,"})
    void what_a_number_counts_may_stand_behind_it(String typed, String meant) {
        Question hours = question(QuestionType.NUMBER)
                .edit()
                .unit(Translated.english("hours a week"))
                .limits(new Limits(0, 0, null, null, 1))
                .done();
        assertThat(told(hours, Answer.words(typed))).isEqualTo(meant == null ? "number" : "");
        assertThat(hours.counted(Answer.words(typed)).text()).isEqualTo(meant == null ? typed : meant);
    }

    @ParameterizedTest
    @CsvSource({
        "SA67 8QR, SA67",
        "'sa67 8qr, High Street', 'SA67, High Street'",
        "'Near Llanbedw (SA678QR)', 'Near Llanbedw (SA67)'",
        "M1 1AE or EC1A-1BB, M1 or EC1A",
        "Llanbedw, Llanbedw",
        "SA67, SA67"
    })
    void no_more_than_the_first_half_of_a_postcode_is_kept_wherever_it_stands(String typed, String kept) {
        assertThat(question(QuestionType.PLACE).counted(Answer.words(typed)).text())
                .isEqualTo(kept);
    }

    @Test
    void what_is_typed_into_three_fields_is_one_text() {
        assertThat(PartialDate.text("", "", "2019", Locale.ENGLISH)).isEqualTo("2019");
        assertThat(PartialDate.text("", "5", "2019", Locale.ENGLISH)).isEqualTo("2019-05");
        assertThat(PartialDate.text("٣", "5", " 2019 ", Locale.ENGLISH)).isEqualTo("2019-05-03");
        assertThat(PartialDate.of(PartialDate.text("3", "", "2019", Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void numbers_keep_within_their_limits() {
        Question hours = question(QuestionType.NUMBER)
                .edit()
                .limits(Limits.numbers(0, 168))
                .done();

        assertThat(told(hours, Answer.words("35"))).isEmpty();
        assertThat(told(hours, Answer.words("169"))).isEqualTo("number.large");
        assertThat(told(hours, Answer.words("-1"))).isEqualTo("number.small");
        assertThat(told(hours, Answer.words("7.5"))).isEqualTo("number.decimals");
        assertThat(told(hours, Answer.words("many"))).isEqualTo("number");
        assertThat(hours.counted(Answer.words("1,000")).text()).isEqualTo("1000");
    }

    @Test
    void none_of_these_and_i_do_not_know_stand_alone() {
        Question help = options(QuestionType.SEVERAL_CHOICES)
                .edit()
                .noneOfThese(true)
                .dontKnow(true)
                .limits(Limits.choices(0, 2))
                .done();

        assertThat(help.values()).endsWith(Answer.NONE_OF_THESE, Answer.DONT_KNOW);
        assertThat(told(help, Answer.choices(Answer.NONE_OF_THESE))).isEmpty();
        assertThat(told(help, Answer.choices("a", Answer.NONE_OF_THESE))).isEqualTo("contradiction.none");
        assertThat(told(help, Answer.choices("a", Answer.DONT_KNOW))).isEqualTo("contradiction");
        assertThat(told(help, Answer.choices("a", "b", "c"))).isEqualTo("choices.many");
        Question hours = question(QuestionType.NUMBER)
                .edit()
                .dontKnow(true)
                .required(true)
                .done();
        assertThat(told(hours, Answer.choices(Answer.DONT_KNOW))).isEmpty();
        assertThat(told(hours, new Answer(List.of(Answer.DONT_KNOW), "7"))).isEqualTo("contradiction");
        assertThat(told(hours, Answer.none())).isEqualTo("missing.words");
    }

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, mode = EnumSource.Mode.EXCLUDE, names = "STATEMENT")
    void whatever_is_asked_nobody_has_to_make_up_an_answer(QuestionType type) {
        Question asked = options(type)
                .edit()
                .required(true)
                .dontKnow(true)
                .preferNotToSay(true)
                .done();
        assertThat(asked.waysOut()).containsExactly(Answer.DONT_KNOW, Answer.PREFER_NOT_TO_SAY);
        if (type != QuestionType.MATRIX) {
            assertThat(asked.values()).endsWith(Answer.DONT_KNOW, Answer.PREFER_NOT_TO_SAY);
            assertThat(told(asked, Answer.choices(Answer.DONT_KNOW))).isEmpty();
            assertThat(told(asked, Answer.choices(Answer.DONT_KNOW, Answer.PREFER_NOT_TO_SAY)))
                    .isEqualTo("contradiction");
        }
        assertThat(told(asked, Answer.none())).startsWith("missing");
    }

    @Test
    void a_recording_and_no_wish_to_say_do_not_go_together() {
        Question voice =
                question(QuestionType.VOICE).edit().preferNotToSay(true).done();
        var both = new Answer(List.of("a.webm", Answer.PREFER_NOT_TO_SAY), "");
        assertThat(told(voice, both)).isEqualTo("contradiction");
        assertThat(both.files()).containsExactly("a.webm");
        assertThat(told(voice, both.withFiles(List.of()))).isEmpty();
        assertThat(told(voice, Answer.choices("a.webm"))).isEmpty();
    }

    @Test
    void a_ranking_has_no_gap_and_nothing_twice() {
        Question ranking = options(QuestionType.RANKING);

        assertThat(ranking.places()).isEqualTo(3);
        assertThat(told(ranking, Answer.choices("b", "a"))).isEmpty();
        assertThat(told(ranking, Answer.choices("b", "", "a"))).isEqualTo("ranking.gap");
        assertThat(told(ranking, Answer.choices("b", "b"))).isEqualTo("ranking.twice");
        assertThat(told(ranking.edit().required(true).done(), Answer.none())).isEqualTo("missing.choice");
    }

    @Test
    void each_row_of_a_needed_matrix_is_answered() {
        Question matrix = options(QuestionType.MATRIX)
                .edit()
                .rows(choices("bus", "taxi"))
                .required(true)
                .done();

        assertThat(matrix.everyAnswer()).hasSize(8).contains("taxi:b");
        assertThat(told(matrix, Answer.choices("bus:a", "taxi:b"))).isEmpty();
        assertThat(told(matrix, Answer.choices("bus:a"))).isEqualTo("matrix.row");
    }

    @ParameterizedTest
    @CsvSource({"np12 3ab,NP12", "SA67 8BX,SA67", "SA678BX,SA67", "SA67,SA67", "Llanbedw,Llanbedw"})
    void of_a_postcode_only_the_first_half_is_kept(String typed, String kept) {
        assertThat(question(QuestionType.PLACE).counted(Answer.words(typed)).text())
                .isEqualTo(kept);
    }

    @Test
    void a_statement_takes_no_answer() {
        assertThat(question(QuestionType.STATEMENT)
                        .counted(Answer.words("hello"))
                        .isNone())
                .isTrue();
    }

    private static String told(Question question, Answer answer) {
        return question.problem(answer)
                .map(problem -> problem.key().replace("questionnaire.problem.", ""))
                .orElse("");
    }

    private static Question question(QuestionType type) {
        return Question.blank("q", type)
                .edit()
                .wording(Translated.english("What?"))
                .done();
    }

    private static Question options(QuestionType type) {
        return question(type).edit().options(choices("a", "b", "c", "d")).done();
    }

    private static List<Choice> choices(String... values) {
        return Stream.of(values)
                .map(value -> Choice.of(value, Translated.english("The " + value)))
                .toList();
    }
}
