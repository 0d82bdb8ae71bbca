package org.heard.consultation.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.consultation.importing.SheetTable.Cell;
import org.heard.consultation.importing.SheetTable.Row;

/** Reads a CSV file, whatever its separator and encoding. */
final class CsvSheet {

    private static final int LOOKED_AT = 20;
    private static final int QUOTE_AHEAD = 200_000;

    private CsvSheet() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableFile if it is no text, a quotation mark is not closed, or it has too many rows
     */
    static SheetTable read(String fileName, byte[] bytes) {
        var remarks = new ArrayList<Remark>();
        String text = CsvText.decode(bytes, remarks);
        char separator = CsvText.hint(text).orElse('\0');
        int skipped = separator == '\0' ? 0 : 1;
        if (separator == '\0') {
            separator = guess(text);
        }
        var rows = new ArrayList<Row>();
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord record : parser) {
                int number = (int) Math.min(Integer.MAX_VALUE, record.getRecordNumber());
                if (number <= skipped) {
                    continue;
                }
                Row row = row(fileName, record, number);
                if (!row.cells().isEmpty()) {
                    if (rows.size() > Limits.ROWS) {
                        throw new UnreadableFile(fileName + "!A" + number, "rows", Limits.ROWS);
                    }
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            long line = lineOfOpenQuote(text);
            throw new UnreadableFile(String.valueOf(line), "quote", line);
        }
        return new SheetTable(fileName, rows, remarks);
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(false)
                .get()
                .parse(new StringReader(text));
    }

    private static Row row(String fileName, CSVRecord record, int number) {
        var cells = new TreeMap<Integer, Cell>();
        for (int column = 0; column < record.size(); column++) {
            String value = record.get(column).strip();
            if (value.isEmpty()) {
                continue;
            }
            if (column >= Limits.COLUMNS) {
                throw new UnreadableFile(
                        new SheetTable(fileName, List.of(), List.of()).place(number, column),
                        "columns",
                        Limits.COLUMNS);
            }
            cells.put(column, value.length() > Limits.CELL ? Cell.unreadable(value, "cell-long") : Cell.of(value));
        }
        return new Row(number, cells);
    }

    /** The separator with which the first rows look most like a table of consultations. */
    private static char guess(String text) {
        String start = text.substring(0, Math.min(text.length(), QUOTE_AHEAD));
        char best = ',';
        long bestScore = -1;
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            long score = score(start, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String start, char separator) {
        long known = 0;
        long width = 0;
        try (CSVParser parser = parser(start, separator)) {
            int looked = 0;
            for (CSVRecord record : parser) {
                if (looked++ >= LOOKED_AT) {
                    break;
                }
                known = Math.max(
                        known,
                        record.stream()
                                .filter(value -> Headings.guess(value).isPresent())
                                .count());
                width = Math.max(width, Math.min(Limits.COLUMNS, record.size()));
            }
        } catch (IOException | UncheckedIOException cutOrBroken) {
            // what was seen up to here still counts
            return known * 1000 + width;
        }
        return known * 1000 + width;
    }

    private static long lineOfOpenQuote(String text) {
        boolean open = false;
        long line = 1;
        long opened = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                open = !open;
                opened = open ? line : opened;
            } else if (c == '\n') {
                line++;
            }
        }
        return opened;
    }
}
