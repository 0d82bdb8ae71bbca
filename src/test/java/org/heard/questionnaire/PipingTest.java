package org.heard.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Gwen said before stands in later words, as words and nothing else. */
class PipingTest {

    private static final AnswerWords WORDS = new AnswerWords(new Messages(new Languages(List.of("en", "cy", "ur"))));

    private static Question asked(String key, QuestionType type, String wording) {
        return Question.blank(key, type)
                .edit()
                .wording(Translated.of(Map.of("en", wording, "cy", "Cymraeg: " + wording)))
                .done();
    }

    private static Questions about(String later, QuestionType type) {
        Question place = asked("place", QuestionType.SHORT_TEXT, "Which centre do you go to?");
        Question ride = asked("ride", QuestionType.ONE_CHOICE, "How do you get there?")
                .edit()
                .options(List.of(Choice.of("bus", Translated.of(Map.of("en", "By bus", "cy", "Ar y bws")))))
                .preferNotToSay(true)
                .done();
        QuestionPage first = new QuestionPage(Translated.english("There"), Translated.empty(), List.of(place, ride));
        QuestionPage second = new QuestionPage(
                Translated.english("Going to [[place|the centre]]"),
                Translated.english("About **[[place|the centre]]**."),
                List.of(asked("good", type, later)));
        return new Questions(List.of(first, second));
    }

    private static Questions told(Questions questions, Map<String, Answer> answers) {
        Function<String, Answer> typed = key -> answers.getOrDefault(key, Answer.none());
        return Piping.filled(questions, new Routing(questions, typed)::countedAnswer, WORDS);
    }

    private static String english(Translated text) {
        return text.text(Locale.ENGLISH).replaceAll("[\u2068\u2069]", "");
    }

    @Test
    void her_answer_stands_in_the_words_of_each_language() {
        Questions told = told(
                about("What is good about [[place|the centre]] [[ride|going there]]?", QuestionType.LONG_TEXT),
                Map.of("place", Answer.words("  Llanbedw\n Hall "), "ride", Answer.choices("bus")));

        Translated wording = told.find("good").orElseThrow().wording();
        assertThat(english(wording)).isEqualTo("What is good about Llanbedw Hall By bus?");
        assertThat(wording.text(Locale.forLanguageTag("cy"))).contains("Ar y bws");
        assertThat(english(told.pages().getLast().title())).isEqualTo("Going to Llanbedw Hall");
    }

    @Test
    void whoever_has_not_answered_or_would_not_say_reads_other_words() {
        Questions questions = about("Why [[ride|that way]] to [[place|the centre]]?", QuestionType.LONG_TEXT);

        assertThat(english(told(questions, Map.of("ride", Answer.choices(Answer.PREFER_NOT_TO_SAY)))
                        .find("good")
                        .orElseThrow()
                        .wording()))
                .isEqualTo("Why that way to the centre?")
                .isEqualTo(english(
                        Piping.unfilled(questions).find("good").orElseThrow().wording()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "**loud** _x_ `y`",
                "[[ride|again]]",
                "$1 \\0"
            })
    void what_she_typed_is_words_also_where_texts_are_marked_up(String typed) {
        Questions told = told(about("About [[place|x]]", QuestionType.STATEMENT), Map.of("place", Answer.words(typed)));

        String marked = english(told.find("good").orElseThrow().wording());
        assertThat(org.heard.html.Markdown.plain(marked)).isEqualTo("About " + typed);
        assertThat(english(told.pages().getLast().title())).isEqualTo("Going to " + typed);
    }

    @Test
    void a_long_answer_is_cut() {
        String said = english(told(
                        about("[[place|x]]", QuestionType.LONG_TEXT), Map.of("place", Answer.words("🍰".repeat(500))))
                .find("good")
                .orElseThrow()
                .wording());

        assertThat(said.codePointCount(0, said.length())).isEqualTo(201);
    }

    @Test
    void only_answers_of_earlier_pages_with_words_for_when_they_are_missing_can_stand_there() {
        var check = new QuestionsCheck(List.of(Locale.ENGLISH));

        assertThat(check.problems(about("[[place|x]]", QuestionType.LONG_TEXT))).noneMatch(PipingTest::isAboutPiping);
        assertThat(check.problems(about("[[good|x]] [[gone|x]] [[place]]", QuestionType.LONG_TEXT)))
                .filteredOn(PipingTest::isAboutPiping)
                .extracting(problem -> problem.page() + "." + problem.question() + " "
                        + problem.problem().key())
                .containsExactly(
                        "2.1 questionnaire.problem.pipe.later",
                        "2.1 questionnaire.problem.pipe.gone",
                        "2.1 questionnaire.problem.pipe.broken");
    }

    private static boolean isAboutPiping(PlacedProblem problem) {
        return problem.problem().key().contains(".pipe.");
    }
}
