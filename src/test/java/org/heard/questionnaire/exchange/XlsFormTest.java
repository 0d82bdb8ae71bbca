package org.heard.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.heard.consultation.importing.GivenFile;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.junit.jupiter.api.Test;

/** Gareth's charity asks its questions with KoboToolbox; Amira brings them in. */
class XlsFormTest {

    private static final String CHOICES = """
            choices
            |list_name|name|label
            |travel|bus|By bus
            |travel|car|By car
            |travel|Walk|On foot
            """;

    private static Question question(Reading reading, String key) {
        return reading.form().questions().find(key).orElseThrow();
    }

    @Test
    void each_kind_of_question_becomes_ours() {
        Reading reading = Given.csv("""
                survey
                |type|name|label|hint|required|constraint|appearance|parameters
                |text|name|What is it called?|In a few words|yes|string-length(.) <= 80||
                |text|story|Your story||||multiline|
                |integer|Age|How old are you?||true()|. >= 0 and . <= 120||
                |decimal|miles|How many miles?|||. > 0||
                |date|since|Since when?|||||
                |select_one travel|how|How do you travel?|||||
                |select multiple travel or_other|ways|Which ways?|||count-selected(.) <= 2||
                |rank travel|best|Best first|||||
                |range|score|From 0 to 10||||| start=0 end=10 step=1
                |range|percent|How much?||||| start=0 end=100 step=5
                |note|n|**Thank you**|||||
                """ + CHOICES);
        Questions questions = reading.form().questions();
        assertThat(questions.all().map(Question::type))
                .containsExactly(
                        QuestionType.SHORT_TEXT,
                        QuestionType.LONG_TEXT,
                        QuestionType.NUMBER,
                        QuestionType.NUMBER,
                        QuestionType.DATE,
                        QuestionType.ONE_CHOICE,
                        QuestionType.SEVERAL_CHOICES,
                        QuestionType.RANKING,
                        QuestionType.ZERO_TO_TEN,
                        QuestionType.NUMBER,
                        QuestionType.STATEMENT);
        assertThat(question(reading, "name").maxLength()).isEqualTo(80);
        assertThat(question(reading, "name").required()).isTrue();
        assertThat(question(reading, "name").hint().exactly(Locale.ENGLISH)).isEqualTo("In a few words");
        Question age = question(reading, "age");
        assertThat(age.limits().smallest()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(age.limits().largest()).isEqualByComparingTo("120");
        assertThat(age.limits().decimals()).isZero();
        assertThat(question(reading, "how").options().stream().map(Choice::value))
                .containsExactly("bus", "car", "walk");
        assertThat(question(reading, "ways").somethingElse()).isTrue();
        assertThat(question(reading, "ways").limits().most()).isEqualTo(2);
        assertThat(Given.said(reading))
                .contains("mine.csv!I12: Every number in between is taken too, not only steps of 5.");
    }

    @Test
    void a_semicolon_between_what_a_function_is_given_is_read_as_a_comma() {
        Reading reading = Given.csv("""
                survey
                |type|name|label|relevant
                |select_one travel|how|How do you travel?|
                |text|why|Why not?|not(selected(${how}; 'car'))
                |text|other|What; else?|${how} = 'bus'; ${how} = 'car'
                """ + CHOICES);
        assertThat(question(reading, "why").showIf()).isEqualTo(Condition.not(Condition.of("how", Kind.ANY_OF, "car")));
        assertThat(question(reading, "other").showIf().isAlways()).isTrue();
        assertThat(Given.said(reading)).anyMatch(said -> said.startsWith("mine.csv!E5:") || said.contains("“;”"));
    }

    @Test
    void a_condition_on_the_question_above_begins_a_new_page_and_is_kept() {
        Reading reading = Given.csv("""
                survey
                |type|name|label|relevant
                |begin group|g|Travel|
                |select_one travel|how|How do you travel?|
                |text|why|Why?|
                |text|stop|Which stop?|${how} = 'bus' or ${how} = 'Walk'
                |integer|n|How often?|
                |end group|||
                |begin_group|h|More|not(selected(${how}, 'car')) and ${n} >= 3
                |text|more|More?|${why} != ''
                |end_group|||
                """ + CHOICES);
        Questions questions = reading.form().questions();
        assertThat(questions.pages().stream().map(page -> page.title().exactly(Locale.ENGLISH)))
                .containsExactly("Travel", "Travel (2)", "More");
        assertThat(question(reading, "stop").showIf()).isEqualTo(Condition.of("how", Kind.ANY_OF, "bus", "walk"));
        assertThat(questions.pages().get(2).showIf())
                .isEqualTo(Condition.all(
                        Condition.not(Condition.of("how", Kind.ANY_OF, "car")),
                        Condition.of("n", Kind.MORE_THAN, "2")));
        assertThat(question(reading, "more").showIf()).isEqualTo(Condition.not(Condition.of("why", Kind.EMPTY)));
        assertThat(reading.hasLosses()).isFalse();
        assertThat(Given.said(reading)).anyMatch(said -> said.contains("mine.csv!6: A new page begins with “stop”"));
    }

    @Test
    void what_heard_cannot_ask_is_told_with_its_cell_and_more_people_are_asked_rather_than_fewer() {
        Reading reading = Given.csv("""
                survey
                |type|name|label|relevant|calculation|choice_filter|default|media::image|colour
                |select_one travel|how|How?||||bus|bus.png|red
                |text|a|A|${how} = 'bus' and string-length(${how}) > 3|||||
                |text|b|B|${how} = 'bus' or today() > '2020-01-01'|||||
                |text|c|C ${how}?|${gone} = 1|||||
                |text|d|D|${how} = 'boat'|||||
                |text|e|E|${f} = 'x'|||||
                |calculate|f|||1+1||||
                |geotrace|pic|A way||||||
                |begin repeat|r|Each child||||||
                |text|child|Name|||||||
                |end repeat||||||||
                |select_one travel|again|And again?|||travel=${how}||||
                |wobble|w|What?||||||
                """ + CHOICES);
        assertThat(question(reading, "a").showIf()).isEqualTo(Condition.of("how", Kind.ANY_OF, "bus"));
        assertThat(List.of("b", "c", "d", "e"))
                .allMatch(key -> question(reading, key).showIf().isAlways());
        assertThat(question(reading, "c").wording().exactly(Locale.ENGLISH)).isEqualTo("C [[how|…]]?");
        assertThat(question(reading, "child").type()).isEqualTo(QuestionType.SHORT_TEXT);
        List<String> said = Given.said(reading);
        for (String place : List.of("E4", "E5", "E6", "E7", "E8", "B9", "B10", "B11", "G14", "B15", "H3", "I3")) {
            assertThat(said)
                    .as("what is said of %s", place)
                    .anyMatch(line -> line.startsWith("mine.csv!" + place + ":"));
        }
        assertThat(said).anyMatch(line -> line.contains("the column “colour”".substring(4)));
    }

    @Test
    void languages_are_known_by_name_or_code_and_others_are_told() {
        Reading reading = Given.csv("""
                survey
                |type|name|label|label::Cymraeg|label::Urdu (ur)|label::Français (fr)|hint::Welsh
                |text|name|Name|Enw|نام|Nom|Awgrym
                settings
                |default_language|form_title|form_id
                |English (en)|Club|club
                """);
        Question name = question(reading, "name");
        assertThat(name.wording().texts()).containsOnlyKeys("en", "cy", "ur");
        assertThat(name.hint().texts()).containsOnlyKeys("cy");
        assertThat(Given.said(reading))
                .contains("mine.csv!G3: Heard does not speak “Français (fr)”. One text in it, from here on.");
    }

    @Test
    void a_table_of_questions_becomes_one_with_rows() {
        Reading reading = Given.csv("""
                survey
                |type|name|label|appearance|required|relevant
                |begin_group|days|Which days suit you?|table-list||
                |select_one yn|days_mon|Monday||yes|
                |select_one yn|days_tue|Tuesday||yes|
                |end_group|||||
                |text|why|Why not Monday?|||${days_mon} = 'no'
                choices
                |list name|name|label
                |yn|yes|Yes
                |yn|maybe|Perhaps
                |yn|no|No
                """);
        Question days = question(reading, "days");
        assertThat(days.type()).isEqualTo(QuestionType.MATRIX);
        assertThat(days.rows().stream().map(Choice::value)).containsExactly("mon", "tue");
        assertThat(days.required()).isTrue();
        assertThat(question(reading, "why").showIf()).isEqualTo(Condition.of("days", Kind.ANY_OF, "mon:no"));
    }

    @Test
    void yes_and_no_are_ours_only_where_nothing_is_lost() {
        Reading reading = Given.csv("""
                survey
                |type|name|label
                |select_one yn|a|Do you?
                |select_one oui|b|Do you really?
                choices
                |list_name|name|label
                |yn|yes|Yes
                |yn|no|No
                |oui|yes|Absolutely
                |oui|no|Never
                """);
        assertThat(question(reading, "a").type()).isEqualTo(QuestionType.YES_NO);
        assertThat(question(reading, "b").type()).isEqualTo(QuestionType.ONE_CHOICE);
    }

    @Test
    void all_choices_are_put_in_order_as_the_form_has_it() {
        Reading reading = Given.csv("""
                survey
                |type|name|label
                |rank travel|best|Which is best?
                """ + CHOICES);
        Question best = question(reading, "best");
        assertThat(best.places()).isEqualTo(best.options().size());
    }

    @Test
    void what_would_be_a_formula_is_none_in_a_table_of_text_and_numbers_stay_as_they_are() {
        for (String said : List.of("-2+3+cmd|' /C calc'!A0", "+44 1632", "=1", "@x", "- a dash", "-5", "+1,234.5")) {
            Question asked = Question.blank("a", QuestionType.SHORT_TEXT)
                    .edit()
                    .wording(Translated.english(said))
                    .done();
            var page = new QuestionPage(Translated.english("Page"), Translated.empty(), List.of(asked));
            Form form = new Form(Translated.english(said), Locale.ENGLISH, new Questions(List.of(page)));
            byte[] table = Given.EXCHANGE.write(form, Exchange.Format.CSV).bytes();
            boolean number = said.matches("[+-][0-9.,]+");
            assertThat(cells(table)).contains(number ? said : "'" + said);
            assertThat(cells(table).contains(said)).isEqualTo(number);
            Reading back = Given.EXCHANGE.read(new GivenFile("mine.csv", table));
            assertThat(back.form().title().exactly(Locale.ENGLISH)).isEqualTo(said);
            assertThat(question(back, "a").wording().exactly(Locale.ENGLISH)).isEqualTo(said);
        }
    }

    private static List<String> cells(byte[] table) {
        try (var read = CSVParser.parse(new String(table, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            return read.stream().flatMap(line -> line.stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_long_form_without_groups_comes_on_several_pages() {
        var rows = new StringBuilder("survey\n|type|name|label\n");
        for (int i = 1; i <= 23; i++) {
            rows.append("|text|q").append(i).append("|Question ").append(i).append('\n');
        }
        assertThat(Given.csv(rows.toString()).form().questions().pages()).hasSize(3);
    }
}
