package org.heard.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.junit.jupiter.api.Test;

/** The university next door keeps its surveys in LimeSurvey. */
class LssTest {

    private static String survey(String body) {
        return "<?xml version=\"1.0\"?>\n<document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>500</DBVersion>"
                + "<languages><language>en</language></languages>"
                + "<surveys><rows><row><sid>1</sid><language>en</language></row></rows></surveys>\n" + body
                + "</document>";
    }

    private static String table(String name, String... rows) {
        var xml = new StringBuilder("<" + name + "><rows>\n");
        for (String row : rows) {
            xml.append("<row>");
            for (String cell : row.split("\\|")) {
                int at = cell.indexOf('=');
                String field = cell.substring(0, at).strip();
                xml.append('<')
                        .append(field)
                        .append("><![CDATA[")
                        .append(cell.substring(at + 1).strip())
                        .append("]]></");
                xml.append(field).append('>');
            }
            xml.append("</row>\n");
        }
        return xml.append("</rows></").append(name).append(">\n").toString();
    }

    private static Question ranked(String attributes) {
        String body = table("groups", "gid=7|sid=1|group_order=1|group_name=Days|language=en")
                + table(
                        "questions",
                        "qid=1|sid=1|gid=7|type=R|title=Q1|question=Which?|language=en|question_order=1|relevance=1")
                + table(
                        "answers",
                        "qid=1|code=A1|answer=Mon|language=en|sortorder=1",
                        "qid=1|code=A2|answer=Tue|language=en|sortorder=2",
                        "qid=1|code=A3|answer=Wed|language=en|sortorder=3",
                        "qid=1|code=A4|answer=Thu|language=en|sortorder=4")
                + attributes;
        Reading reading = Given.lss(survey(body));
        assertThat(Given.said(reading).stream().anyMatch(said -> said.contains("more than there are places")))
                .isEqualTo(attributes.contains("min_answers"));
        return reading.form().questions().find("q1").orElseThrow();
    }

    @Test
    void a_ranking_can_be_answered_whatever_its_limits_were() {
        assertThat(ranked("").places()).isEqualTo(4);
        Question limited = ranked(table(
                "question_attributes", "qid=1|attribute=min_answers|value=5", "qid=1|attribute=max_answers|value=3"));
        assertThat(limited.places()).isEqualTo(3);
        assertThat(limited.limits().fewest()).isEqualTo(3);
    }

