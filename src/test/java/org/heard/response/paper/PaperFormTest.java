package org.heard.response.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.format.making.PaperForms.Copy;
import org.heard.format.making.PrintedForms;
import org.heard.html.HtmlSettings;
import org.heard.language.Translated;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.GardenPlans;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gwen has asked for the questions on paper, in her size and language. */
@Execution(ExecutionMode.CONCURRENT)
class PaperFormTest {

    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PaperForm form = new PaperForm(
            PrintedForms.MESSAGES,
            PrintedForms.LANGUAGES,
            PrintedForms.AUTHORING,
            PaperFixture.answerWords(),
            new GardenPlans(),
            new PaperWords(PrintedForms.MESSAGES, PaperFixture.answerWords()),
            PrintedForms.organisation(),
            settings(),
            PaperFixture.who());

    private static HtmlSettings settings() {
        return new org.springframework.boot.context.properties.bind.Binder(
                        new org.springframework.boot.context.properties.source.MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("heard.html", HtmlSettings.class);
    }

    private static Consultation consultation(String slug) throws Exception {
        try (var in = new ClassPathResource("demo/consultations.json").getInputStream()) {
            for (JsonNode entry : JSON.readTree(in)) {
                if (entry.get("slug").asString().equals(slug)) {
                    var consultation = new Consultation(Consultation.Id.random(), slug, NOW);
                    consultation.say(JSON.treeToValue(entry.get("text"), ConsultationText.class), NOW);
                    consultation.describe(null, Set.of(), Set.of(), Set.of(), NOW);
                    consultation.schedule(NOW, NOW.plus(Duration.ofDays(90)), Translated.empty(), NOW);
                    return consultation;
                }
            }
        }
        throw new IllegalArgumentException(slug);
    }

    private static Questions questions(String slug) throws Exception {
        try (var in = new ClassPathResource("demo/questionnaires.json").getInputStream()) {
            return JSON.readValue(in, new TypeReference<Map<String, Questions>>() {})
                    .get(slug);
        }
    }

    private byte[] printed(String slug, String language, int points, boolean easyRead, int copies) throws Exception {
        var made = new ArrayList<Copy>();
        Consultation consultation = consultation(slug);
        String title = "";
        for (int copy = 0; copy < copies; copy++) {
            var sheet = new Sheet(
                    consultation,
                    questions(slug),
                    Locale.forLanguageTag(language),
                    easyRead,
                    Optional.of(new SpeakableCode("K7QX-M2T" + (copy + 2))));
            title = form.title(sheet);
            made.add(new Copy(form.tree(sheet), sheet.code()));
        }
        return PrintedForms.pdf(title, made, points);
    }

    @Test
    void a_form_has_every_question_in_order_with_its_number_and_says_where_to_go() throws Exception {
        assertThat(PrintedForms.text(printed("charges-for-home-care", "en", 14, false, 1)))
                .containsSubsequence(
                        "The code of this form: K7QX-M2T2",
                        "You do not have to give your name",
                        "Who are you answering for?",
                        "1. Which of these fit you?",
                        "2. Do you, or does someone you care for, pay for care at home now?",
                        "Yes",
                        "Go to question 3",
                        "No",
                        "Go to question 6",
                        "Answer questions 3 to 5 only if you said “Yes” to question 2.",
                        "3. How much care at home is it",
                        "Brynafon County Council",
                        "Keep this part");
    }

    @ParameterizedTest
    @CsvSource({"cy,14", "ur,14", "en,28", "ur,28"})
    void it_can_be_had_in_every_language_and_in_large_print(String language, int points) throws Exception {
        byte[] file = printed("charges-for-home-care", language, points, false, 1);
        assertThat(PrintedForms.page(file, 2)).contains("K7QX-M2T2");
        assertThat(PrintedForms.text(file))
                .contains(PrintedForms.MESSAGES.get(Locale.forLanguageTag(language), "response.paper.keep"));
    }

    @Test
    void in_easy_read_the_questions_are_the_easy_ones() throws Exception {
        String easy = questions("day-services-llanbedw")
                .find("agree")
                .orElseThrow()
                .easyRead()
                .text(Locale.ENGLISH);
        assertThat(PrintedForms.text(printed("day-services-llanbedw", "en", 18, true, 1)))
                .contains(easy.replaceAll("\\s+", " "));
    }

    @Test
    void what_is_never_published_says_so_at_the_question() throws Exception {
        var page = new QuestionPage(
                Translated.english("About you"),
                Translated.empty(),
                List.of(
                        Question.blank("faith", QuestionType.SHORT_TEXT)
                                .edit()
                                .wording(Translated.english("What is your faith?"))
                                .neverPublished(true)
                                .done(),
                        Question.blank("help", QuestionType.SHORT_TEXT)
                                .edit()
                                .wording(Translated.english("What would help?"))
                                .done()));
        var sheet = new Sheet(
                consultation("meals-at-home"), new Questions(List.of(page)), Locale.ENGLISH, false, Optional.empty());
        assertThat(form.tree(sheet).body().text())
                .containsSubsequence("1. What is your faith?", "We never publish this answer.", "2. What would help?")
                .containsOnlyOnce("We never publish this answer.");
    }

    @ParameterizedTest
    @CsvSource({"en,14", "cy,28"})
    void day_month_and_year_stand_in_one_row(String language, int points) throws Exception {
        Question since = Question.blank("since", QuestionType.DATE)
                .edit()
                .wording(Translated.of(Map.of("en", "Since when?", "cy", "Ers pryd?", "ur", "کب سے؟")))
                .done();
        Locale reader = Locale.forLanguageTag(language);
        var sheet = new Sheet(
                consultation("meals-at-home"),
                new Questions(
                        List.of(new QuestionPage(Translated.english("Days"), Translated.empty(), List.of(since)))),
                reader,
                false,
                Optional.empty());
        assertThat(form.tree(sheet).body().select(".paper-date > .paper-keep")).hasSize(3);
        byte[] file =
                PrintedForms.pdf(form.title(sheet), List.of(new Copy(form.printed(sheet), Optional.empty())), points);
        List<String> parts = List.of("day", "month", "year").stream()
                .map(part -> PrintedForms.MESSAGES.get(reader, "response.paper." + part))
                .toList();
        assertThat(PrintedForms.lines(file))
                .as("in one line, in the order in which it is read")
                .anySatisfy(line -> assertThat(line).containsSubsequence(parts));
    }

    @Test
    void a_preview_says_that_it_is_no_form_to_send_back() throws Exception {
        Consultation about = consultation("meals-at-home");
        var preview = Sheet.preview(about, questions("meals-at-home"), Locale.ENGLISH, false);
        String text = PrintedForms.text(
                PrintedForms.pdf(form.title(preview), List.of(new Copy(form.printed(preview), preview.code())), 18));
        assertThat(text)
                .contains("Preview of the form:", "no form to fill in or send back")
                .doesNotContain("Post the form to this address", "The code of this form");
        var form18 = new Sheet(about, questions("meals-at-home"), Locale.ENGLISH, false, Optional.empty());
        assertThat(form.tree(form18).body().text())
                .contains("Post the form to this address")
                .doesNotContain("Preview");
    }

    @Test
    void a_carer_is_told_that_her_own_views_are_another_answer_of_the_same_visit() throws Exception {
        assertThat(PrintedForms.text(printed("charges-for-home-care", "en", 14, false, 1)))
                .containsSubsequence("Who are you answering for?", "write the code of the other form here", "1. Which");
    }

    @ParameterizedTest
    @CsvSource({"en,14", "ur,28"})
    void pictures_are_printed_with_what_they_show(String language, int points) throws Exception {
        var shown = new QuestionPage(
                Translated.english("Days"),
                Translated.empty(),
                List.of(Question.blank("how", QuestionType.ONE_CHOICE)
                        .edit()
                        .wording(Translated.of(Map.of("en", "How do you travel?", "ur", "آپ کیسے آتے ہیں؟")))
                        .easyRead(Translated.of(Map.of("en", "How do you get there?", "ur", "آپ وہاں کیسے جاتے ہیں؟")))
                        .picture("people")
                        .alternative(Translated.english("Three people"))
                        .options(List.of(
                                Choice.of("bus", Translated.english("By bus")).shownBy("bus", Translated.empty()),
                                Choice.of("home", Translated.english("I stay"))
                                        .shownBy("house", Translated.english("A house with a door")),
                                Choice.of("none", Translated.english("Not at all"))
                                        .shownBy("not-drawn", Translated.english("Gone"))))
                        .done()));
        var sheet = new Sheet(
                consultation("meals-at-home"),
                new Questions(List.of(shown)),
                Locale.forLanguageTag(language),
                true,
                Optional.of(new SpeakableCode("K7QX-M2T2")));
        byte[] file = PrintedForms.pdf(
                form.title(sheet),
                List.of(new Copy(form.printed(sheet), sheet.code()), new Copy(form.printed(sheet), sheet.code())),
                points);

        assertThat(PrintedForms.pictures(file))
                .containsExactly(
                        "Three people",
                        "By bus",
                        "A house with a door",
                        "Three people",
                        "By bus",
                        "A house with a door");
        assertThat(PrintedForms.pictureWidths(file))
                .as("in millimetres")
                .hasSize(6)
                .containsOnly(25L);
        assertThat(FormTree.of(form.tree(sheet).body().tagName("div"))
                        .getElement()
                        .getOuterHTML())
                .contains("/assets/easy-read/bus.svg", "/assets/easy-read/people.svg");
    }

    @ParameterizedTest
    @CsvSource({"cy,18", "ur,28"})
    void pictures_of_the_councils_own_are_printed_with_what_they_show(String language, int points) throws Exception {
        Questions asked =
                GardenPlans.asking(GardenPlans.question(GardenPlans.WALK, GardenPlans.shows("en", "cy", "ur")));
        var sheet = new Sheet(
                consultation("meals-at-home"), asked, Locale.forLanguageTag(language), false, Optional.empty());
        byte[] file = PrintedForms.pdf(form.title(sheet), List.of(new Copy(form.printed(sheet), sheet.code())), points);

        assertThat(PrintedForms.pictures(file)).containsExactly("A path goes round (" + language + ")");
        assertThat(PrintedForms.pictureWidths(file)).as("in millimetres").containsExactly(64L);
        assertThat(FormTree.of(form.tree(sheet).body().tagName("div"))
                        .getElement()
                        .getOuterHTML())
                .contains("src=\"/files/pictures/walk.png\"", "width=\"560\"", "height=\"400\"");
    }

    @ParameterizedTest
    @CsvSource({"SHORT_TEXT", "LONG_TEXT", "VIDEO", "FILE"})
    void who_does_not_want_to_write_can_tick_that(QuestionType type) throws Exception {
        Question asked = Question.blank("asked", type)
                .edit()
                .wording(Translated.english("What happened?"))
                .required(true)
                .preferNotToSay(true)
                .done();
        var sheet = new Sheet(
                consultation("meals-at-home"),
                new Questions(
                        List.of(new QuestionPage(Translated.english("Days"), Translated.empty(), List.of(asked)))),
                Locale.ENGLISH,
                false,
                Optional.of(new SpeakableCode("K7QX-M2T2")));
        assertThat(form.tree(sheet).body().text())
                .containsSubsequence("What happened?", "Or tick this instead", "I prefer not to say");
    }

    @Test
    void copies_in_one_file_have_a_code_and_page_numbers_each() throws Exception {
        byte[] file = printed("meals-at-home", "en", 14, false, 3);
        String text = PrintedForms.text(file);
        for (String code : List.of("K7QX-M2T2", "K7QX-M2T3", "K7QX-M2T4")) {
            assertThat(text.split(code, -1).length - 1).isGreaterThan(4);
        }
        assertThat(text.split(" 2 / ", -1)).hasSize(4);
    }
}
