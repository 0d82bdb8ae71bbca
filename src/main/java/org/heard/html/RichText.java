package org.heard.html;

import static org.heard.html.El.el;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text with headings, lists, links and tables, written as Markdown. It is sanitised and then built from elements, so
 * nothing that somebody wrote ever reaches a page as markup of its own. Raw HTML in it is dropped.
 */
public final class RichText {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "blockquote",
                    "code",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "hr")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .toFactory();
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    // emphasis is shown by weight: slanted letters are hard to read
    private static final Map<String, String> RENAMED = Map.of("em", "strong");
    private static final int DEEPEST = 30;

    private RichText() {}

    /**
     * The text as elements.
     *
     * @param markdown what was written
     * @param topHeading the level of its highest headings on the page, from 2 to 6
     */
    public static El of(String markdown, int topHeading) {
        String html = POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
        El block = el("div.rich-text");
        int highest = highest(html);
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> append(block, node, topHeading - highest, 0));
        return block;
    }

    /** The text in a language that may differ from the page's. */
    public static El of(String markdown, int topHeading, Locale language, String direction) {
        return of(markdown, topHeading).lang(language, direction);
    }

    private static int highest(String html) {
        int highest = 1;
        for (int level = 1; level <= 6; level++) {
            if (html.contains("<h" + level)) {
                return level;
            }
            highest = 2;
        }
        return highest;
    }

    private static void append(El parent, Node node, int shift, int depth) {
        if (node instanceof TextNode text) {
            if (!text.isBlank() || inline(parent)) {
                parent.add(El.text(text.getWholeText()));
            }
        } else if (node instanceof Element element && depth < DEEPEST) {
            parent.add(copy(element, shift, depth));
        }
    }

    // blanks between blocks are no text, blanks between words are
    private static boolean inline(El parent) {
        return !Set.of("div", "ul", "ol", "table", "thead", "tbody", "tr", "blockquote")
                .contains(parent.getElement().getTag());
    }

    private static El copy(Element element, int shift, int depth) {
        String tag = element.tagName();
        if (HEADINGS.contains(tag)) {
            tag = "h" + Math.min(6, Math.max(2, Integer.parseInt(tag.substring(1)) + shift));
        }
        El copy = el(RENAMED.getOrDefault(tag, tag));
        if (element.hasAttr("href")) {
            copy.attr("href", element.attr("href"));
        }
        if (tag.equals("th")) {
            copy.attr("scope", "col");
        }
        if (tag.equals("table")) {
            copy.addClassName("data");
        }
        element.childNodes().forEach(child -> append(copy, child, shift, depth + 1));
        return copy;
    }
}