    /** The shape since version 4: words in tables of their own. */
    private static String newer() {
        return survey(table(
                        "groups",
                        "gid=7|sid=1|group_order=1|grelevance=1",
                        "gid=8|sid=1|group_order=2|grelevance=Q1.NAOK == \"A2\"")
                + table(
                        "group_l10ns",
                        "gid=7|language=en|group_name=About you|description=<p>Please <b>read</b>.</p>",
                        "gid=8|language=en|group_name=More")
                + table(
                        "questions",
                        "qid=1|sid=1|gid=7|type=L|title=Q1|other=Y|mandatory=Y|question_order=1|relevance=1",
                        "qid=2|sid=1|gid=7|type=M|title=Q2|other=N|mandatory=N|question_order=2|relevance=1",
                        "qid=3|sid=1|gid=8|type=F|title=Q3|other=N|mandatory=Y|question_order=1|relevance=((Q2_SQ001.NAOK == \"Y\"))",
                        "qid=4|sid=1|gid=8|type=N|title=Q4|other=N|mandatory=N|question_order=2|relevance=Q1.NAOK == \"-oth-\" and !is_empty(Q2_SQ002.NAOK)",
                        "qid=5|sid=1|gid=8|type=Y|title=Q5|other=N|mandatory=N|question_order=3|relevance=1X7X1.NAOK == \"A1\"",
                        "qid=6|sid=1|gid=8|type=T|title=Q6|other=N|mandatory=N|question_order=4|relevance=Q3_R1.NAOK == \"1\"",
                        "qid=7|sid=1|gid=8|type=*|title=Q7|other=N|mandatory=N|question_order=5|relevance=1",
                        "qid=8|sid=1|gid=8|type=Q|title=Q8|other=N|mandatory=N|question_order=6|relevance=1")
                + table(
                        "subquestions",
                        "qid=21|parent_qid=2|title=SQ001|scale_id=0|question_order=1",
                        "qid=22|parent_qid=2|title=SQ002|scale_id=0|question_order=2",
                        "qid=31|parent_qid=3|title=R1|scale_id=0|question_order=1",
                        "qid=81|parent_qid=8|title=a|scale_id=0|question_order=1",
                        "qid=82|parent_qid=8|title=b|scale_id=0|question_order=2")
                + table(
                        "question_l10ns",
                        "qid=1|language=en|question=Which <script>alert(1)</script>one?|help=Choose one.",
                        "qid=1|language=cy|question=Pa un?|help=",
                        "qid=2|language=en|question=Which ones? {if(1,2,3)}",
                        "qid=21|language=en|question=Tea",
                        "qid=22|language=en|question=Coffee",
                        "qid=3|language=en|question=How good?",
                        "qid=31|language=en|question=The food",
                        "qid=4|language=en|question=How many {Q1.shown}?",
                        "qid=5|language=en|question=Sure?",
                        "qid=6|language=en|question=Why?",
                        "qid=7|language=en|question={1+1}",
                        "qid=8|language=en|question=Names",
                        "qid=81|language=en|question=First",
                        "qid=82|language=en|question=Second")
                + table(
                        "answers",
                        "aid=1|qid=1|code=A1|sortorder=1|scale_id=0",
                        "aid=2|qid=1|code=A2|sortorder=2|scale_id=0",
                        "aid=3|qid=3|code=1|sortorder=1|scale_id=0",
                        "aid=4|qid=3|code=2|sortorder=2|scale_id=0")
                + table(
                        "answer_l10ns",
                        "aid=1|language=en|answer=One",
                        "aid=2|language=en|answer=Two",
                        "aid=3|language=en|answer=Good",
                        "aid=4|language=en|answer=Bad")
                + table(
                        "question_attributes",
                        "qid=2|attribute=max_answers|value=1|language=",
                        "qid=4|attribute=suffix|value=cups|language=en",
                        "qid=4|attribute=min_num_value_n|value=0|language=",
                        "qid=4|attribute=num_value_int_only|value=1|language=",
                        "qid=6|attribute=maximum_chars|value=500|language=",
                        "qid=6|attribute=array_filter|value=Q2|language="));
    }

    private final Reading reading = Given.lss(newer());

    private Question question(String key) {
        return reading.form().questions().find(key).orElseThrow();
    }

    @Test
    void groups_questions_and_answers_become_pages_questions_and_choices() {
        assertThat(reading.form().questions().pages().stream()
                        .map(page -> page.title().exactly(Locale.ENGLISH)))
                .containsExactly("About you", "More", "More (2)");
        assertThat(reading.form().questions().pages().getFirst().intro().exactly(Locale.ENGLISH))
                .isEqualTo("Please read.");
        assertThat(reading.form().questions().all().map(Question::type))
                .containsExactly(
                        QuestionType.ONE_CHOICE,
                        QuestionType.SEVERAL_CHOICES,
                        QuestionType.MATRIX,
                        QuestionType.NUMBER,
                        QuestionType.YES_NO,
                        QuestionType.LONG_TEXT,
                        QuestionType.SHORT_TEXT,
                        QuestionType.SHORT_TEXT);
        Question first = question("q1");
        assertThat(first.wording().exactly(Locale.ENGLISH)).isEqualTo("Which one?");
        assertThat(first.wording().exactly(Locale.forLanguageTag("cy"))).isEqualTo("Pa un?");
        assertThat(first.hint().exactly(Locale.ENGLISH)).isEqualTo("Choose one.");
        assertThat(first.required()).isTrue();
        assertThat(first.somethingElse()).isTrue();
        assertThat(question("q2").limits().most()).isEqualTo(1);
        assertThat(question("q2").options().stream()
                        .map(choice -> choice.label().exactly(Locale.ENGLISH)))
                .containsExactly("Tea", "Coffee");
        assertThat(question("q3").rows().stream().map(Choice::value)).containsExactly("r1");
        assertThat(question("q4").unit().exactly(Locale.ENGLISH)).isEqualTo("cups");
        assertThat(question("q4").limits().decimals()).isZero();
        assertThat(question("q4").wording().exactly(Locale.ENGLISH)).isEqualTo("How many [[q1|…]]?");
        assertThat(question("q6").maxLength()).isEqualTo(500);
        assertThat(question("q8-a").wording().exactly(Locale.ENGLISH)).isEqualTo("Names – First");
    }

