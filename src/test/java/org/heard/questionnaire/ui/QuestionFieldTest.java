package org.heard.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.language.Languages;
import org.heard.language.Translated;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.QuestionType;
import org.heard.testing.ViewTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Dewi reads Easy Read, where a picture stands beside the words. */
class QuestionFieldTest extends ViewTest {

    @Autowired
    private AnswerWords words;

    @Autowired
    private QuestionPictures pictures;

    @Autowired
    private Languages languages;

    private static Question asked(QuestionType type) {
        return Question.blank("story", type)
                .edit()
                .wording(Translated.english("What would make a good day?"))
                .easyRead(Translated.english("What is a good day?"))
                .picture("talk")
                .alternative(Translated.english("Two people talk"))
                .done();
    }

    private String shown(Question question) {
        return new QuestionField(question, Locale.ENGLISH, words, pictures, languages)
                .getElement()
                .getOuterHTML();
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionType.class,
            names = {"LONG_TEXT", "YES_NO", "STATEMENT"})
    void he_sees_the_picture_with_the_easy_read_words(QuestionType type) {
        assertThat(shown(asked(type).inEasyRead(Locale.ENGLISH)))
                .contains("/assets/easy-read/talk.svg", "alt=\"Two people talk\"", "What is a good day?");
    }

    @Test
    void whoever_reads_the_usual_words_does_not() {
        assertThat(shown(asked(QuestionType.LONG_TEXT))).doesNotContain("talk.svg");
    }

    private static Question hours() {
        return Question.blank("hours", QuestionType.NUMBER)
                .edit()
                .wording(Translated.english("How much care is it?"))
                .hint(Translated.english("Think of a usual week."))
                .unit(Translated.english("hours a week"))
                .limits(Limits.numbers(0, 168))
                .neverPublished(true)
                .done();
    }

    @Test
    void whatever_hint_there_is_he_is_told_the_unit_and_the_limits_before_he_answers() {
        Document page = Jsoup.parse(shown(hours()));
        assertThat(described(page, "q-hours"))
                .containsExactly(
                        "Think of a usual week.", "In hours a week", "From 0 to 168.", "We never publish this answer.");
    }

    @Test
    void each_limit_is_announced_with_the_field_and_only_once() {
        Question several = Question.blank("needs", QuestionType.SEVERAL_CHOICES)
                .edit()
                .hint(Translated.english("Think of today."))
                .options(List.of(Choice.of("lift", Translated.english("A lift"))))
                .limits(Limits.choices(2, 3))
                .done();
        assertThat(described(several)).containsExactly("Think of today.", "Choose from 2 to 3.");
        assertThat(described(several.edit().limits(Limits.choices(2, 2)).done()))
                .endsWith("Choose 2.");
        assertThat(described(several.edit().limits(Limits.choices(1, 0)).done()))
                .endsWith("Choose at least 1.");
        assertThat(described(several.edit()
                        .type(QuestionType.RANKING)
                        .limits(Limits.choices(2, 0))
                        .done()))
                .endsWith("Choose at least your first 2 choices.");
        assertThat(described(several.edit()
                        .type(QuestionType.NUMBER)
                        .limits(new Limits(0, 0, BigDecimal.ONE, null, 0))
                        .done()))
                .endsWith("1 or more.");
        for (QuestionType type :
                List.of(QuestionType.DATE, QuestionType.PLACE, QuestionType.VOICE, QuestionType.FILE)) {
            assertThat(described(several.edit().type(type).limits(Limits.none()).done()))
                    .as(type.name())
                    .hasSize(2)
                    .startsWith("Think of today.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ur"})
    void the_limits_are_told_in_every_language(String language) {
        Question told = hours().edit()
                .wording(Translated.of(Map.of(language, "?")))
                .hint(Translated.empty())
                .unit(Translated.empty())
                .done();
        var html = new QuestionField(told, Locale.forLanguageTag(language), words, pictures, languages)
                .getElement()
                .getOuterHTML();
        assertThat(described(Jsoup.parse(html), "q-hours")).hasSize(2).noneMatch(line -> line.contains("never"));
    }

    private List<String> described(Question question) {
        return described(Jsoup.parse(shown(question)), "q-" + question.key());
    }

    private static List<String> described(Document page, String field) {
        String ids = page.selectFirst("[id=" + field + "][aria-describedby], fieldset[aria-describedby]")
                .attr("aria-describedby");
        return Stream.of(ids.split(" "))
                .map(id -> page.getElementById(id).text())
                .toList();
    }
}
