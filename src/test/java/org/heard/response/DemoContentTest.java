package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.QuestionsCheck;
import org.heard.questionnaire.Routing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whoever tries the portal out meets every kind of question, and answers that people could have given. */
class DemoContentTest {

    private static final Questions CHARGES =
            Objects.requireNonNull(read("questionnaires", new TypeReference<Map<String, Questions>>() {})
                    .get("charges-for-home-care"));

    private static <T> T read(String file, TypeReference<T> type) {
        try (var in = new ClassPathResource("demo/" + file + ".json").getInputStream()) {
            return JsonMapper.builder().build().readValue(in, type);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void one_questionnaire_has_every_kind_of_question_and_of_limit() {
        assertThat(CHARGES.all().map(Question::type)).contains(QuestionType.values());
        assertThat(CHARGES.all().filter(Question::required)).isNotEmpty();
        assertThat(CHARGES.all().filter(Question::offersNone)).isNotEmpty();
        assertThat(CHARGES.all()
                        .filter(question -> question.type() == QuestionType.SEVERAL_CHOICES)
                        .map(question -> question.limits().most()))
                .anyMatch(most -> most > 0);
        assertThat(CHARGES.all()
                        .filter(question -> question.type().isWords())
                        .flatMap(question -> question.waysOut().stream()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ur"})
    void it_is_there_in_every_language(String language) {
        assertThat(new QuestionsCheck(List.of(Locale.forLanguageTag(language))).problems(CHARGES))
                .isEmpty();
        assertThat(CHARGES.all().map(Question::wording).map(Translated::texts)).allMatch(texts -> texts.size() == 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ur"})
    void each_of_its_questions_is_there_in_easy_read_with_a_drawing(String language) {
        Locale read = Locale.forLanguageTag(language);

        assertThat(CHARGES.all()).allSatisfy(question -> {
            assertThat(question.easyRead().has(read)).as(question.key()).isTrue();
            assertThat(QuestionPictures.drawings()).contains(question.picture());
            assertThat(QuestionPictures.onlyDrawings().printed(question.picture()))
                    .as("files show it, too: " + question.picture())
                    .isPresent();
            assertThat(question.alternative().has(read)).as(question.key()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ur"})
    void its_easy_read_is_at_most_three_sentences_of_at_most_15_words(String language) {
        Locale read = Locale.forLanguageTag(language);

        assertThat(CHARGES.all()).allSatisfy(question -> {
            String[] sentences = question.easyRead().text(read).split("(?<=[.?۔؟])\\**\\s+");
            assertThat(sentences).as(question.key()).hasSizeLessThanOrEqualTo(3);
            assertThat(sentences)
                    .as(question.key())
                    .allMatch(sentence -> sentence.strip().split("\\s+").length <= 15);
        });
    }

    @Test
    void people_answered_what_was_asked_and_those_who_answered_online_could_send_it() {
        Map<String, Questions> asked = read("questionnaires", new TypeReference<>() {});
        for (DemoAnswers.Entry entry : read("answers", new TypeReference<List<DemoAnswers.Entry>>() {})) {
            Questions questions = Objects.requireNonNull(asked.get(entry.slug()));
            entry.answers().forEach((key, answer) -> {
                if (!key.equals(Response.ALSO)) {
                    Question question = questions.find(key).orElseThrow();
                    assertThat(question.everyAnswer())
                            .as(entry.slug() + " " + key)
                            .containsAll(question.type().isFile() ? question.waysOut() : answer.chosen());
                }
            });
            if (entry.way() == null) {
                var route = new Routing(questions, key -> entry.answers().getOrDefault(key, Answer.none()));
                assertThat(route.asked()
                                .filter(question -> question.problem(
                                                entry.answers().getOrDefault(question.key(), Answer.none()))
                                        .isPresent()))
                        .as(entry.slug() + " " + entry.daysBeforeClosing())
                        .isEmpty();
                assertThat(route.unsent()).as(entry.slug()).isEmpty();
            }
        }
    }
}
