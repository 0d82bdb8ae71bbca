package org.heard.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.junit.jupiter.api.Test;

/** Amira brings questions from a file to a consultation that people have answered already. */
class JoiningTest {

    private static Question asked(String key, QuestionType type, String wording) {
        return Question.blank(key, type)
                .edit()
                .wording(Translated.english(wording))
                .done();
    }

    private static Questions pages(Question... questions) {
        return new Questions(List.of(questions).stream()
                .map(question -> new QuestionPage(Translated.english("A page"), Translated.empty(), List.of(question)))
                .toList());
    }

    private static String english(Translated text) {
        return text.exactly(Locale.ENGLISH);
    }

    @Test
    void earlier_answers_in_any_text_are_those_of_the_files_own_question() {
        Translated quoting = Translated.english("So, [[q1|you]] and [[gone|x]]");
        Question second = asked("q2", QuestionType.STATEMENT, "About [[q1|you]]")
                .edit()
                .hint(quoting)
                .why(quoting)
                .easyRead(quoting)
                .showIf(Condition.of("q1", Kind.ANY_OF, "yes"))
                .neverPublished(true)
                .done();
        Questions added = new Questions(List.of(
                new QuestionPage(
                        Translated.english("You"),
                        Translated.empty(),
                        List.of(asked("q1", QuestionType.YES_NO, "Are you a carer?"))),
                new QuestionPage(quoting, quoting, List.of(second))));

        Questions joined = Joining.after(pages(asked("q1", QuestionType.SHORT_TEXT, "Your name?")), List.of(), added);

        QuestionPage last = joined.pages().getLast();
        Question renamed = last.questions().getFirst();
        String quoted = "So, [[q1-2|you]] and [[gone|x]]";
        assertThat(joined.find("q1-2").orElseThrow().type()).isEqualTo(QuestionType.YES_NO);
        assertThat(List.of(
                        english(last.title()),
                        english(last.intro()),
                        english(renamed.hint()),
                        english(renamed.why()),
                        english(renamed.easyRead())))
                .containsOnly(quoted);
        assertThat(english(renamed.wording())).isEqualTo("About [[q1-2|you]]");
        assertThat(renamed.showIf()).isEqualTo(Condition.of("q1-2", Kind.ANY_OF, "yes"));
        assertThat(renamed.neverPublished()).isTrue();
    }

    @Test
    void a_name_that_people_were_asked_something_else_under_is_not_given_again() {
        Questions first = pages(
                asked("car", QuestionType.YES_NO, "Do you have a car?"),
                asked("age", QuestionType.NUMBER, "Your age?"),
                asked("town", QuestionType.SHORT_TEXT, "Your town?"));
        Questions file = pages(
                asked("car", QuestionType.YES_NO, "Are you a carer?"),
                asked("age", QuestionType.SHORT_TEXT, "Your age?"),
                asked("town", QuestionType.SHORT_TEXT, "Your town?")
                        .edit()
                        .wording(Translated.of(Map.of("en", "Your town?", "cy", "Eich tref?")))
                        .showIf(Condition.of("car", Kind.ANY_OF, "yes"))
                        .done(),
                asked("new", QuestionType.LONG_TEXT, "Anything else?"));

        Questions instead = Joining.instead(List.of(first), file);

        assertThat(instead.all().map(Question::key)).containsExactly("car-2", "age-2", "town", "new");
        assertThat(instead.find("town").orElseThrow().showIf()).isEqualTo(Condition.of("car-2", Kind.ANY_OF, "yes"));
        assertThat(Joining.after(pages(asked("x", QuestionType.YES_NO, "X?")), List.of(first), file)
                        .all()
                        .map(Question::key))
                .containsExactly("x", "car-2", "age-2", "town", "new");
        assertThat(Joining.instead(List.of(), file)).isEqualTo(file);
    }

    @Test
    void a_name_that_is_made_up_is_none_that_was_ever_used() {
        Questions first = pages(asked("car", QuestionType.YES_NO, "Do you have a car?"));
        Questions second = pages(asked("car-2", QuestionType.YES_NO, "Is it yours?"));
        Questions file = pages(
                asked("car", QuestionType.YES_NO, "Are you a carer?"),
                asked("car-3", QuestionType.YES_NO, "And who else?"));

        assertThat(Joining.instead(List.of(first, second), file).all().map(Question::key))
                .containsExactly("car-4", "car-3");
    }
}
