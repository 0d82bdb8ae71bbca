package org.heard.response.batch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file as rows of text, with commas, semicolons or tabs between the cells. Nothing in it is run or followed: a formula
 * is text. What is too large, no text or not a table is refused as a whole.
 *
 * @param heading the cells of the first row
 * @param rows the rows below it, empty ones left out
 */
record AnswerTable(List<String> heading, List<Row> rows) {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 300;
    private static final int MOST_EMPTY = 1_000;

    /**
     * One row.
     *
     * @param number as a spreadsheet program counts, the heading being 1
     */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** A file that is not read at all. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final String key;

        Refused(String reason) {
            super(reason);
            this.key = "response.import.refused." + reason;
        }

        /** The message key of the reason. */
        String key() {
            return key;
        }
    }

    static AnswerTable read(byte[] file) throws Refused {
        if (file.length > MOST_BYTES) {
            throw new Refused("large");
        }
        String text = text(file);
        var rows = new ArrayList<Row>();
        List<String> heading = List.of();
        int empty = 0;
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).get();
        try (var parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                if (row.size() > MOST_COLUMNS || rows.size() > MOST_ROWS) {
                    throw new Refused("long");
                }
                var read = new Row((int) row.getRecordNumber(), List.copyOf(row.toList()));
                if (heading.isEmpty() && !read.isEmpty()) {
                    heading = read.cells().stream().map(String::strip).toList();
                } else if (!read.isEmpty()) {
                    rows.add(read);
                } else if (++empty > MOST_EMPTY) {
                    throw new Refused("empty");
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Refused("broken");
        }
        if (rows.isEmpty()) {
            throw new Refused("nothing");
        }
        if (rows.size() > MOST_ROWS) {
            throw new Refused("long");
        }
        return new AnswerTable(heading, List.copyOf(rows));
    }

    private static String text(byte[] file) throws Refused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            boolean controls = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
            if (controls) {
                throw new Refused("no-text");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherLetters) {
            throw new Refused("no-text");
        }
    }

    /** Spreadsheet programs of other countries write semicolons. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        long commas = first.chars().filter(c -> c == ',').count();
        long semicolons = first.chars().filter(c -> c == ';').count();
        long tabs = first.chars().filter(c -> c == '\t').count();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
