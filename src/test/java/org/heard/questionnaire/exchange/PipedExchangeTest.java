package org.heard.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.Remark;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.Exchange.Format;
import org.junit.jupiter.api.Test;

/** Earlier answers in later words, for programs that have them too. */
class PipedExchangeTest {

    private static final Translated WHY = Translated.english("Why [[travel|the way you travel]]?");
    private static final Translated WHO = Translated.english("How does [[name|she]] like it?");

    private final Exchange exchange = Given.EXCHANGE;

    private static Form form(Translated... later) {
        Question travel = Question.blank("travel", QuestionType.ONE_CHOICE)
                .edit()
                .wording(Translated.english("How do you travel?"))
                .options(List.of(
                        Choice.of("bus", Translated.english("By bus")),
                        Choice.of("foot", Translated.english("On foot"))))
                .somethingElse(true)
                .done();
        Question name = Question.blank("name", QuestionType.SHORT_TEXT)
                .edit()
                .wording(Translated.english("What shall we call her?"))
                .done();
        Question days = Question.blank("days", QuestionType.SEVERAL_CHOICES)
                .edit()
                .wording(Translated.english("Which days?"))
                .options(List.of(
                        Choice.of("mon", Translated.english("Monday")),
                        Choice.of("tue", Translated.english("Tuesday"))))
                .done();
        List<Question> asked = IntStream.range(0, later.length)
                .mapToObj(i -> Question.blank("later" + i, QuestionType.LONG_TEXT)
                        .edit()
                        .wording(later[i])
                        .done())
                .toList();
        Translated title = Translated.english("Page");
        return new Form(
                Translated.english("Club"),
                Locale.ENGLISH,
                new Questions(List.of(
                        new QuestionPage(title, Translated.empty(), List.of(travel, name, days), Condition.always()),
                        new QuestionPage(title, Translated.empty(), asked, Condition.always()))));
    }

    private static String text(Written written) {
        return new String(written.bytes(), StandardCharsets.UTF_8);
    }

    private Question read(String file, Format format, String key) {
        Reading reading =
                exchange.read(new GivenFile("questions." + format.ending(), file.getBytes(StandardCharsets.UTF_8)));
        return reading.form().questions().find(key).orElseThrow();
    }

    private static List<String> losses(Written written) {
        return written.remarks().stream()
                .filter(Remark::isLoss)
                .map(Remark::key)
                .toList();
    }

    @Test
    void limesurvey_gets_an_expression_with_the_words_for_a_missing_answer() {
        Written written = exchange.write(form(WHY, WHO), Format.LSS);

        assertThat(text(written))
                .contains("Why {if(is_empty(travel.NAOK), \"the way you travel\", travel.shown)}?")
                .contains("How does {if(is_empty(name.NAOK), \"she\", name.shown)} like it?");
        assertThat(losses(written)).isEmpty();
        assertThat(read(text(written), Format.LSS, "later0").wording()).isEqualTo(WHY);
        String elsewhere = text(written)
                .replace("heard_version", "other_version")
                .replace(
                        "Why {if(is_empty(travel.NAOK), \"the way you travel\"", "So {if(is_empty(travel), 'your way'");
        assertThat(read(elsewhere, Format.LSS, "later0").wording().exactly(Locale.ENGLISH))
                .isEqualTo("So [[travel|your way]]?");
    }

    @Test
    void other_programs_get_references_and_the_label_of_what_was_chosen() {
        Written written = exchange.write(form(WHY, WHO), Format.CSV);

        assertThat(text(written))
                .contains("Why ${travel_said}?")
                .contains("if(${travel} = '_other', ${travel_other}, jr:choice-name(${travel}, '${travel}'))")
                .contains("How does ${name} like it?");
        assertThat(losses(written)).isEmpty();
        assertThat(written.remarks()).extracting(Remark::key).contains("exchange.check.piping-gap");
        assertThat(read(text(written), Format.CSV, "later0").wording()).isEqualTo(WHY);
        String changed = text(written).replace("Why ${travel_said}?", "Do tell us: why ${travel_said}?");
        assertThat(read(changed, Format.CSV, "later0").wording().exactly(Locale.ENGLISH))
                .isEqualTo("Do tell us: why [[travel|…]]?");
    }

    @Test
    void several_answers_in_a_text_are_told_and_come_back() {
        Translated days = Translated.english("What about [[days|those days]]?");
        Written sheet = exchange.write(form(days), Format.CSV);
        assertThat(text(sheet)).contains("What about those days?");
        assertThat(losses(sheet)).containsExactly("exchange.lost.piping-words");
        assertThat(read(text(sheet), Format.CSV, "later0").wording()).isEqualTo(days);

        Written survey = exchange.write(form(days), Format.LSS);
        assertThat(losses(survey)).containsExactly("exchange.lost.only-heard.piping");
        assertThat(read(text(survey), Format.LSS, "later0").wording()).isEqualTo(days);
    }
}
