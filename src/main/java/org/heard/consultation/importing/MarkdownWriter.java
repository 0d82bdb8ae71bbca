package org.heard.consultation.importing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.consultation.importing.HtmlText.Part;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes a sanitised HTML tree as Markdown: headings begin sections, the rest becomes paragraphs, lists and tables. */
final class MarkdownWriter {

    private static final Set<String> WRAPPERS = Set.of(
            "div", "section", "article", "aside", "header", "footer", "main", "nav", "figure", "details", "center",
            "body", "tbody", "thead", "tfoot", "tr");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "address", "figcaption", "summary", "caption", "dd", "td", "th");
    private static final Set<String> OTHERS = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "table", "blockquote", "pre", "hr");

    private final MarkdownLine line;
    private final List<Part> parts = new ArrayList<>();
    private String heading = "";
    private List<String> section = new ArrayList<>();

    MarkdownWriter(URI site, String place, List<Remark> remarks) {
        line = new MarkdownLine(site, place, remarks);
    }

    List<Part> write(Element body) {
        blocks(body, section, true);
        endSection();
        return List.copyOf(parts);
    }

    private void endSection() {
        if (!heading.isEmpty() || !section.isEmpty()) {
            parts.add(new Part(heading, String.join("\n\n", section)));
        }
        section = new ArrayList<>();
    }

    /** Writes the blocks inside an element; at the top, headings begin sections. */
    private void blocks(Element parent, List<String> out, boolean top) {
        List<String> into = out;
        var words = new ArrayList<Node>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                paragraph(words, into);
                if (top
                        && (element.normalName().equals("h1")
                                || element.normalName().equals("h2"))) {
                    begin(element);
                } else {
                    block(element, into, top);
                }
                into = top ? section : out;
            } else {
                words.add(node);
            }
        }
        paragraph(words, into);
    }

    private void begin(Element element) {
        String text = element.text().strip();
        if (!text.isEmpty()) {
            endSection();
            heading = text;
        }
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return WRAPPERS.contains(name)
                || PARAGRAPHS.contains(name)
                || OTHERS.contains(name)
                // an inline element around blocks, as old editors leave behind
                || element.selectFirst("p, div, ul, ol, table, h1, h2, h3, h4, blockquote") != null;
    }

    private void block(Element element, List<String> out, boolean top) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, out, top);
            case "ul", "ol" -> list(element, out);
            case "dt" -> add(out, line.strong(element));
            case "table" -> new MarkdownTable(line).write(element, out);
            case "blockquote" -> quote(element, out);
            case "pre" -> code(element, out);
            case "hr" -> out.add("* * *");
            default -> blocks(element, out, top && !PARAGRAPHS.contains(element.normalName()));
        }
    }

    private void heading(Element element, List<String> out, boolean top) {
        String text = line.write(element.childNodes(), " ");
        if (!text.isEmpty()) {
            int level = Math.max(3, Integer.parseInt(element.normalName().substring(1)));
            out.add(top ? "#".repeat(level) + " " + text : line.strong(element));
        }
    }

    private void paragraph(List<Node> words, List<String> out) {
        add(out, MarkdownEscape.lineStarts(line.write(words, MarkdownLine.BREAK)));
        words.clear();
    }

    private static void add(List<String> out, String block) {
        if (!block.isBlank()) {
            out.add(block);
        }
    }

    private void list(Element list, List<String> out) {
        int number = list.hasAttr("start") && list.attr("start").matches("\\d{1,6}")
                ? Integer.parseInt(list.attr("start"))
                : 1;
        var items = new ArrayList<String>();
        boolean loose = false;
        for (Element item : list.children()) {
            var inside = new ArrayList<String>();
            if (item.normalName().equals("li")) {
                blocks(item, inside, false);
            } else {
                block(item, inside, false);
            }
            if (inside.isEmpty()) {
                continue;
            }
            String marker = list.normalName().equals("ol") ? number++ + ". " : "- ";
            boolean tight =
                    inside.size() == 1 || inside.size() == 2 && inside.get(1).matches("(?s)(-|\\d+\\.) .*");
            loose |= !tight;
            String text = String.join(tight ? "\n" : "\n\n", inside);
            items.add(marker + text.replaceAll("\n(?!\n|$)", "\n" + " ".repeat(marker.length())));
        }
        line.textBetween(list, out);
        if (!items.isEmpty()) {
            out.add(String.join(loose ? "\n\n" : "\n", items));
        }
    }

    private void quote(Element element, List<String> out) {
        var inside = new ArrayList<String>();
        blocks(element, inside, false);
        if (!inside.isEmpty()) {
            out.add("> " + String.join("\n\n", inside).replace("\n", "\n> "));
        }
    }

    private static void code(Element element, List<String> out) {
        String text = element.wholeText().replaceAll("\\s+$", "");
        if (!text.isBlank()) {
            String fence = "```";
            while (text.contains(fence)) {
                fence += "`";
            }
            out.add(fence + "\n" + text + "\n" + fence);
        }
    }

    static boolean isText(Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }
}
