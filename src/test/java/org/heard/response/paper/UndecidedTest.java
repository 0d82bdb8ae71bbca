package org.heard.response.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.junit.jupiter.api.Test;

/** Ffion has keyed in the first half of a form. */
class UndecidedTest {

    private static final Condition PAYS = Condition.of("pays", Kind.EQUALS, "yes");
    private static final Condition MUCH = Condition.of("hours", Kind.MORE_THAN, "5");
    private static final Condition LONG = Condition.of("since", Kind.EQUALS, "2019");

    private static final Questions ASKED = new Questions(List.of(
            page(Condition.always(), question("pays", QuestionType.YES_NO)),
            page(PAYS, question("hours", QuestionType.NUMBER)),
            page(MUCH, question("tired", QuestionType.YES_NO)),
            page(Condition.always(), question("since", QuestionType.SHORT_TEXT)),
            page(Condition.all(PAYS, LONG), question("both", QuestionType.YES_NO)),
            page(Condition.any(PAYS, LONG), question("either", QuestionType.YES_NO)),
            page(Condition.not(PAYS), question("free", QuestionType.YES_NO))));

    private static QuestionPage page(Condition when, Question question) {
        return new QuestionPage(Translated.empty(), Translated.empty(), List.of(question)).when(when);
    }

    private static Question question(String key, QuestionType type) {
        return Question.blank(key, type);
    }

    private static List<String> undecided(Map<String, Answer> answers) {
        var open = new Undecided(ASKED, answers);
        return ASKED.all()
                .filter(question -> open.when(question).isPresent())
                .map(Question::key)
                .toList();
    }

    @Test
    void before_the_deciding_question_is_answered_nothing_is_final() {
        assertThat(undecided(Map.of())).containsExactly("hours", "tired", "both", "either");
        assertThat(new Undecided(ASKED, Map.of()).when(ASKED.find("hours").orElseThrow()))
                .contains(PAYS);
    }

    @Test
    void an_answer_decides_also_what_hangs_on_questions_that_are_not_asked_any_more() {
        assertThat(undecided(Map.of("pays", Answer.choices("no")))).containsExactly("either");
        assertThat(undecided(Map.of("pays", Answer.choices("no"), "since", Answer.words("2020"))))
                .isEmpty();
    }

    @Test
    void what_is_asked_is_not_undecided() {
        assertThat(undecided(Map.of("pays", Answer.choices("yes")))).containsExactly("tired", "both");
        assertThat(undecided(Map.of("pays", Answer.choices("yes"), "hours", Answer.words("3"))))
                .containsExactly("both");
    }
}
