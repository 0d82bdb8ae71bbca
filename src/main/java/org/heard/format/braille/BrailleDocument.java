package org.heard.format.braille;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A document in Braille: a page that says what it is, its contents, and its text, laid out as the UK Association for Accessible
 * Formats asks: the title in the middle, headings from cell 5 and 7, paragraphs indented by two cells, lists hanging, tables
 * told row by row.
 */
final class BrailleDocument {

    private static final int MOST_HEADINGS_WITHOUT_CONTENTS = 1;
    private static final String RULE = "⠒".repeat(12);

    private final BrailleSettings settings;
    private final BrailleText text;
    private final BrailleLines lines;
    private final List<Heading> headings = new ArrayList<>();

    private record Heading(String cells, int level) {}

    BrailleDocument(BrailleSettings settings, BrailleText text) {
        this.settings = settings;
        this.text = text;
        lines = new BrailleLines(settings.cells());
    }

    /**
     * @param label what the first page says below the title: what Braille it is, and that nobody has proof-read it
     * @param contents the heading of the contents
     * @return the pages as a BRF file
     */
    Brf lay(Element body, String title, String publisher, String label, String contents) throws Unmapped {
        blocks(body, 0);
        var front = new BrailleLines(settings.cells());
        front.centred(text.of(title), -1);
        front.blank();
        front.centred(text.of(publisher), -1);
        front.blank();
        front.paragraph(text.of(label), 2, 0);
        int before = 1;
        if (headings.size() > MOST_HEADINGS_WITHOUT_CONTENTS) {
            var counted = new BraillePages(settings);
            counted.add(contents(text.of(contents), null, 0));
            before += counted.size();
        }
        // where the headings stand is known once the text is laid; how long the contents are does not depend on it
        var laid = new BraillePages(settings);
        laid.add(lines.lines());
        var all = new BraillePages(settings);
        all.add(front.lines());
        if (before > 1) {
            all.add(contents(text.of(contents), laid, before));
        }
        all.add(lines.lines());
        return new Brf(all.brf(), all.size());
    }

    /** @param pages how many pages it has */
    record Brf(String text, int pages) {}

    private List<BrailleLines.Line> contents(String title, @Nullable BraillePages laid, int before) {
        var list = new BrailleLines(settings.cells());
        list.centred(title, -1);
        list.blank();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int page = laid == null ? 1 : before + laid.page(i);
            list.entry(heading.cells(), (heading.level() - 2) * 2, BraillePages.number(page));
        }
        return list.lines();
    }

    private void blocks(Element parent, int indent) throws Unmapped {
        for (Element child : parent.children()) {
            block(child, indent);
        }
    }

    private void block(Element element, int indent) throws Unmapped {
        if (Thread.currentThread().isInterrupted()) {
            throw new Unmapped("Ended while it was transcribed");
        }
        switch (element.tagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> {
                lines.blank();
                list(element, indent);
                lines.blank();
            }
            case "table" -> table(element, indent);
            case "hr" -> {
                lines.blank();
                lines.centred(RULE, -1);
                lines.blank();
            }
            case "blockquote" -> {
                lines.blank();
                inside(element, Math.min(indent + 4, 8));
                lines.blank();
            }
            case "div", "section" -> inside(element, indent);
            default -> paragraph(text.of("", element), indent + 2, indent);
        }
    }

    private void inside(Element element, int indent) throws Unmapped {
        if (element.children().stream().noneMatch(Element::isBlock)) {
            paragraph(text.of("", element), indent + 2, indent);
        } else {
            blocks(element, indent);
        }
    }

    private void paragraph(String cells, int first, int further) {
        if (!cells.isBlank()) {
            lines.paragraph(cells, first, further);
        }
    }

    private void heading(Element heading) throws Unmapped {
        String cells = text.of("", heading);
        if (cells.isBlank()) {
            return;
        }
        int level = heading.tagName().charAt(1) - '0';
        lines.blank();
        int number = level == 2 || level == 3 ? headings.size() : -1;
        if (level == 1) {
            lines.centred(cells, -1);
            lines.blank();
        } else {
            lines.heading(cells, level == 2 ? 4 : 6, number);
        }
        if (number >= 0) {
            headings.add(new Heading(cells, level));
        }
    }

    private void list(Element list, int indent) throws Unmapped {
        int number = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.select("> li")) {
            String sign = list.tagName().equals("ol") ? number++ + ". " : "";
            paragraph(text.of(sign, item), indent, indent + 2);
            int deeper = Math.min(indent + 2, 12);
            for (Element child : item.children()) {
                switch (child.tagName()) {
                    case "ul", "ol" -> list(child, deeper);
                    case "table", "blockquote", "pre", "h2", "h3", "h4", "h5", "h6" -> block(child, deeper);
                    default -> {}
                }
            }
        }
    }

    /** Row by row: what the row is about, then each cell behind the name of its column. */
    private void table(Element table, int indent) throws Unmapped {
        lines.blank();
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            lines.heading(text.of("", caption), 6, -1);
        }
        Elements columns = table.select("thead th");
        for (Element row : table.select("tbody tr")) {
            Elements cells = row.children();
            for (int i = 0; i < cells.size(); i++) {
                boolean named =
                        i > 0 && i < columns.size() && !columns.get(i).text().isBlank();
                String before = named ? columns.get(i).text() + ": " : "";
                if (!cells.get(i).text().isBlank()) {
                    paragraph(text.of(before, cells.get(i)), indent + (i == 0 ? 0 : 2), indent + 4);
                }
            }
        }
        lines.blank();
    }
}
