package org.heard.consultation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultation.importing.SheetTable.Row;

/** Reads consultations from spreadsheets: a row is a consultation. */
final class SheetFile {

    private final Columns columns;
    private final Vocabulary vocabulary;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Parsed.Found> found = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    private SheetFile(Columns columns, Vocabulary vocabulary) {
        this.columns = columns;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads all sheets that have a column for titles.
     *
     * @throws UnreadableFile if none has
     */
    static Parsed read(List<SheetTable> tables, Columns columns, Vocabulary vocabulary) {
        var file = new SheetFile(columns, vocabulary);
        boolean any = false;
        for (SheetTable table : tables) {
            any |= file.read(table);
        }
        if (!any) {
            String where = tables.isEmpty() ? "" : tables.getFirst().name();
            throw new UnreadableFile(where, "no-title-column", Remark.excerpt(headings(tables)));
        }
        file.columns.meanings().forEach((heading, meaning) -> {
            if (!file.met.contains(heading)) {
                file.remarks.add(Remark.notTaken("", "no-such-column", heading));
            }
        });
        return new Parsed(file.found, file.remarks);
    }

    private static String headings(List<SheetTable> tables) {
        return tables.stream()
                .flatMap(table -> SheetColumns.of(table, Columns.guessed()).headings().values().stream())
                .distinct()
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private boolean read(SheetTable table) {
        remarks.addAll(table.remarks());
        SheetColumns sheet = SheetColumns.of(table, columns);
        sheet.headings().values().forEach(heading -> met.add(Columns.normal(heading)));
        if (!sheet.hasTitle()) {
            if (!table.rows().isEmpty()) {
                remarks.add(Remark.notTaken(table.name(), "sheet"));
            }
            return false;
        }
        List<Row> data = sheet.dataRows(table);
        aboveHeadings(table, sheet);
        leftOut(table, sheet, data);
        for (Row row : data) {
            read(table, sheet, row);
        }
        return true;
    }

    private void aboveHeadings(SheetTable table, SheetColumns sheet) {
        for (Row row : table.rows().subList(0, sheet.header())) {
            String said = String.join(
                    " ",
                    row.cells().values().stream().map(SheetTable.Cell::text).toList());
            remarks.add(Remark.notNeeded(table.place(row.number()), "above", Remark.excerpt(said)));
        }
    }

    /** Columns that hold something and mean nothing here are named once, not in every row. */
    private void leftOut(SheetTable table, SheetColumns sheet, List<Row> data) {
        Map<Integer, Integer> counts = new java.util.TreeMap<>();
        for (Row row : data) {
            row.cells().keySet().forEach(column -> {
                if (!sheet.meanings().containsKey(column)) {
                    counts.merge(column, 1, Integer::sum);
                }
            });
        }
        int headerRow = table.rows().get(sheet.header()).number();
        counts.forEach((column, count) -> {
            String heading = sheet.headings().getOrDefault(column, "");
            String place = table.place(headerRow, column);
            boolean chosen = columns.ignored().contains(Columns.normal(heading));
            remarks.add(
                    chosen
                            ? Remark.notNeeded(place, "column", Remark.excerpt(heading), count)
                            : Remark.notTaken(place, "column", Remark.excerpt(heading), count));
        });
    }

    private void read(SheetTable table, SheetColumns sheet, Row row) {
        try {
            Parsed.Found read = new SheetRow(table, sheet, row, vocabulary).read();
            String source = read.consultation().source();
            String earlier = places.putIfAbsent(source, read.place());
            if (earlier != null) {
                remarks.add(Remark.refused(read.place(), "row-twice", earlier));
            } else {
                found.add(read);
            }
        } catch (UnreadableFile noConsultation) {
            remarks.add(noConsultation.remark());
        }
    }
}
