package org.heard.response.paper.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.heard.format.making.PrintedForms;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionType;
import org.heard.response.paper.PaperFixture;
import org.junit.jupiter.api.Test;

/** Ffion reads at each question what she can key. */
class KeyHintTest {

    private static final KeyHint HINT =
            new KeyHint(PaperFixture.answerWords(), key -> PrintedForms.MESSAGES.get(Locale.ENGLISH, key));

    private static QuestionEdit question(QuestionType type) {
        return Question.blank("q", type).edit();
    }

    @Test
    void a_unit_stands_apart_from_the_keys() {
        assertThat(HINT.of(
                        question(QuestionType.NUMBER)
                                .unit(Translated.english("hours a week"))
                                .dontKnow(true)
                                .done(),
                        Locale.ENGLISH))
                .isEqualTo("hours a week · d I don’t know");
    }

    @Test
    void it_says_where_words_go() {
        List<Choice> ways = List.of(Choice.of("bus", Translated.english("By bus")));
        assertThat(HINT.of(
                        question(QuestionType.SEVERAL_CHOICES)
                                .options(ways)
                                .somethingElse(true)
                                .done(),
                        Locale.ENGLISH))
                .isEqualTo("Type the words after o, such as “1 3 o by taxi”. 1 By bus · o Something else");
        assertThat(HINT.of(
                        question(QuestionType.ONE_CHOICE)
                                .options(ways)
                                .somethingElse(true)
                                .done(),
                        Locale.ENGLISH))
                .startsWith("Type the words after o, such as “o by taxi”.");
        assertThat(HINT.of(question(QuestionType.ONE_CHOICE).options(ways).done(), Locale.ENGLISH))
                .isEqualTo("1 By bus");
    }
}
