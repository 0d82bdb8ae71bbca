package org.heard.consultation.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heard.consultation.importing.Columns.Meaning;
import org.heard.consultation.importing.SheetTable.Cell;
import org.heard.consultation.importing.SheetTable.Row;

/**
 * What the columns of one sheet mean.
 *
 * @param header the place of the heading row among the sheet's rows
 * @param headings what stands above each column
 * @param meanings what each column means; columns without a meaning are missing
 */
record SheetColumns(int header, SortedMap<Integer, String> headings, SortedMap<Integer, Meaning> meanings) {

    private static final int LOOKED_AT = 20;

    /** Finds the heading row (a sheet may begin with a title and notes) and what its columns mean. */
    static SheetColumns of(SheetTable table, Columns said) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < Math.min(LOOKED_AT, table.rows().size()); i++) {
            int known = meanings(headings(table.rows().get(i)), said).size();
            if (known > most) {
                best = i;
                most = known;
            }
        }
        if (table.rows().isEmpty()) {
            return new SheetColumns(0, new TreeMap<>(), new TreeMap<>());
        }
        var headings = headings(table.rows().get(best));
        return new SheetColumns(best, headings, meanings(headings, said));
    }

    /** Whether a consultation could be read from it. */
    boolean hasTitle() {
        return meanings.values().stream().anyMatch(meaning -> meaning.field() == Field.TITLE);
    }

    List<Row> dataRows(SheetTable table) {
        return table.rows()
                .subList(Math.min(table.rows().size(), header + 1), table.rows().size());
    }

    /** The column's first values, for a person to see what it holds. */
    List<String> examples(SheetTable table, int column, int most) {
        return dataRows(table).stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isBlank())
                .limit(most)
                .map(Remark::excerpt)
                .toList();
    }

    private static SortedMap<Integer, String> headings(Row row) {
        var headings = new TreeMap<Integer, String>();
        for (Map.Entry<Integer, Cell> cell : row.cells().entrySet()) {
            headings.put(cell.getKey(), cell.getValue().text().strip());
        }
        return headings;
    }

    private static SortedMap<Integer, Meaning> meanings(SortedMap<Integer, String> headings, Columns said) {
        var meanings = new TreeMap<Integer, Meaning>();
        headings.forEach(
                (column, heading) -> Optional.ofNullable(said.meanings().get(Columns.normal(heading)))
                        .ifPresent(meaning -> meanings.put(column, meaning)));
        var taken = new HashSet<>(meanings.values());
        var rest = new ArrayList<>(headings.entrySet());
        for (Map.Entry<Integer, String> heading : rest) {
            if (meanings.containsKey(heading.getKey()) || said.ignored().contains(Columns.normal(heading.getValue()))) {
                continue;
            }
            Headings.guess(heading.getValue())
                    .filter(meaning -> taken.add(meaning) || meaning.field().isRepeated())
                    .ifPresent(meaning -> meanings.put(heading.getKey(), meaning));
        }
        if (meanings.size() == 1 && rest.size() > 1 && said.meanings().isEmpty()) {
            // a lone "Name" among headings that say nothing: a list of something else
            meanings.values().removeIf(meaning -> Headings.isVague(headings.get(meanings.firstKey())));
        }
        return meanings;
    }
}
