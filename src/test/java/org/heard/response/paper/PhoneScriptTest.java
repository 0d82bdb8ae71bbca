package org.heard.response.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.consultation.Consultation;
import org.heard.format.making.PrintedForms;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.GardenPlans;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Moira asks Gwen on the phone what others read on the page. */
class PhoneScriptTest {

    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");

    private final PhoneScript script = new PhoneScript(
            PrintedForms.MESSAGES,
            PrintedForms.LANGUAGES,
            PrintedForms.AUTHORING,
            PaperFixture.answerWords(),
            new PaperWords(PrintedForms.MESSAGES, PaperFixture.answerWords()),
            PaperFixture.who());

    private static Translated said(String text) {
        return Translated.english(text);
    }

    private static QuestionEdit asking(QuestionType type) {
        QuestionEdit asking = Question.blank("ask", type)
                .edit()
                .wording(said("What do you say?"))
                .hint(said("Say it all."));
        if (type.hasOptions()) {
            asking.options(List.of(
                    new Choice("bus", said("By bus"), said("Any bus"), said("You take the bus")),
                    Choice.of("walk", said("On foot")),
                    Choice.of("car", said("By car"))));
        }
        return type == QuestionType.MATRIX
                ? asking.rows(List.of(new Choice("club", said("The club"), said("On Tuesdays"), said("Our club"))))
                : asking;
    }

    private String told(Question question, boolean easyRead) {
        var asked = new Questions(List.of(new QuestionPage(Translated.empty(), Translated.empty(), List.of(question))));
        return script.tree(new Consultation(Consultation.Id.random(), "club", NOW), asked, Locale.ENGLISH, easyRead)
                .body()
                .text();
    }

    @Test
    void what_others_see_in_a_picture_of_the_councils_own_is_said() {
        assertThat(told(GardenPlans.question(GardenPlans.WALK, GardenPlans.shows("en")), false))
                .contains("“To walk in” (On the form there is a picture of it: A path goes round (en))");
    }

    private static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of(
                        asking(QuestionType.NUMBER).unit(said("hours a week")),
                        List.of("Ask for a number, in hours a week.")),
                Arguments.of(asking(QuestionType.NUMBER), List.of("Ask for a number.")),
                Arguments.of(asking(QuestionType.DATE), List.of("a year is enough")),
                Arguments.of(
                        asking(QuestionType.PLACE).hint(Translated.empty()), List.of("first half of their postcode")),
                Arguments.of(
                        asking(QuestionType.SEVERAL_CHOICES).limits(Limits.choices(1, 2)),
                        List.of("They choose from 1 to 2", "“By bus” (Any bus)", "“On foot”")),
                Arguments.of(
                        asking(QuestionType.SEVERAL_CHOICES).limits(Limits.choices(0, 2)),
                        List.of("They choose up to 2")),
                Arguments.of(
                        asking(QuestionType.SEVERAL_CHOICES).limits(Limits.choices(2, 0)),
                        List.of("They choose at least 2")),
                Arguments.of(asking(QuestionType.SEVERAL_CHOICES), List.of("They choose all that fit")),
                Arguments.of(
                        asking(QuestionType.ONE_CHOICE).somethingElse(true).dontKnow(true),
                        List.of(
                                "They choose one",
                                "“By bus” (Any bus)",
                                "“Something else” Write down what.",
                                "They can also say: “I don’t know”.")),
                Arguments.of(
                        asking(QuestionType.NUMBER).preferNotToSay(true),
                        List.of("They can also say: “I prefer not to say”.")),
                Arguments.of(asking(QuestionType.AGREEMENT), List.of("They choose one", "“Strongly agree”")),
                Arguments.of(asking(QuestionType.SATISFACTION), List.of("“Very satisfied”")),
                Arguments.of(asking(QuestionType.IMPORTANCE), List.of("“Very important”")),
                Arguments.of(asking(QuestionType.YES_NO), List.of("“Yes”", "“No”")),
                Arguments.of(asking(QuestionType.ZERO_TO_TEN), List.of("from 0 to 10")),
                Arguments.of(
                        asking(QuestionType.RANKING).limits(Limits.choices(0, 2)),
                        List.of("“By bus” (Any bus)", "what comes next, up to 2")),
                Arguments.of(
                        asking(QuestionType.MATRIX),
                        List.of("“The club” (On Tuesdays)", "For each", "“By bus” (Any bus)")),
                Arguments.of(asking(QuestionType.SHORT_TEXT), List.of("word for word")),
                Arguments.of(asking(QuestionType.LONG_TEXT), List.of("word for word")),
                Arguments.of(asking(QuestionType.FILE), List.of("word for word")),
                Arguments.of(asking(QuestionType.VOICE), List.of("word for word")),
                Arguments.of(asking(QuestionType.VIDEO), List.of("word for word")));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void on_the_phone_one_hears_all_that_others_read(QuestionEdit asked, List<String> facts) {
        assertThat(told(asked.done(), false)).contains(facts);
    }

    @Test
    void every_kind_of_question_has_its_facts() {
        assertThat(facts().map(each -> ((QuestionEdit) each.get()[0]).done().type()))
                .contains(Stream.of(QuestionType.values())
                        .filter(type -> type != QuestionType.STATEMENT)
                        .toArray(QuestionType[]::new));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATEMENT")
    void of_every_kind_it_is_said_why_it_is_needed_and_that_it_is_never_published(QuestionType type) {
        Question question = asking(type)
                .why(said("It helps us plan."))
                .required(true)
                .neverPublished(true)
                .done();
        assertThat(told(question, false))
                .contains(
                        "What do you say?",
                        "Say it all.",
                        "If they ask why: It helps us plan.",
                        "We never publish this answer.",
                        "Ask them to answer this question if they can.");
    }

    @Test
    void what_is_to_be_known_is_told() {
        assertThat(told(
                        asking(QuestionType.STATEMENT)
                                .wording(said("Nothing closes."))
                                .done(),
                        false))
                .contains("Nothing closes.");
    }

    @Test
    void whoever_likes_it_easy_is_asked_in_easy_read() {
        Question question = asking(QuestionType.MATRIX)
                .easyRead(Translated.of(Map.of("en", "What do you want?")))
                .done();
        assertThat(told(question, true))
                .contains("What do you want?", "You take the bus", "Our club")
                .doesNotContain("What do you say?", "By bus");
        assertThat(told(question, false)).contains("What do you say?").doesNotContain("What do you want?");
    }
}
