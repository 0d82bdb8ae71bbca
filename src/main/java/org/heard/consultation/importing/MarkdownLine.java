package org.heard.consultation.importing;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands inside a line of HTML (words, links, emphasis) as Markdown. */
final class MarkdownLine {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "hr",
            "address",
            "figure",
            "figcaption");

    /** A line break that stays one in Markdown. */
    static final String BREAK = "\\\n";

    private final URI site;
    private final String place;
    private final List<Remark> remarks;

    MarkdownLine(URI site, String place, List<Remark> remarks) {
        this.site = site;
        this.place = place;
        this.remarks = remarks;
    }

    /**
     * The words on one line.
     *
     * @param between what stands for a line break, or for the end of a block inside the line
     */
    String write(List<? extends Node> nodes, String between) {
        var out = new StringBuilder();
        nodes.forEach(node -> append(node, out));
        return tidy(out.toString(), between);
    }

    /** All the words of an element, made strong. */
    String strong(Element element) {
        String words = write(element.childNodes(), " ").replace("**", "");
        return words.isEmpty() ? "" : "**" + words + "**";
    }

    /** Words that stand in a list, but in none of its items. */
    void textBetween(Element list, List<String> out) {
        for (Node node : list.childNodes()) {
            if (MarkdownWriter.isText(node)) {
                out.add(MarkdownEscape.lineStarts(write(List.of(node), " ")));
            }
        }
    }

    private static String tidy(String text, String between) {
        return text.replaceAll("[ \\t\\n\\r\\f]*\\u0000[ \\t\\n\\r\\f\\u0000]*", "\u0000")
                .replaceAll("[ \\t\\n\\r\\f]+", " ")
                .replaceAll("^[\\u0000 ]+|[\\u0000 ]+$", "")
                .replace("\u0000", between);
    }

    private void append(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(MarkdownEscape.inline(text.getWholeText().replace("\u0000", "")));
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> out.append('\u0000');
                case "a" -> link(element, out);
                case "strong", "b" -> emphasis(element, "**", out);
                case "em", "i" -> emphasis(element, "*", out);
                case "code" -> code(element, out);
                case "img" -> picture(element, out);
                case "sup" -> raised(element, SUPERSCRIPTS, out);
                case "sub" -> raised(element, SUBSCRIPTS, out);
                case "q" -> {
                    out.append('“');
                    inside(element, out);
                    out.append('”');
                }
                default -> {
                    boolean block = BLOCKS.contains(element.normalName());
                    out.append(block ? "\u0000" : "");
                    inside(element, out);
                    out.append(block ? "\u0000" : "");
                }
            }
        }
    }

    private void inside(Element element, StringBuilder out) {
        element.childNodes().forEach(child -> append(child, out));
    }

    private void link(Element element, StringBuilder out) {
        var inside = new StringBuilder();
        inside(element, inside);
        String words = tidy(inside.toString(), " ");
        String address = element.attr("href").strip();
        if (address.isEmpty() || words.isEmpty()) {
            out.append(inside);
            return;
        }
        if (address.startsWith("#")) {
            remarks.add(Remark.notNeeded(place, "anchor", address));
            out.append(inside);
            return;
        }
        try {
            String target = site.resolve(address.replace(" ", "%20")).toString();
            out.append(inside.toString().startsWith(" ") ? " " : "")
                    .append('[')
                    .append(words)
                    .append("](")
                    .append(target.replace("(", "%28")
                            .replace(")", "%29")
                            .replace("<", "%3C")
                            .replace(">", "%3E"))
                    .append(')')
                    .append(inside.toString().endsWith(" ") ? " " : "");
        } catch (IllegalArgumentException malformed) {
            remarks.add(Remark.notTaken(place, "link", Remark.excerpt(address)));
            out.append(inside);
        }
    }

    /** Markdown sees emphasis only where words touch it; elsewhere the words are kept without it. */
    private void emphasis(Element element, String mark, StringBuilder out) {
        var inside = new StringBuilder();
        inside(element, inside);
        String words = inside.toString();
        String core = words.strip();
        boolean plain = core.isEmpty()
                || core.indexOf('\u0000') >= 0
                || core.contains(mark)
                || !Character.isLetterOrDigit(core.codePointAt(0)) && !endsWord(out)
                || !Character.isLetterOrDigit(core.codePointBefore(core.length())) && isWord(after(element));
        if (plain) {
            out.append(words);
            return;
        }
        out.append(words.equals(words.stripLeading()) ? "" : " ")
                .append(mark)
                .append(core)
                .append(mark)
                .append(words.equals(words.stripTrailing()) ? "" : " ");
    }

    private static boolean endsWord(StringBuilder out) {
        return out.isEmpty() || !isWord(out.charAt(out.length() - 1));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static char after(Element element) {
        Node next = element.nextSibling();
        String words = next instanceof TextNode text
                ? text.getWholeText()
                : next instanceof Element other ? other.wholeText() : "";
        return words.isEmpty() ? ' ' : words.charAt(0);
    }

    private static void code(Element element, StringBuilder out) {
        String text = element.wholeText().replaceAll("\\s+", " ").strip();
        if (text.contains("`")) {
            out.append(MarkdownEscape.inline(text));
        } else if (!text.isEmpty()) {
            out.append('`').append(text).append('`');
        }
    }

    private void picture(Element element, StringBuilder out) {
        String words = element.attr("alt").strip();
        remarks.add(Remark.notTaken(place, "picture", Remark.excerpt(words.isEmpty() ? element.attr("src") : words)));
        out.append(MarkdownEscape.inline(words));
    }

    private static void raised(Element element, String digits, StringBuilder out) {
        String text = element.text().strip();
        if (text.matches("\\d{1,6}")) {
            text.chars().forEach(digit -> out.append(digits.charAt(digit - '0')));
        } else {
            out.append(MarkdownEscape.inline(text));
        }
    }
}
