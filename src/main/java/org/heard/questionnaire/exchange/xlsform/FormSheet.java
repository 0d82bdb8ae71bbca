package org.heard.questionnaire.exchange.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heard.consultation.importing.Remark;
import org.heard.consultation.importing.SheetTable;
import org.heard.consultation.importing.SheetTable.Cell;
import org.heard.consultation.importing.SheetTable.Row;
import org.heard.questionnaire.exchange.Notes;

/** A sheet of an XLSForm: what its columns hold, then its rows. */
final class FormSheet {

    private final SheetTable table;
    private final Map<Integer, Column> columns = new TreeMap<>();
    private final Map<Integer, String> headings = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private int headingRow;

    private FormSheet(SheetTable table) {
        this.table = table;
    }

    /** A sheet without rows. */
    static FormSheet none() {
        return new FormSheet(new SheetTable("", List.of(), List.of()));
    }

    /** The rows of a table, the first of which has the headings. */
    static FormSheet of(SheetTable table, Notes notes) {
        var sheet = new FormSheet(table);
        for (Row row : table.rows()) {
            if (sheet.columns.isEmpty()) {
                sheet.headings(row);
            } else {
                sheet.troubles(row, notes);
                sheet.lines.add(sheet.new Line(row));
            }
        }
        return sheet;
    }

    private void headings(Row row) {
        headingRow = row.number();
        row.cells().forEach((at, cell) -> {
            columns.put(at, Column.of(cell.text()));
            headings.put(at, cell.text());
        });
    }

    private void troubles(Row row, Notes notes) {
        for (Map.Entry<Integer, Cell> entry : row.cells().entrySet()) {
            String trouble = entry.getValue().trouble();
            String place = table.place(row.number(), entry.getKey());
            if ("formula".equals(trouble) && !entry.getValue().text().isBlank()) {
                notes.check(place, "formula", entry.getValue().text());
            } else if (trouble != null) {
                notes.lost(place, "cell", new Remark.Word("exchange.trouble." + trouble));
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    boolean has(String column) {
        return columns.values().stream().anyMatch(known -> known.name().equals(column));
    }

    /** Every column that is not one of these, with how many cells it has. */
    void tellOthers(Set<String> read, Set<String> notNeeded, Notes notes) {
        columns.forEach((at, column) -> {
            int count =
                    (int) lines.stream().filter(line -> !line.at(at).isEmpty()).count();
            if (count == 0 || read.contains(column.name())) {
                return;
            }
            String place = table.place(headingRow, at);
            boolean workings = notNeeded.contains(column.name())
                    || column.name().startsWith("sms_")
                    || column.name().startsWith("instance::")
                    || column.name().startsWith("jr:");
            if (workings) {
                notes.notNeeded(place, headings.getOrDefault(at, ""));
            } else {
                notes.lost(place, "column", headings.getOrDefault(at, ""), count);
            }
        });
    }

    /** A row. */
    final class Line {

        private final Row row;

        private Line(Row row) {
            this.row = row;
        }

        private String at(int column) {
            Cell cell = row.cells().get(column);
            return cell == null || cell.trouble() != null && !cell.trouble().equals("formula") ? "" : cell.text();
        }

        /** What stands in a column, whatever its language. */
        String text(String column) {
            return columns.entrySet().stream()
                    .filter(known -> known.getValue().name().equals(column))
                    .map(known -> at(known.getKey()))
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        /** What stands in a column in each language that its headings name, with earlier answers where Heard noted them. */
        SortedMap<String, String> texts(String column) {
            SortedMap<String, String> texts = cells(column);
            cells("heard::" + column)
                    .forEach((language, whole) -> texts.computeIfPresent(
                            language, (any, shown) -> FormPipes.isShown(shown, whole) ? whole : shown));
            return texts;
        }

        private SortedMap<String, String> cells(String column) {
            var texts = new TreeMap<String, String>();
            columns.forEach((at, known) -> {
                if (known.name().equals(column) && !at(at).isBlank()) {
                    texts.putIfAbsent(known.language(), at(at));
                }
            });
            return texts;
        }

        String place() {
            return table.place(row.number());
        }

        /** Where a column's cell is, in the language or at all. */
        String place(String column, String language) {
            return columns.entrySet().stream()
                    .filter(known -> known.getValue().name().equals(column)
                            && known.getValue().language().equals(language))
                    .findFirst()
                    .map(known -> table.place(row.number(), known.getKey()))
                    .orElseGet(() -> place(column));
        }

        String place(String column) {
            return columns.entrySet().stream()
                    .filter(known -> known.getValue().name().equals(column))
                    .filter(known -> !at(known.getKey()).isBlank())
                    .findFirst()
                    .map(known -> table.place(row.number(), known.getKey()))
                    .orElseGet(this::place);
        }

        boolean isEmpty() {
            return columns.keySet().stream().allMatch(at -> at(at).isBlank());
        }
    }

    /** The headings' languages, in the order of the columns. */
    List<String> languages() {
        var languages = new LinkedHashMap<String, Boolean>();
        columns.values().stream()
                .filter(column -> column.name().equals("label") || column.name().equals("hint"))
                .forEach(column -> languages.put(column.language(), true));
        return List.copyOf(languages.keySet());
    }
}
