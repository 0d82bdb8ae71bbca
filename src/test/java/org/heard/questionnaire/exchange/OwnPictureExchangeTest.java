package org.heard.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.Remark;
import org.heard.language.Translated;
import org.heard.questionnaire.GardenPlans;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.Exchange.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files name the council's own pictures: here they are found again, elsewhere it is told that they are not there. */
class OwnPictureExchangeTest {

    private static final Exchange HERE = new Exchange(Given.MESSAGES, Given.LANGUAGES, new GardenPlans());

    private static Reading read(Exchange where, Written written, Format format) {
        return where.read(new GivenFile("questions." + format.ending(), written.bytes()));
    }

    private static Questions asked() {
        Question garden = GardenPlans.question(GardenPlans.WALK, GardenPlans.shows("en", "cy"));
        return GardenPlans.asking(garden.edit()
                .easyRead(Translated.english("Which one?"))
                .picture(GardenPlans.WALK)
                .alternative(GardenPlans.shows("en"))
                .done());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void they_come_back_where_they_are(Format format) {
        Written written = HERE.write(new Form(Translated.english("Garden"), Locale.ENGLISH, asked()), format);
        assertThat(written.remarks())
                .extracting(Remark::key)
                .contains("exchange.check.only-heard.own-pictures", "exchange.check.only-heard.pictures");

        Reading reading = read(HERE, written, format);
        assertThat(reading.remarks().stream().filter(Remark::isLoss)).isEmpty();
        assertThat(reading.form().questions()).isEqualTo(asked());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void elsewhere_they_are_told_with_their_places_and_the_rest_stays(Format format) {
        Written written = HERE.write(new Form(Translated.english("Garden"), Locale.ENGLISH, asked()), format);
        var elsewhere = new Exchange(Given.MESSAGES, Given.LANGUAGES, QuestionPictures.onlyDrawings());
        Reading reading = read(elsewhere, written, format);

        assertThat(reading.remarks().stream().filter(Remark::isLoss)).hasSize(2).allSatisfy(lost -> {
            assertThat(lost.key()).isEqualTo("exchange.lost.picture.own");
            assertThat(lost.place()).isNotBlank();
            assertThat(lost.arguments().toString()).contains(GardenPlans.WALK);
        });
        Question garden = reading.form().questions().find("garden").orElseThrow();
        assertThat(garden.picture()).isEmpty();
        assertThat(garden.options())
                .hasSize(2)
                .allMatch(option ->
                        option.picture().isEmpty() && option.alternative().isEmpty());
        assertThat(garden.easyRead()).isEqualTo(Translated.english("Which one?"));
    }
}
