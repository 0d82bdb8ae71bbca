package org.heard.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.format.making.PrintedForms;
import org.heard.site.Organisation;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The field's standard questions can be asked as they come. */
class QuestionBankTest extends PortalTest {

    /** Easy Read keeps sentences to about 15 words; Urdu says the same with a few more. */
    private static final int LONGEST_SENTENCE = 20;

    private static final List<Locale> EVERY_LANGUAGE =
            Stream.of("en", "cy", "ur").map(Locale::forLanguageTag).toList();

    @Autowired
    private QuestionBank bank;

    @Test
    void all_of_it_together_is_ready_to_publish_in_every_language() {
        Questions questions = Questions.none();
        for (QuestionBank.Item item : bank.items()) {
            assertThat(item.isIn(questions)).as(item.id()).isFalse();
            questions = item.addedTo(questions, EVERY_LANGUAGE);
            assertThat(item.isIn(questions)).isTrue();
        }

        var check = new QuestionsCheck(EVERY_LANGUAGE);
        assertThat(check.problems(questions)).isEmpty();
    }

    @Test
    void no_language_comes_with_it_that_the_questionnaire_is_not_written_in() {
        List<Locale> required = EVERY_LANGUAGE.subList(0, 2);
        var check = new QuestionsCheck(required);
        Questions questions = Questions.none();
        for (QuestionBank.Item item : bank.items()) {
            questions = item.addedTo(questions, check.languages(questions));
        }

        assertThat(check.languages(questions)).containsExactlyInAnyOrderElementsOf(required);
        assertThat(check.problems(questions)).isEmpty();
        assertThat(JsonMapper.builder().build().writeValueAsString(questions)).doesNotContain("\"ur\"");
    }

    @Test
    void nobody_has_to_answer_about_equality_and_no_answer_is_published() {
        assertThat(bank.items().stream()
                        .filter(QuestionBank.Item::equality)
                        .flatMap(item -> new Questions(item.pages()).all()))
                .hasSizeGreaterThan(15)
                .allSatisfy(question -> {
                    assertThat(question.required()).isFalse();
                    assertThat(question.neverPublished()).isTrue();
                    assertThat(question.waysOut()).contains(Answer.PREFER_NOT_TO_SAY);
                    assertThat(question.why().isEmpty()).isFalse();
                });
    }

    @Test
    void a_welsh_council_asks_as_the_census_did_in_wales() {
        List<String> groups = bank.items().stream()
                .filter(item -> item.id().equals("ethnic-group"))
                .flatMap(item -> item.pages().getFirst().questions().getFirst().options().stream())
                .map(option -> option.label().text(Locale.forLanguageTag("cy")))
                .toList();

        assertThat(groups)
                .contains("Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig")
                .hasSize(5);
        assertThat(bank.items()).extracting(QuestionBank.Item::id).contains("welsh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ur"})
    void every_question_is_there_in_easy_read_in_short_sentences(String language) {
        Locale reader = Locale.forLanguageTag(language);
        assertThat(bank.items().stream().flatMap(item -> new Questions(item.pages()).all()))
                .allSatisfy(question -> {
                    assertThat(question.easyRead().exactly(reader))
                            .as(question.key())
                            .isNotEmpty();
                    Question easy = question.inEasyRead(reader);
                    Stream.concat(
                                    Stream.of(easy.wording()),
                                    easy.options().stream().map(Choice::label))
                            .flatMap(text -> Stream.of(text.exactly(reader).split("[.?۔؟] *")))
                            .forEach(sentence -> assertThat(sentence.split(" "))
                                    .as(sentence)
                                    .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
                });
    }

    @ParameterizedTest
    @CsvSource({"wales,wales", "england,england", "scotland,other", "northern-ireland,other"})
    void staff_are_told_whose_wording_it_is(String nation, String told) {
        Organisation ours = PrintedForms.organisation();
        var council = new Organisation(ours.name(), nation, ours.logo(), ours.requiredLanguages(), ours.contact());
        assertThat(new QuestionBank(council).wordingKey()).isEqualTo("questionnaire.bank.wording." + told);
    }
}
