package org.heard.response.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.format.making.PrintedForms;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.junit.jupiter.api.Test;

/** Nobody turns the page for a person with a pen: she has to find her way by what the form says. */
class PaperOrderTest {

    private static final Condition YES = Condition.of("pays", Kind.EQUALS, "yes");
    private final PaperWords words = new PaperWords(PrintedForms.MESSAGES, PaperFixture.answerWords());

    private static Question question(String key, QuestionType type, Condition when) {
        return Question.blank(key, type)
                .edit()
                .wording(Translated.of(Map.of("en", key + "?", "cy", key + "?", "ur", key + "?")))
                .showIf(when)
                .done();
    }

    private static QuestionPage page(Condition when, Question... questions) {
        return new QuestionPage(Translated.empty(), Translated.empty(), List.of(questions), when);
    }

    private static Question yesNo(String key) {
        return question(key, QuestionType.YES_NO, Condition.always());
    }

    private static Question text(String key, Condition when) {
        return question(key, QuestionType.SHORT_TEXT, when);
    }

    @Test
    void whoever_says_no_is_led_past_what_concerns_only_the_others() {
        var questions = new Questions(List.of(
                page(Condition.always(), yesNo("pays")),
                page(YES, text("much", Condition.always()), text("since", Condition.always())),
                page(Condition.always(), text("why", Condition.always()))));
        var order = new PaperOrder(questions);
        assertThat(order.arrows(questions.find("pays").orElseThrow())).isEqualTo(Map.of("yes", 2, "no", 4));
        assertThat(words.only(questions.pages().get(1).questions(), YES, order, questions, Locale.ENGLISH))
                .isEqualTo("Answer questions 2 and 3 only if you said “Yes” to question 1.");
    }

    @Test
    void an_answer_that_was_removed_is_told_as_such_and_never_by_its_name() {
        Condition gone = Condition.of("pays", Kind.EQUALS, "a70ke2tic");
        Condition nothing = Condition.of("qdfzngxua", Kind.EQUALS, "a70ke2tic");
        var questions = new Questions(List.of(
                page(Condition.always(), yesNo("pays")),
                page(gone, text("much", Condition.always())),
                page(nothing, text("why", Condition.always()))));
        var order = new PaperOrder(questions);
        assertThat(words.only(questions.pages().get(1).questions(), gone, order, questions, Locale.ENGLISH))
                .isEqualTo("Answer question 2 only if you said an answer that was removed to question 1.");
        assertThat(words.only(questions.pages().get(2).questions(), nothing, order, questions, Locale.ENGLISH))
                .isEqualTo("Answer question 3 only if you gave a certain answer to a question that was removed.");
    }

    @Test
    void whoever_has_nothing_more_to_answer_is_led_to_the_end() {
        var questions = new Questions(
                List.of(page(Condition.always(), yesNo("pays")), page(YES, text("much", Condition.always()))));
        assertThat(new PaperOrder(questions).arrows(questions.find("pays").orElseThrow()))
                .isEqualTo(Map.of("yes", 2, "no", PaperOrder.END));
    }

    @Test
    void a_question_that_everyone_is_asked_has_no_arrows_before_it() {
        var questions =
                new Questions(List.of(page(Condition.always(), yesNo("pays"), text("why", Condition.always()))));
        assertThat(new PaperOrder(questions).arrows(questions.find("pays").orElseThrow()))
                .isEmpty();
    }

    @Test
    void where_two_answers_settle_it_the_question_itself_says_who_answers() {
        var both = Condition.all(YES, Condition.not(Condition.of("age", Kind.LESS_THAN, "65")));
        var questions = new Questions(List.of(
                page(Condition.always(), question("age", QuestionType.NUMBER, Condition.always()), yesNo("pays")),
                page(both, text("much", Condition.always()))));
        var order = new PaperOrder(questions);
        assertThat(order.arrows(questions.find("pays").orElseThrow())).isEmpty();
        assertThat(words.only(questions.pages().get(1).questions(), both, order, questions, Locale.ENGLISH))
                .isEqualTo("Answer question 3 only if you said “Yes” to question 2 and your number in question 1 is not"
                        + " less than 65.");
    }

    @Test
    void information_has_no_number_and_does_not_count() {
        var questions = new Questions(List.of(page(
                Condition.always(),
                question("note", QuestionType.STATEMENT, Condition.always()),
                yesNo("pays"),
                text("why", Condition.of("pays", Kind.EMPTY)))));
        var order = new PaperOrder(questions);
        assertThat(order.number("note")).isEmpty();
        assertThat(order.number("why")).hasValue(2);
        assertThat(order.runs(questions.pages().getFirst())).hasSize(2);
        assertThat(Stream.of("en", "cy", "ur")
                        .map(Locale::forLanguageTag)
                        .map(language -> words.condition(
                                Condition.any(YES, Condition.of("why", Kind.CONTAINS, "bus")),
                                order,
                                questions,
                                language)))
                .containsExactly(
                        "you said “Yes” to question 1 or you wrote “bus” in question 2",
                        "dywedoch chi “Ydw, ydy neu oes” yng nghwestiwn 1 neu ysgrifennoch chi “bus” yng nghwestiwn 2",
                        "سوال 1 میں آپ کا جواب “ہاں” ہو یا سوال 2 میں آپ نے “bus” لکھا ہو");
    }
}
