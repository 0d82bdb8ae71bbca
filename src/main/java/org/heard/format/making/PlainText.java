package org.heard.format.making;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A tree of elements as lines of text, broken where the language allows it (Unicode line breaking). */
final class PlainText {

    /** What people with a narrow window or a Braille line of two rows can read without scrolling. */
    private static final int COLUMNS = 72;

    private static final Pattern SPACES = Pattern.compile("[ \\t]+");

    private final Locale language;
    private final StringBuilder out = new StringBuilder();

    PlainText(Locale language) {
        this.language = language;
    }

    String of(Element body) {
        body.children().forEach(child -> block(child, ""));
        return out.toString().strip() + "\n";
    }

    private void block(Element element, String indent) {
        switch (element.tagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> list(element, indent);
            case "table" -> table(element, indent);
            case "hr" -> paragraph("* * *", indent, indent);
            case "pre" ->
                element.wholeText()
                        .strip()
                        .lines()
                        .forEach(line -> out.append(indent).append(line).append('\n'));
            case "blockquote", "div", "section", "details", "body" -> inside(element, indent);
            default -> paragraph(words(element), indent, indent);
        }
        if (indent.isEmpty()) {
            blank();
        }
    }

    private void inside(Element element, String indent) {
        String deeper = element.tagName().equals("blockquote") ? indent + "    " : indent;
        if (element.children().stream().noneMatch(Element::isBlock)) {
            paragraph(words(element), deeper, deeper);
        } else {
            element.children().forEach(child -> block(child, deeper));
        }
    }

    private void heading(Element heading) {
        blank();
        if (!heading.tagName().equals("h1")) {
            out.append('\n');
        }
        int start = out.length();
        paragraph(words(heading), "", "");
        int longest =
                out.substring(start).lines().mapToInt(String::length).max().orElse(0);
        switch (heading.tagName()) {
            case "h1" -> out.append("=".repeat(longest)).append('\n');
            case "h2" -> out.append("-".repeat(longest)).append('\n');
            default -> {}
        }
        blank();
    }

    private void list(Element list, String indent) {
        int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.children()) {
            String sign = list.tagName().equals("ol") ? number++ + ". " : "- ";
            String deeper = indent + " ".repeat(sign.length());
            var own = new Element("span");
            var blocks = new ArrayList<Element>();
            for (Node node : item.childNodes()) {
                boolean isBlock = node instanceof Element child && child.isBlock();
                if (node instanceof Element child && isBlock && !child.tagName().equals("p")) {
                    blocks.add(child);
                } else {
                    own.appendChild(node.clone());
                    if (isBlock) {
                        own.appendElement("br");
                    }
                }
            }
            paragraph(words(own), indent + sign, deeper);
            blocks.forEach(child -> block(child, deeper));
        }
    }

    /** A table is read as a list of facts: each row by its first cell, each cell by its column. */
    private void table(Element table, String indent) {
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            paragraph(words(caption), indent, indent);
        }
        List<String> columns = table.select("thead th").eachText();
        for (Element row : table.select("tbody tr")) {
            List<Element> cells = row.children();
            paragraph(words(cells.getFirst()), indent + "- ", indent + "  ");
            for (int i = 1; i < cells.size(); i++) {
                String column = i < columns.size() && !columns.get(i).isBlank() ? columns.get(i) + ": " : "";
                paragraph(column + words(cells.get(i)), indent + "  ", indent + "    ");
            }
        }
    }

    private static String words(Element element) {
        var text = new StringBuilder();
        words(element, text);
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static void words(Element element, StringBuilder text) {
        for (Node node : element.childNodes()) {
            if (node instanceof Element child) {
                switch (child.tagName()) {
                    case "br" -> text.append('\n');
                    case "img" -> text.append(child.attr("alt"));
                    case "a" -> text.append(link(child));
                    default -> words(child, text);
                }
            } else if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace('\n', ' '));
            }
        }
    }

    private static String link(Element link) {
        String shown = words(link);
        String address = address(link, shown);
        return address.isEmpty() ? shown : shown + " (" + address + ")";
    }

    /** The address to print after a link, empty where its text tells it already. */
    static String address(Element link, String shown) {
        String address = link.attr("href");
        boolean told = address.startsWith("#") || address.contains(shown) || address.startsWith("tel:");
        return told ? "" : address.replaceFirst("^mailto:", "");
    }

    private void paragraph(String text, String first, String further) {
        String start = first;
        for (String line : text.split("\n")) {
            broken(line.strip(), start, further);
            start = further;
        }
    }

    private void broken(String text, String first, String further) {
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        var line = new StringBuilder(first);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            boolean full = line.length() + piece.strip().length() > COLUMNS;
            if (full && line.length() > further.length()) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(further);
            }
            line.append(piece);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private void blank() {
        int end = out.length();
        if (end > 1 && (out.charAt(end - 1) != '\n' || out.charAt(end - 2) != '\n')) {
            out.append('\n');
        }
    }
}