    @Test
    void conditions_in_any_of_the_names_that_limesurvey_has_are_kept() {
        assertThat(reading.form().questions().pages().get(1).showIf()).isEqualTo(Condition.of("q1", Kind.ANY_OF, "a2"));
        assertThat(question("q3").showIf()).isEqualTo(Condition.of("q2", Kind.ANY_OF, "sq001"));
        assertThat(question("q4").showIf())
                .isEqualTo(Condition.all(
                        Condition.of("q1", Kind.ANY_OF, "_other"), Condition.of("q2", Kind.ANY_OF, "sq002")));
        assertThat(question("q5").showIf()).isEqualTo(Condition.of("q1", Kind.ANY_OF, "a1"));
        assertThat(question("q6").showIf()).isEqualTo(Condition.of("q3", Kind.ANY_OF, "r1:1"));
    }

    @Test
    void what_heard_has_no_equal_of_is_told_with_its_line() {
        List<String> said = Given.said(reading);
        assertThat(said).anyMatch(line -> line.contains("Left out of the text: <script>"));
        assertThat(said).anyMatch(line -> line.contains("Which ones? {if(1,2,3)}"));
        assertThat(said).anyMatch(line -> line.matches("questions:\\d+: Nothing is worked out.*Q7.*"));
        assertThat(said).anyMatch(line -> line.matches("question_attributes:\\d+: .*array_filter = Q2"));
    }

    @Test
    void older_files_have_their_words_in_every_row_and_conditions_in_a_table() {
        Reading old = Given.lss(survey(table(
                        "groups",
                        "gid=1|sid=1|group_order=0|group_name=Travel|language=en|grelevance=",
                        "gid=1|sid=1|group_order=0|group_name=Teithio|language=cy|grelevance=",
                        "gid=2|sid=1|group_order=1|group_name=Bus|language=en|grelevance=")
                + table(
                        "questions",
                        "qid=1|parent_qid=0|sid=1|gid=1|type=!|title=how|question=How?|help=|other=N|mandatory=N|question_order=0|language=en|relevance=1",
                        "qid=1|parent_qid=0|sid=1|gid=1|type=!|title=how|question=Sut?|help=|other=N|mandatory=N|question_order=0|language=cy|relevance=1",
                        "qid=2|parent_qid=0|sid=1|gid=2|type=S|title=stop|question=Which stop?|help=|other=N|mandatory=N|question_order=0|language=en|relevance=1")
                + table(
                        "answers",
                        "qid=1|code=b|answer=Bus|sortorder=1|language=en|scale_id=0",
                        "qid=1|code=c|answer=Car|sortorder=2|language=en|scale_id=0",
                        "qid=1|code=b|answer=Bws|sortorder=1|language=cy|scale_id=0")
                + table(
                        "conditions",
                        "cid=1|qid=2|cqid=1|cfieldname=1X1X1|method===|value=b|scenario=1",
                        "cid=2|qid=2|cqid=1|cfieldname=1X1X1|method===|value=c|scenario=1")));
        Question how = old.form().questions().find("how").orElseThrow();
        assertThat(how.wording().texts()).containsOnlyKeys("en", "cy");
        assertThat(how.options().getFirst().label().texts())
                .containsEntry("cy", "Bws")
                .containsEntry("en", "Bus");
        assertThat(old.form().questions().find("stop").orElseThrow().showIf())
                .isEqualTo(Condition.of("how", Kind.ANY_OF, "b", "c"));
    }
}
