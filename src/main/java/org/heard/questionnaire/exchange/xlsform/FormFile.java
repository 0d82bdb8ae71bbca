package org.heard.questionnaire.exchange.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.questionnaire.exchange.Notes;

/** Puts the sheets of an XLSForm into a file. */
final class FormFile {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private static final Pattern FORMULA = Pattern.compile("[=@\\t+-]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*");

    private FormFile() {}

    /** A workbook; texts stay texts, so that nothing in it is worked out when it is opened. */
    static byte[] workbook(List<FormTable> tables, Notes notes) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            for (FormTable table : tables) {
                Sheet sheet = workbook.createSheet(table.name());
                sheet.createFreezePane(0, 1);
                List<String> columns = table.columns();
                fill(sheet.createRow(0), columns);
                for (int i = 0; i < table.rows().size(); i++) {
                    FormTable.Writing row = table.rows().get(i);
                    fill(sheet.createRow(i + 1), columns.stream().map(row::at).toList());
                    tellLong(table, row, columns, notes);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.isEmpty()) {
                row.createCell(column).setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
            }
        }
    }

    private static void tellLong(FormTable table, FormTable.Writing row, List<String> columns, Notes notes) {
        columns.stream()
                .filter(column -> row.at(column).length() > LONGEST)
                .forEach(column -> notes.lost(row.at("name"), "cell-cut", column, LONGEST));
    }

    /** The sheets below each other in one table, as pyxform reads them. */
    static byte[] csv(List<FormTable> tables) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (FormTable table : tables) {
                List<String> columns = table.columns();
                int width = columns.size();
                printer.printRecord(line(table.name(), java.util.Collections.nCopies(width, "")));
                printer.printRecord(line("", columns));
                for (FormTable.Writing row : table.rows()) {
                    printer.printRecord(line(
                            "",
                            columns.stream()
                                    .map(column -> harmless(column, row.at(column)))
                                    .toList()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(String sheet, List<String> cells) {
        var line = new ArrayList<String>();
        line.add(sheet);
        line.addAll(cells);
        return line;
    }

    // spreadsheets take words that begin like this for formulas when they open a table of text
    private static String harmless(String column, String text) {
        boolean words = column.contains("::") || column.startsWith("heard_") || column.equals("form_title");
        boolean formula =
                FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
        return words && formula ? "'" + text : text;
    }
}
