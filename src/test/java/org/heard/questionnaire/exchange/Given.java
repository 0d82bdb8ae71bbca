package org.heard.questionnaire.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.consultation.importing.GivenFile;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.questionnaire.QuestionPictures;

/** Files that Amira was sent, and what Heard says of them. */
final class Given {

    static final Languages LANGUAGES = new Languages(List.of("en", "cy", "ur"));
    static final Messages MESSAGES = new Messages(LANGUAGES);
    static final Exchange EXCHANGE = new Exchange(MESSAGES, LANGUAGES, QuestionPictures.onlyDrawings());
    private static final ExchangeWords WORDS = new ExchangeWords(MESSAGES);

    private Given() {}

    /** A table of text; bars stand between its cells. */
    static Reading csv(String table) {
        var text = new StringBuilder();
        for (String line : table.strip().split("\n")) {
            String[] cells = line.strip().split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                String cell = cells[i].strip();
                text.append(i == 0 ? "" : ",")
                        .append('"')
                        .append(cell.replace("\"", "\"\""))
                        .append('"');
            }
            text.append("\r\n");
        }
        return EXCHANGE.read(new GivenFile("mine.csv", text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static Reading lss(String xml) {
        return EXCHANGE.read(new GivenFile("mine.lss", xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** A workbook with a sheet for each name and its rows. */
    static GivenFile workbook(String sheet, String[][] rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var made = workbook.createSheet(sheet);
            for (int i = 0; i < rows.length; i++) {
                Row row = made.createRow(i);
                for (int c = 0; c < rows[i].length; c++) {
                    if (rows[i][c].startsWith("=")) {
                        row.createCell(c).setCellFormula(rows[i][c].substring(1));
                    } else {
                        row.createCell(c).setCellValue(rows[i][c]);
                    }
                }
            }
            workbook.write(out);
            return new GivenFile("mine.xlsx", out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is said about a file, a line for each remark. */
    static List<String> said(Reading reading) {
        return reading.remarks().stream()
                .map(remark -> WORDS.remark(remark, Locale.ENGLISH))
                .toList();
    }
}
