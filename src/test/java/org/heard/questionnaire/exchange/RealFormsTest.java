package org.heard.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.Remark;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Forms that other people published, where they are at hand ({@code HEARD_PUBLIC_DATA} names their folder). */
@EnabledIf("areAtHand")
class RealFormsTest {

    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("HEARD_PUBLIC_DATA", "public-data"));

    static boolean areAtHand() {
        return Files.isReadable(FOLDER.resolve("xlsform_widgets.csv"));
    }

    private static Reading read(String name) throws IOException {
        return Given.EXCHANGE.read(new GivenFile(name, Files.readAllBytes(FOLDER.resolve(name))));
    }

    private static Question question(Reading reading, String key) {
        return reading.form().questions().find(key).orElseThrow();
    }

    @Test
    void every_widget_is_made_or_told() throws IOException {
        Reading reading = read("xlsform_widgets.csv");
        assertThat(reading.form().questions().all()).hasSize(21);
        assertThat(question(reading, "my-int").type()).isEqualTo(QuestionType.NUMBER);
        assertThat(question(reading, "my-int").limits().largest()).isEqualByComparingTo("9");
        assertThat(question(reading, "my-decimal").limits().smallest()).isEqualByComparingTo("10.511");
        assertThat(question(reading, "my-select").type()).isEqualTo(QuestionType.SEVERAL_CHOICES);
        assertThat(Given.said(reading)).anyMatch(said -> said.startsWith("xlsform_widgets.csv!B13:"));
    }

    @Test
    void other_is_something_else() throws IOException {
        Reading reading = read("xlsform_or_other.xlsx");
        assertThat(reading.form().questions().all()).anyMatch(Question::somethingElse);
    }

    @Test
    void a_flawed_survey_is_read_and_its_flaws_are_told() throws IOException {
        Reading reading = read("lime_audit_demo.lss");
        assertThat(reading.form().questions().all()).hasSize(8);
        assertThat(question(reading, "arr").type()).isEqualTo(QuestionType.MATRIX);
        assertThat(Given.said(reading))
                .anyMatch(said -> said.contains("It looks at a question that comes later"))
                .anyMatch(said -> said.contains("orphan_sq"))
                .anyMatch(said -> said.contains("“fr”"));
        assertThat(reading.remarks().stream().map(Remark::place)).contains("questions:117");
    }
}
