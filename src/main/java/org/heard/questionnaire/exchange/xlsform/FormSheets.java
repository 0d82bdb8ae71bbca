package org.heard.questionnaire.exchange.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heard.consultation.importing.SheetTable;
import org.heard.consultation.importing.SheetTable.Cell;
import org.heard.consultation.importing.SheetTable.Row;
import org.heard.questionnaire.exchange.Notes;

/**
 * The sheets that make an XLSForm. A CSV file has them one below the other, each with its name in the first column, as pyxform
 * writes them; or it is the survey alone.
 */
record FormSheets(FormSheet survey, FormSheet choices, FormSheet settings, FormSheet external) {

    private static final Set<String> KNOWN = Set.of("survey", "choices", "settings", "external_choices");

    /** pyxform reads the older name too. */
    private static final Map<String, String> OLD = Map.of("choices_and_columns", "choices", "cascades", "choices");

    /**
     * Finds them.
     *
     * @throws org.heard.consultation.importing.UnreadableFile if there is no survey
     */
    static FormSheets of(List<SheetTable> tables, Notes notes) {
        tables.forEach(table -> table.remarks().forEach(notes::add));
        List<SheetTable> all = tables.size() == 1 ? parted(tables.getFirst()) : tables;
        Map<String, FormSheet> found = new HashMap<>();
        for (SheetTable table : all) {
            String name = name(table.name());
            if (KNOWN.contains(name) && !found.containsKey(name)) {
                found.put(name, FormSheet.of(named(table), notes));
            }
        }
        if (!found.containsKey("survey") && all.size() == 1) {
            FormSheet only = FormSheet.of(named(all.getFirst()), notes);
            if (only.has("type") && (only.has("name") || only.has("label"))) {
                found.put("survey", only);
            }
        }
        if (!found.containsKey("survey")) {
            throw Notes.refusal(
                    "",
                    "no-survey",
                    String.join(", ", tables.stream().map(SheetTable::name).toList()));
        }
        if (!found.get("survey").has("type")) {
            throw Notes.refusal("survey!1", "no-type");
        }
        for (SheetTable table : all) {
            if (!KNOWN.contains(name(table.name()))
                    && all.size() > 1
                    && !table.rows().isEmpty()) {
                notes.lost(table.name(), "sheet");
            }
        }
        return new FormSheets(
                found.get("survey"),
                found.getOrDefault("choices", FormSheet.none()),
                found.getOrDefault("settings", FormSheet.none()),
                found.getOrDefault("external_choices", FormSheet.none()));
    }

    private static String name(String sheet) {
        String name = sheet.substring(sheet.lastIndexOf('!') + 1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_');
        return OLD.getOrDefault(name, name);
    }

    // places in a part of a CSV file are places in the file
    private static SheetTable named(SheetTable table) {
        return new SheetTable(table.name().replaceAll("!.*", ""), table.rows(), List.of());
    }

    /** The sheets that stand below each other in one table, if they do. */
    private static List<SheetTable> parted(SheetTable table) {
        if (KNOWN.contains(name(table.name()))) {
            return List.of(table);
        }
        Map<String, List<Row>> parts = new LinkedHashMap<>();
        String current = "";
        for (Row row : table.rows()) {
            String first = row.text(0);
            if (!first.isBlank() && row.cells().size() == 1 || KNOWN.contains(name(first))) {
                current = name(first);
            }
            SortedMap<Integer, Cell> rest = new TreeMap<>(row.cells());
            if (KNOWN.contains(current)) {
                rest.remove(0);
            }
            if (!rest.isEmpty() && !(rest.size() == 1 && current.equals(name(first)))) {
                parts.computeIfAbsent(current, name -> new ArrayList<>()).add(new Row(row.number(), rest));
            }
        }
        if (!parts.containsKey("survey")) {
            return List.of(table);
        }
        var tables = new ArrayList<SheetTable>();
        parts.forEach((name, rows) -> tables.add(new SheetTable(table.name() + "!" + name, rows, List.of())));
        return tables;
    }
}
