package org.heard.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.Remark;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.exchange.Exchange.Format;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever Amira asks can leave Heard and come back whole. */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

    private static final int QUESTIONNAIRES = 60;

    private static final Languages LANGUAGES = new Languages(List.of("en", "cy", "ur"));
    private final Exchange exchange = new Exchange(new Messages(LANGUAGES), LANGUAGES, QuestionPictures.onlyDrawings());

    @ParameterizedTest
    @EnumSource(Format.class)
    void any_questionnaire_comes_back_as_it_left(Format format) {
        // workbooks take longest and hold the same table as text does
        int many = format == Format.XLSX ? QUESTIONNAIRES / 5 : QUESTIONNAIRES;
        for (int seed = 0; seed < many; seed++) {
            Form form = RandomQuestions.form(seed);
            Written written = exchange.write(form, format);
            Reading reading = exchange.read(new GivenFile("questions." + format.ending(), written.bytes()));
            assertThat(reading.remarks().stream().filter(Remark::isLoss))
                    .as("losses of %s, seed %d", format, seed)
                    .isEmpty();
            for (int page = 0; page < form.questions().pages().size(); page++) {
                assertThat(reading.form().questions().pages())
                        .as("pages of %s, seed %d", format, seed)
                        .hasSameSizeAs(form.questions().pages());
                assertThat(reading.form().questions().pages().get(page))
                        .as("page %d of %s, seed %d", page, format, seed)
                        .isEqualTo(form.questions().pages().get(page));
            }
        }
    }
}
