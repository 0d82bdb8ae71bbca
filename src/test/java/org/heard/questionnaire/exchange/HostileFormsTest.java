package org.heard.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.Limits;
import org.heard.consultation.importing.UnreadableFile;
import org.heard.questionnaire.Question;
import org.heard.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody sends Amira a file that means harm, or is just broken. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFormsTest {

    private static final String SURVEY = "<document><LimeSurveyDocType>Survey</LimeSurveyDocType>";

    private static Reading read(String name, byte[] bytes) {
        return Given.EXCHANGE.read(new GivenFile(name, bytes));
    }

    private static void refused(String name, byte[] bytes, String key) {
        assertThatThrownBy(() -> read(name, bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refusal -> assertThat(refusal.remark().key()).isEqualTo(key));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document>&x;</document>",
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><document>&b;</document>",
                "<!DOCTYPE document SYSTEM \"http://localhost:1/x.dtd\"><document/>",
            })
    void a_document_type_is_never_read(String xml) {
        refused("mine.lss", utf8(xml), "exchange.refused.doctype");
    }

    @Test
    void what_is_no_survey_is_refused() {
        refused("mine.lss", utf8("<html></html>"), "exchange.refused.no-lss");
        refused("mine.lss", utf8(SURVEY + "<questions>"), "exchange.refused.xml");
        refused("mine.lss", utf8("hello"), "exchange.refused.xml");
        refused("mine.lss", new byte[0], "exchange.refused.empty");
        refused("mine.lss", utf8(SURVEY + "<a>".repeat(5_000)), "exchange.refused.nested");
        refused("mine.lss", utf8(SURVEY + "<q><rows><row><x>" + "x".repeat(300_000)), "exchange.refused.field");
        refused("mine.lss", utf8(SURVEY + "<q><rows>" + "<row></row>".repeat(70_000)), "exchange.refused.rows");
        refused("mine.csv", utf8("name,age\nx,1\n"), "exchange.refused.no-survey");
        refused("mine.xlsx", Given.workbook("Survei", new String[][] {{"type"}}).bytes(), "exchange.refused.no-survey");
        refused("mine.xlsx", Given.workbook("survey", new String[][] {{"kind"}}).bytes(), "exchange.refused.no-type");
    }

    @Test
    void a_file_that_is_too_large_is_not_read() {
        refused("mine.lss", new byte[Limits.BYTES + 1], "exchange.refused.large");
        refused("mine.csv", new byte[Limits.BYTES + 1], "importing.refused.large");
    }

    @Test
    void a_workbook_that_unfolds_without_end_is_not_unfolded() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        refused("mine.xlsx", bytes.toByteArray(), "importing.refused.bomb");
    }

    @Test
    void formulas_are_not_worked_out_and_html_is_no_html() {
        Reading reading = read(
                "mine.xlsx",
                Given.workbook("survey", new String[][] {
                            {"type", "name", "label"},
                            {"text", "a", "=HYPERLINK(\"http://x\",\"Click\")"},
                            {"text", "b", "<img src=x onerror=alert(1)>Hello <b>you</b><script>alert(1)</script>"},
                            {"note", "c", "[x](javascript:alert(1)) <iframe src=//x></iframe>"},
                        })
                        .bytes());
        Question b = reading.form().questions().find("b").orElseThrow();
        assertThat(b.wording().exactly(Locale.ENGLISH)).isEqualTo("Hello you");
        assertThat(reading.form().questions().find("c").orElseThrow().wording().exactly(Locale.ENGLISH))
                .doesNotContain("<");
        assertThat(Given.said(reading))
                .anyMatch(said -> said.startsWith("survey!C2:"))
                .anyMatch(said -> said.startsWith("survey!C3: Left out of the text: <script> <img>"));
    }

    @Test
    void empty_rows_cost_nothing_and_too_many_full_ones_are_refused() {
        String empty = ",,,\r\n".repeat(200_000);
        Reading reading = read("mine.csv", utf8("type,name,label\r\n" + empty + "text,a,A\r\n"));
        assertThat(reading.form().questions().all()).hasSize(1);
        refused("mine.csv", utf8("type,name,label\n" + "text,a,A\n".repeat(11_000)), "importing.refused.rows");
        refused("mine.csv", utf8("type,name,label\n" + "text,a,A\n".repeat(1_100)), "exchange.refused.many");
        refused("mine.csv", utf8("type,name,label\n" + "begin group,a,A\n".repeat(100)), "exchange.refused.deep");
    }

    @Test
    void a_huge_cell_is_left_out_with_its_place() {
        Reading reading = read("mine.csv", utf8("type,name,label,hint\ntext,a,A," + "x".repeat(200_000) + "\n"));
        assertThat(Given.said(reading)).contains("mine.csv!D2: This cell cannot be read: it holds too much text.");
    }

    @Test
    void any_encoding_and_separator_of_a_spreadsheet_program_is_read() {
        String sheet = "type;name;label\r\ntext;a;\"Caf\u00e9; t\u00ea\"\r\n";
        for (byte[] bytes : new byte[][] {
            utf8("\uFEFF" + sheet),
            ("\uFEFF" + sheet).getBytes(StandardCharsets.UTF_16LE),
            sheet.getBytes(Charset.forName("windows-1252")),
            utf8("sep=;\r\n" + sheet),
            utf8(sheet.replace(';', '\t').replace("\t t", "; t")),
        }) {
            assertThat(read("mine.csv", bytes)
                            .form()
                            .questions()
                            .find("a")
                            .orElseThrow()
                            .wording()
                            .exactly(Locale.ENGLISH))
                    .isEqualTo("Caf\u00e9; t\u00ea");
        }
    }

    @Test
    void endless_conditions_are_told_and_not_followed() {
        String deep = "(".repeat(5_000) + "1=1" + ")".repeat(5_000);
        String longer = "${a} = 'x' or ".repeat(600) + "${a} = 'y'";
        String nots = "not(".repeat(55) + "${a} = 'x'" + ")".repeat(55);
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        Reading reading = read(
                "mine.csv",
                utf8("type,name,label,relevant\ntext,a,A,\ntext,b,B,\"" + deep + "\"\ntext,c,C,\"" + longer + "\"\n"
                        + "text,d,D,\"" + nots + "\"\ntext,e,E,\"" + "!".repeat(4_000) + "\"\n"));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(reading.form().questions().find("b").orElseThrow().showIf().isAlways())
                .isTrue();
        assertThat(Given.said(reading))
                .anyMatch(said -> said.startsWith("mine.csv!D3:"))
                .anyMatch(said -> said.startsWith("mine.csv!D4:"))
                .anyMatch(said -> said.startsWith("mine.csv!D6:"));
    }

    private static void soon(Runnable reading) {
        assertThat(Work.of(reading)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void texts_of_blanks_and_half_tags_are_read_at_once() {
        String blanks = " ".repeat(100_000);
        for (String text : List.of(
                "a" + blanks + "b",
                "<b>a</b>" + "\u00A0".repeat(100_000) + "b",
                "\n".repeat(100_000),
                "a" + "\n \t".repeat(30_000) + "b",
                "<a".repeat(50_000),
                "<a " + "<".repeat(100_000),
                "\t".repeat(100_000) + "<i>b</i>")) {
            soon(() -> {
                PlainText read = PlainText.of(text);
                assertThat(read.line()).doesNotContain("\n");
                assertThat(read.text()).isNotNull();
            });
        }
        assertThat(PlainText.of(" a \n\n  b\tc \r\n").line()).isEqualTo("a b\tc");
        assertThat(PlainText.of("<p>a  b</p><p>c\u00A0 d<br>e</p>").text()).isEqualTo("a b\n\nc d\ne");
    }

    @Test
    void a_form_of_endless_cells_and_lists_is_read_at_once() {
        String long1 = "a".repeat(32_000);
        soon(() -> refused("mine.csv", utf8((long1 + ",x,\n").repeat(60)), "exchange.refused.no-survey"));
        soon(() -> read("mine.csv", utf8("type,name,label,parameters\n" + ("range,a,A," + long1 + "\n").repeat(20))));
        String unclosed = "${" + " ".repeat(16_000) + "${".repeat(6_000);
        soon(() -> read("mine.csv", utf8("type,name,label\ntext,a," + unclosed + "x\n")));
        var list = new StringBuilder(
                "survey,,,\n,type,name,label\n,select_one many,pick,Pick\nchoices,,,\n" + ",list_name,name,label\n");
        for (int i = 0; i < 9_000; i++) {
            // all of them without a letter that a name could keep
            String code = Integer.toBinaryString(i).replace('0', '!').replace('1', '?');
            list.append(",many,").append(code).append(",x\n");
        }
        soon(() -> assertThat(Given.said(read("mine.csv", utf8(list.toString()))))
                .anyMatch(said -> said.contains("The list “many” with 9,000 choices is too long")));
    }

    @Test
    void a_forged_way_out_before_any_question_is_told() {
        Reading reading = read(
                "mine.lss",
                utf8(SURVEY + "<surveys><rows><row><sid>1</sid><language>en</language></row></rows></surveys>"
                        + "<groups><rows><row><gid>7</gid><sid>1</sid></row></rows></groups>"
                        + "<questions><rows><row><qid>1</qid><sid>1</sid><gid>7</gid><type>L</type>"
                        + "<title>Way</title></row></rows></questions><question_attributes><rows><row><qid>1</qid>"
                        + "<attribute>heard_part</attribute><value>way</value></row></rows></question_attributes>"
                        + "</document>"));
        assertThat(reading.hasQuestions()).isFalse();
        assertThat(Given.said(reading)).anyMatch(said -> said.contains("a question that is not in the file: Way"));
    }

    @Test
    void a_forged_note_of_our_own_does_no_harm() {
        String bomb = "{\"\"as\"\":\"\"\"\",\"\"condition\"\":" + "{\"\"parts\"\":[".repeat(2_000);
        Reading reading = read(
                "mine.csv",
                utf8("type,name,label,heard::relevant,heard::type,heard::part,heard::name\n" + "text,a,A,\"" + bomb
                        + "\",MATRIX,,\"../../x\"\ntext,b,B,,NOPE,way,\ntext,c,C,,,something-else,\n"));
        assertThat(reading.form().questions().all().findFirst().orElseThrow().key())
                .isEqualTo("x");
    }
}
