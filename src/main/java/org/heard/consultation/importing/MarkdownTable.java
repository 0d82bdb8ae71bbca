package org.heard.consultation.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes an HTML table as a Markdown table; a table that lays out pages becomes paragraphs. */
final class MarkdownTable {

    private static final int MOST_COLUMNS = 50;

    private final MarkdownLine line;

    MarkdownTable(MarkdownLine line) {
        this.line = line;
    }

    void write(Element table, List<String> out) {
        Element caption = table.selectFirst("caption");
        if (caption != null && !caption.text().isBlank()) {
            out.add(line.strong(caption));
        }
        var rows = new ArrayList<List<String>>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                rows.add(cells(row));
            }
        }
        rows.removeIf(cells -> cells.stream().allMatch(String::isEmpty));
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 1) {
            rows.forEach(cells -> out.add(MarkdownEscape.lineStarts(cells.getFirst())));
        } else if (width > 1) {
            out.add(grid(table, rows, width));
        }
    }

    private static String grid(Element table, List<List<String>> rows, int width) {
        boolean headed = table.selectFirst("tr") instanceof Element first && first.selectFirst("th") != null;
        var lines = new ArrayList<String>();
        lines.add(line(headed ? rows.removeFirst() : List.of(), width));
        lines.add("|" + " --- |".repeat(width));
        rows.forEach(row -> lines.add(line(row, width)));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells, int width) {
        var all = new ArrayList<>(cells);
        while (all.size() < width) {
            all.add("");
        }
        return all.stream().map(cell -> " " + cell + " |").collect(Collectors.joining("", "|", ""));
    }

    private List<String> cells(Element row) {
        var cells = new ArrayList<String>();
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            cells.add(words(cell));
            int span = cell.attr("colspan").matches("\\d{1,2}") ? Integer.parseInt(cell.attr("colspan")) : 1;
            for (int i = 1; i < span && cells.size() < MOST_COLUMNS; i++) {
                cells.add("");
            }
        }
        return cells;
    }

    /** Lists and paragraphs inside a cell become one line, parted by semicolons. */
    private String words(Element cell) {
        return line.write(cell.childNodes(), "; ").replace("|", "\\|");
    }
}
