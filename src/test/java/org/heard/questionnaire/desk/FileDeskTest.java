package org.heard.questionnaire.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.response.AskedConsultation;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Amira, an editor, has her questions in a spreadsheet. */
class FileDeskTest extends ViewTest {

    private static final String SHEET = """
            survey,,,,,
            ,type,name,label::English (en),label::Welsh (cy),relevant
            ,begin_group,about,About you,Amdanoch chi,
            ,select_one yn,travel,Do you travel?,Ydych chi'n teithio?,
            ,integer,Hours,How many hours?,Sawl awr?,${travel} = 'y'
            ,geotrace,photo,A photo,Llun,
            ,end_group,,,,
            choices,,,,,
            ,list_name,name,label::English (en),label::Welsh (cy),
            ,yn,y,Often,Yn aml,
            ,yn,n,Never,Byth,
            """;

    private AskedConsultation club;

    @BeforeEach
    void amira_opens_the_questions_of_the_tuesday_club() {
        signIn("amira", "EDITOR");
        club = AskedConsultation.open(database, clock.instant());
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/questions/file");
    }

    private Questions written() {
        String json = database.queryForObject(
                "SELECT questions FROM questionnaire WHERE consultation_id = ? ORDER BY number DESC LIMIT 1",
                String.class,
                club.id().value());
        return JsonMapper.builder().build().readValue(json, Questions.class);
    }

    private void choose(String name, String content) {
        UploadKt._upload(_get(Upload.class), name, "", content.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
    }

    /** Long work is done beside the page. */
    private void waitFor(String text) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!pageText().contains(text) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            MockVaadin.clientRoundtrip(true);
        }
        assertThat(pageText()).contains(text);
    }

    @Test
    void she_sees_what_would_be_made_and_what_not_before_she_saves_it() {
        Questions before = written();
        choose("mine.csv", SHEET);
        waitFor("Nothing has been saved yet.");
        assertThat(pageText())
                .contains("This would make 2 pages with 2 questions and 2 choices")
                .contains("mine.csv!B6: Lines and areas on a map are not asked for")
                .contains("A new page begins with “hours”")
                .contains("How many hours? (A number) [hours] – only if “Do you travel?” is “Often”");
        assertThat(written()).isEqualTo(before);

        click("Save 2 questions");
        assertThat(pageText()).contains("2 questions were saved.");
        Questions after = written();
        assertThat(after.pages()).hasSize(before.pages().size() + 2);
        assertThat(after.find("hours").orElseThrow().type()).isEqualTo(QuestionType.NUMBER);
        // the club asks how people travel already: the new question has another name, and the condition follows
        assertThat(after.find("hours").orElseThrow().showIf()).isEqualTo(Condition.of("travel-2", Kind.ANY_OF, "y"));
        assertThat(after.find("travel-2").orElseThrow().wording().exactly(Locale.forLanguageTag("cy")))
                .isEqualTo("Ydych chi'n teithio?");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_the_place() {
        choose(
                "mine.lss",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>");
        waitFor("It defines a document type.");
        assertThat(pageText()).contains("mine.lss: 2:");
    }

    @Test
    void she_takes_the_questions_to_other_programs_and_reads_what_those_will_not_see() {
        assertThat(_find(Anchor.class).stream().map(Anchor::getText))
                .contains("LimeSurvey (.lss)", "The same as a table of text (.csv)");
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/questions");
        assertThat(_get(Anchor.class, spec -> spec.withText("Questions as a file"))
                        .getHref())
                .isEqualTo("desk/consultations/" + club.slug() + "/questions/file");
    }
}
