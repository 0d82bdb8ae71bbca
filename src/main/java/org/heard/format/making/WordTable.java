package org.heard.format.making;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A table whose headings are told as such: the rows that repeat on every page, the first column, and a mark that screen
 * readers know. Columns have widths by their words; other programs than Word drop a table without.
 */
final class WordTable {

    /** The width of the text between the margins, in twentieths of a point. */
    static final int WIDTH = 9070;

    private static final int MARKS = 1_000_000;
    private static final int NARROWEST = 4;
    private static final int WIDEST = 40;

    private final WordXml out;
    private final WordBlocks blocks;
    private final int number;

    WordTable(WordXml out, WordBlocks blocks, int number) {
        this.out = out;
        this.blocks = blocks;
        this.number = number;
    }

    void write(Element table, WordBlocks.Place place) {
        Element caption = table.selectFirst("> caption");
        Elements rows = table.select("> tr, > thead > tr, > tbody > tr");
        if (rows.isEmpty()) {
            return;
        }
        if (caption != null) {
            blocks.paragraph(caption.childNodes(), place.cell("Caption"), "");
        }
        int[] widths = widths(rows);
        boolean firstColumn = table.selectFirst("> tbody > tr > th") != null;
        out.open("w:tbl").open("w:tblPr").value("w:tblStyle", "TableGrid");
        if (place.rightToLeft()) {
            out.empty("w:bidiVisual");
        }
        out.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
        out.empty(
                "w:tblLook",
                "w:val",
                firstColumn ? "06A0" : "0620",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                firstColumn ? "1" : "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        if (caption != null) {
            out.value("w:tblCaption", caption.text());
        }
        out.close("w:tblPr").open("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        out.close("w:tblGrid");
        boolean first = true;
        for (Element row : rows) {
            row(row, widths, place, first);
            first = false;
        }
        out.close("w:tbl");
        out.open("w:p")
                .open("w:pPr")
                .value("w:pStyle", "AfterTable")
                .close("w:pPr")
                .close("w:p");
    }

    private void row(Element row, int[] widths, WordBlocks.Place place, boolean first) {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (row.parent() != null && row.parent().tagName().equals("thead")) {
            out.empty("w:tblHeader");
        }
        out.close("w:trPr");
        List<Element> cells = row.children();
        for (int column = 0; column < widths.length; column++) {
            out.open("w:tc")
                    .open("w:tcPr")
                    .empty("w:tcW", "w:w", String.valueOf(widths[column]), "w:type", "dxa")
                    .close("w:tcPr");
            if (first && column == 0) {
                // the name by which JAWS knows that row and column headings are to be read
                out.empty("w:bookmarkStart", "w:id", String.valueOf(MARKS + number), "w:name", "Title_" + number);
            }
            cell(column < cells.size() ? cells.get(column) : new Element("td"), place);
            if (first && column == 0) {
                out.empty("w:bookmarkEnd", "w:id", String.valueOf(MARKS + number));
            }
            out.close("w:tc");
        }
        out.close("w:tr");
    }

    private void cell(Element cell, WordBlocks.Place place) {
        String style = cell.attr("align").equals("right") ? "TableNumber" : "TableText";
        WordBlocks.Place inside = place.inside(cell).cell(style);
        if (cell.text().isBlank() && cell.selectFirst("img") == null) {
            blocks.paragraph(List.of(), inside, "");
        } else {
            blocks.inside(cell, inside);
        }
    }

    // wide where there are many words, and never too narrow for one
    private static int[] widths(Elements rows) {
        int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(1);
        var longest = new int[Math.max(1, columns)];
        for (Element row : rows) {
            for (int column = 0; column < row.childrenSize(); column++) {
                int letters = row.child(column).text().length();
                longest[column] = Math.max(longest[column], Math.clamp(letters, NARROWEST, WIDEST));
            }
        }
        int all = Math.max(1, Arrays.stream(longest).sum());
        return Arrays.stream(longest)
                .map(each -> Math.max(1, each * WIDTH / all))
                .toArray();
    }
}
