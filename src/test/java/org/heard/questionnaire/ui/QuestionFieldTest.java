package org.heard.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.heard.language.Languages;
import org.heard.language.Translated;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Dewi reads Easy Read, where a picture stands beside the words. */
class QuestionFieldTest extends ViewTest {

    @Autowired
    private AnswerWords words;

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
        return new QuestionField(question, Locale.ENGLISH, words, languages)
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
}
