package org.heard.consultation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.consultation.Audience;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.ConsultationText.Way;
import org.heard.consultation.Level;
import org.heard.consultation.Topic;
import org.heard.consultation.WayIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class SheetFileTest {

    private static final Locale WELSH = Locale.of("cy");

    private static Parsed read(byte[] bytes, Columns columns) {
        return ImportFile.read("old.csv", bytes, columns, new Vocabulary());
    }

    private static Parsed csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), Columns.guessed());
    }

    private static Remark refused(byte[] bytes) {
        return catchThrowableOfType(UnreadableFile.class, () -> read(bytes, Columns.guessed()))
                .remark();
    }

    @Test
    void a_council_s_list_becomes_consultations() {
        Parsed parsed = csv("""
                Ref,Title,Teitl,Summary,Opening date,Closing date,Topic,Audience,Level,Survey link,Email,Phone,Address,Documents,Outcome,Colour
                C1,"Bus, passes",Tocynnau bws,Who gets one?,1/3/2024,31/5/2024 5pm,transport; Money and charges,Carers,Consult,www.x.example/s,a@b.example,01632 960 123,"County Hall,
                Brynafon","The plan: https://x.example/plan.pdf
                https://x.example/map.xlsx",We kept them.,red
                """);
        assertThat(parsed.found()).hasSize(1);
        ImportedConsultation bus = parsed.found().getFirst().consultation();
        assertThat(bus.source()).isEqualTo("sheet:C1");
        assertThat(bus.wish()).isEqualTo("Bus, passes");
        assertThat(bus.content().text().title().exactly(Locale.ENGLISH)).isEqualTo("Bus, passes");
        assertThat(bus.content().text().title().exactly(WELSH)).isEqualTo("Tocynnau bws");
        assertThat(bus.content().opens()).isEqualTo("2024-03-01T00:00:00Z");
        assertThat(bus.content().closes()).isEqualTo("2024-05-31T16:00:00Z");
        assertThat(bus.content().topics()).containsExactlyInAnyOrder(Topic.TRANSPORT, Topic.MONEY_AND_CHARGES);
        assertThat(bus.content().audiences()).containsExactly(Audience.CARERS);
        assertThat(bus.content().level()).isEqualTo(Level.CONSULT);
        assertThat(bus.content().text().ways())
                .extracting(Way::wayIn, Way::address)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(WayIn.OTHER_WEBSITE, "https://www.x.example/s"),
                        org.assertj.core.groups.Tuple.tuple(WayIn.EMAIL, "mailto:a@b.example"),
                        org.assertj.core.groups.Tuple.tuple(WayIn.PHONE, "tel:01632960123"),
                        org.assertj.core.groups.Tuple.tuple(WayIn.PAPER, ""));
        assertThat(bus.content().text().ways().getLast().detail().text(WELSH)).isEqualTo("County Hall, Brynafon");
        assertThat(bus.content().text().documents())
                .extracting(document -> document.title().text(Locale.ENGLISH), Document::mediaType)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("The plan", "application/pdf"),
                        org.assertj.core.groups.Tuple.tuple(
                                "map.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        assertThat(bus.outcome()).isNotNull();
        assertThat(bus.outcome().publishedAt()).isEqualTo("2024-05-31T16:00:00Z");
        assertThat(parsed.found().getFirst().remarks()).isEmpty();
        assertThat(parsed.remarks())
                .extracting(Remark::place, Remark::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("old.csv!P1", "importing.missed.column"));
    }

    @Test
    void welsh_headings_bring_welsh_words() {
        Parsed parsed = csv("""
                Cyfeirnod;Teitl;Crynodeb;Dyddiad agor;Dyddiad cau
                7;Llyfrgelloedd;Oriau agor;1 Mawrth 2026;30 Mehefin 2026
                """);
        ImportedConsultation libraries = parsed.found().getFirst().consultation();
        assertThat(libraries.content().text().title().exactly(WELSH)).isEqualTo("Llyfrgelloedd");
        assertThat(libraries.content().text().summary().exactly(WELSH)).isEqualTo("Oriau agor");
        assertThat(libraries.content().closes()).isEqualTo("2026-06-30T22:59:00Z");
    }

    @Test
    void headings_that_name_their_language_are_understood() {
        assertThat(Headings.guess("Title (Welsh)")).contains(new Columns.Meaning(Field.TITLE, WELSH));
        assertThat(Headings.guess("Welsh title")).contains(new Columns.Meaning(Field.TITLE, WELSH));
        assertThat(Headings.guess("Summary - EN")).contains(new Columns.Meaning(Field.SUMMARY, Locale.ENGLISH));
        assertThat(Headings.guess("Teitl Saesneg")).contains(new Columns.Meaning(Field.TITLE, Locale.ENGLISH));
        assertThat(Headings.guess("Title in Urdu")).contains(new Columns.Meaning(Field.TITLE, Locale.of("ur")));
        assertThat(Headings.guess("Shoe size")).isEmpty();
    }

    @Test
    void columns_can_be_explained() {
        Columns columns = Columns.parse(List.of("title=What, exactly,title.cy=Beth", "closes=Ends=on"));
        Parsed parsed = read(
                "\"What, exactly\",Beth,Ends=on,Title\nA,B,2/1/2026,C\n".getBytes(StandardCharsets.UTF_8), columns);
        ImportedConsultation found = parsed.found().getFirst().consultation();
        assertThat(found.content().text().title().texts())
                .containsEntry("en", "A")
                .containsEntry("cy", "B");
        assertThat(found.content().closes()).isEqualTo("2026-01-02T23:59:00Z");
        assertThat(parsed.remarks()).extracting(Remark::place).containsExactly("old.csv!D1");
    }

    @Test
    void a_column_that_is_not_there_is_named() {
        Columns columns = Columns.parse(List.of("summary=Gist"));
        assertThat(read("Title\nA\n".getBytes(StandardCharsets.UTF_8), columns).remarks())
                .extracting(Remark::key)
                .containsExactly("importing.missed.no-such-column");
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> Columns.parse(List.of("titel=X"))))
                .hasMessage("titel=X");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void any_separator_will_do(String separator) {
        assertThat(csv("Title~Summary~Closing date\nA~\"x, y; z\"~1/1/2026\n".replace("~", separator))
                        .found()
                        .getFirst()
                        .consultation()
                        .content()
                        .text()
                        .summary()
                        .text(Locale.ENGLISH))
                .isEqualTo("x, y; z");
    }

    @Test
    void any_encoding_will_do() {
        String text = "Teitl,Crynodeb\nCaffi,Tŷ â café\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                ("sep=,\n" + text).getBytes(StandardCharsets.UTF_8))) {
            Parsed parsed = read(bytes, Columns.guessed());
            assertThat(parsed.found()
                            .getFirst()
                            .consultation()
                            .content()
                            .text()
                            .summary()
                            .exactly(WELSH))
                    .isEqualTo("Tŷ â café");
            assertThat(parsed.remarks()).isEmpty();
        }
        Parsed old = read("Title\nCafé £5\n".getBytes(Charset.forName("windows-1252")), Columns.guessed());
        assertThat(old.found()
                        .getFirst()
                        .consultation()
                        .content()
                        .text()
                        .title()
                        .text(Locale.ENGLISH))
                .isEqualTo("Café £5");
        assertThat(old.remarks()).extracting(Remark::key).containsExactly("importing.check.windows-1252");
    }

    @Test
    void what_is_wrong_with_a_cell_is_said_with_its_place() {
        Parsed parsed = csv("""
                Title,Closing date,Topic,Email,Survey link,Phone,Level
                A,31/02/2026,"transport, dragons",nobody,javascript:alert(1),none,shouting
                ,1/1/2026,,,,,
                A,,,,,,
                """);
        assertThat(parsed.found().getFirst().remarks())
                .extracting(Remark::place, Remark::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("old.csv!B2", "importing.missed.date"),
                        org.assertj.core.groups.Tuple.tuple("old.csv!C2", "importing.missed.word"),
                        org.assertj.core.groups.Tuple.tuple("old.csv!D2", "importing.missed.email"),
                        org.assertj.core.groups.Tuple.tuple("old.csv!E2", "importing.missed.address"),
                        org.assertj.core.groups.Tuple.tuple("old.csv!F2", "importing.missed.phone"),
                        org.assertj.core.groups.Tuple.tuple("old.csv!G2", "importing.missed.word"));
        assertThat(parsed.remarks())
                .extracting(Remark::place, Remark::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("old.csv!3", "importing.refused.row-title"),
                        org.assertj.core.groups.Tuple.tuple("old.csv!4", "importing.refused.row-twice"));
    }

    @Test
    void html_in_cells_stays_text_and_bullets_become_lists() {
        Parsed parsed = csv("Title,Description\n<b>Bold</b>,\"<script>x</script> &copy;\nWe ask:\n• one\n• two\"\n");
        ImportedConsultation found = parsed.found().getFirst().consultation();
        assertThat(found.content().text().title().text(Locale.ENGLISH)).isEqualTo("<b>Bold</b>");
        assertThat(found.content().text().sections().getFirst().body().text(Locale.ENGLISH))
                .isEqualTo("\\<script>x\\</script> \\&copy;\n\nWe ask:\n\n- one\n- two");
    }

    @Test
    void a_title_and_notes_above_the_headings_are_passed_over_and_named() {
        Parsed parsed = csv("Consultations of Brynafon,,\n,,\nTitle,Closing date,Opening date\nA,1/2/2026,1/1/2026\n");
        assertThat(parsed.found()).hasSize(1);
        assertThat(parsed.found().getFirst().place()).isEqualTo("old.csv!4");
        assertThat(parsed.remarks()).extracting(Remark::place).containsExactly("old.csv!1");
    }

    @Test
    void thousands_of_empty_rows_do_no_harm_but_too_many_full_ones_are_refused() {
        assertThat(csv("Title\nA\n" + ",\n".repeat(30_000) + "B\n").found())
                .extracting(Parsed.Found::place)
                .containsExactly("old.csv!2", "old.csv!30003");
        Remark remark = refused(("Title\n" + "A\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8));
        assertThat(remark.key()).isEqualTo("importing.refused.rows");
        assertThat(remark.place()).isEqualTo("old.csv!A10002");
        assertThat(csv("Title,Ref\n" + "A,B\n".repeat(10_000)).found()).hasSize(1);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_refused_with_its_line() {
        Remark remark = refused("Title,Summary\nA,fine\nB,\"oh dear\nC,more\n".getBytes(StandardCharsets.UTF_8));
        assertThat(remark.key()).isEqualTo("importing.refused.quote");
        assertThat(remark.place()).isEqualTo("3");
    }

    // --- workbooks ---

    interface Filler {
        void fill(XSSFWorkbook book) throws IOException;
    }

    private static byte[] workbook(Filler filler) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            filler.fill(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        CellStyle date = sheet.getWorkbook().createCellStyle();
        date.setDataFormat(
                sheet.getWorkbook().getCreationHelper().createDataFormat().getFormat("dd mmmm yyyy"));
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            switch (values[i]) {
                case String text -> cell.setCellValue(text);
                case Integer whole -> cell.setCellValue(whole);
                case LocalDateTime when -> {
                    cell.setCellValue(when);
                    cell.setCellStyle(date);
                }
                default -> throw new IllegalArgumentException();
            }
        }
        return row;
    }

    @Test
    void a_workbook_is_read_with_its_dates_and_links() {
        byte[] bytes = workbook(book -> {
            Sheet sheet = book.createSheet("Ymgynghori");
            row(sheet, 1, "Ref", "Title", "Opens", "Closes", "Document", "Summary");
            Row first = row(
                    sheet,
                    3,
                    1001,
                    "Parks",
                    LocalDateTime.of(2026, 7, 1, 0, 0),
                    LocalDateTime.of(2026, 9, 30, 17, 0),
                    "The plan",
                    "See here");
            for (int column : new int[] {4, 5}) {
                Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress("https://x.example/plan.pdf");
                first.getCell(column).setHyperlink(link);
            }
            first.createCell(6);
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Nothing to see");
            Sheet hidden = book.createSheet("Secret");
            row(hidden, 1, "Title");
            row(hidden, 2, "Not for the public");
            book.setSheetVisibility(2, SheetVisibility.HIDDEN);
        });
        Parsed parsed = ImportFile.read("old.xlsx", bytes, Columns.guessed(), new Vocabulary());
        assertThat(parsed.found()).hasSize(1);
        ImportedConsultation parks = parsed.found().getFirst().consultation();
        assertThat(parsed.found().getFirst().place()).isEqualTo("Ymgynghori!3");
        assertThat(parks.source()).isEqualTo("sheet:1001");
        assertThat(parks.content().opens()).isEqualTo("2026-06-30T23:00:00Z");
        assertThat(parks.content().closes()).isEqualTo("2026-09-30T16:00:00Z");
        assertThat(parks.content().text().documents())
                .extracting(Document::address)
                .containsExactly("https://x.example/plan.pdf");
        assertThat(parsed.found().getFirst().remarks())
                .extracting(Remark::place, Remark::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ymgynghori!F3", "importing.missed.cell-link"));
        assertThat(parsed.remarks())
                .extracting(Remark::place, Remark::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Notes", "importing.missed.sheet"),
                        org.assertj.core.groups.Tuple.tuple("Secret", "importing.missed.hidden-sheet"));
    }

    @Test
    void formulas_are_not_worked_out_but_named() {
        byte[] bytes = workbook(book -> {
            Sheet sheet = book.createSheet("Sheet1");
            row(sheet, 1, "Title", "Summary");
            Row first = row(sheet, 2, "Parks");
            first.createCell(1).setCellFormula("HYPERLINK(\"https://evil.example\",\"press\")");
            sheet.createRow(2).createCell(0).setCellFormula("A2&\"!\"");
        });
        Parsed parsed = ImportFile.read("old.xlsx", bytes, Columns.guessed(), new Vocabulary());
        assertThat(parsed.found().getFirst().remarks())
                .extracting(Remark::place, Remark::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Sheet1!B2", "importing.missed.formula"));
        assertThat(parsed.remarks())
                .extracting(Remark::place, Remark::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Sheet1!3", "importing.refused.row-title"));
    }

    @Test
    void a_workbook_with_too_many_rows_is_refused() {
        byte[] bytes = workbook(book -> {
            Sheet sheet = book.createSheet("Long");
            for (int i = 1; i <= 10_003; i++) {
                sheet.createRow(i - 1).createCell(0).setCellValue(i == 1 ? "Title" : "A");
            }
        });
        Remark remark = catchThrowableOfType(
                        UnreadableFile.class,
                        () -> ImportFile.read("old.xlsx", bytes, Columns.guessed(), new Vocabulary()))
                .remark();
        assertThat(remark.key()).isEqualTo("importing.refused.rows");
        assertThat(remark.place()).isEqualTo("Long!A10002");
    }
}
