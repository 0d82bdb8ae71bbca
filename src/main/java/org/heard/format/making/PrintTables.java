package org.heard.format.making;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tables that fit the paper without a split word or small print. One that is too wide is set as a list of facts: the row's
 * heading, then each cell after its column's heading. In print of 24 points and more every table of three columns is too wide.
 */
final class PrintTables {

    private static final int VERY_LARGE = 24;
    private static final int COLUMNS_IN_VERY_LARGE = 2;

    private final int points;
    private final PdfFonts fonts;

    PrintTables(int points, PdfFonts fonts) {
        this.points = points;
        this.fonts = fonts;
    }

    void fit(Element table) {
        table.select("[align]").removeAttr("align");
        if (isTooWide(table)) {
            table.replaceWith(facts(table));
        }
    }

    private boolean isTooWide(Element table) {
        var rows = table.select("tr");
        int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        double width = IntStream.range(0, columns)
                .mapToDouble(column -> longestWord(rows, column) * points + 2 * PrintStyle.CELL)
                .sum();
        return width > PrintStyle.MEASURE || (points >= VERY_LARGE && columns > COLUMNS_IN_VERY_LARGE);
    }

    private double longestWord(List<Element> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.childrenSize())
                .flatMap(row -> Arrays.stream(row.child(column).text().split("\\s+")))
                .mapToDouble(fonts::width)
                .max()
                .orElse(0);
    }

    private static Element facts(Element table) {
        var facts = new Element("div").addClass("facts");
        for (String told : List.of("lang", "dir")) {
            if (table.hasAttr(told)) {
                facts.attr(told, table.attr(told));
            }
        }
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            append(facts.appendElement("p").addClass("caption"), caption);
        }
        List<Element> columns = table.select("thead th");
        for (Element row : table.select("tbody tr:has(th, td)")) {
            append(facts.appendElement("p"), row.child(0));
            Element list = facts.appendElement("ul");
            for (int i = 1; i < row.childrenSize(); i++) {
                if (!row.child(i).text().isBlank()) {
                    fact(list.appendElement("li"), i < columns.size() ? columns.get(i) : null, row.child(i));
                }
            }
            if (list.childrenSize() == 0) {
                list.remove();
            }
        }
        return facts;
    }

    private static void fact(Element item, @Nullable Element column, Element cell) {
        if (column != null && !column.text().isBlank()) {
            Element name = item.appendElement("strong");
            append(name, column);
            name.appendText(":");
            item.appendText(" ");
        }
        append(item, cell);
    }

    private static void append(Element to, Element content) {
        content.childNodesCopy().forEach(to::appendChild);
        if (to.childNodeSize() == 0) {
            to.appendChild(new TextNode("–"));
        }
    }
}
