package org.heard.html;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Text with headings, lists, links and tables, written as Markdown. It is sanitised and then built from elements, so
 * nothing that somebody wrote ever reaches a page as markup of its own. Its headings stand below the page's without a
 * gap; tables have headers, and wide ones can be scrolled.
 */
public final class RichText {

    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS =
            Set.of("body", "ul", "ol", "table", "thead", "tbody", "tr", "blockquote", "details");
    // emphasis is shown by weight: slanted letters are hard to read
    private static final Map<String, String> RENAMED = Map.of("em", "strong");
    private static final Map<String, String> STYLED = Map.of(
            "dfn", "dfn.glossary-term",
            "span", "span.gloss",
            "details", "details.glossary-term");
    private static final int WIDE = 3;
    private static final String LEVEL = "data-level";

    private RichText() {}

    /**
     * The text as elements.
     *
     * @param markdown what was written
     * @param topHeading the level of its highest headings on the page, from 2 to 6
     */
    public static El of(String markdown, int topHeading) {
        return build(Markdown.tree(markdown), topHeading);
    }

    /** The same with terms explained where they first stand on the page. */
    public static El of(String markdown, int topHeading, Glossary glossary) {
        Element tree = Markdown.tree(markdown);
        glossary.explain(tree);
        return build(tree, topHeading);
    }

    /** The text in a language that may differ from the page's. */
    public static El of(String markdown, int topHeading, Locale language, String direction) {
        return of(markdown, topHeading).lang(language, direction);
    }

    private static El build(Element body, int topHeading) {
        levelHeadings(body, topHeading);
        body.select("table").forEach(RichText::caption);
        return filled(el("div.rich-text"), body);
    }

    /** The highest heading that was used becomes the top one, and none is more than one level below the one before it. */
    private static void levelHeadings(Element body, int topHeading) {
        int highest = HEADINGS.stream()
                .filter(tag -> body.selectFirst(tag) != null)
                .findFirst()
                .map(HEADINGS::indexOf)
                .orElse(0);
        int before = topHeading - 1;
        for (Element heading : body.select(String.join(",", HEADINGS))) {
            int wanted = topHeading + HEADINGS.indexOf(heading.tagName()) - highest;
            before = Math.min(6, Math.min(wanted, before + 1));
            heading.attr(LEVEL, Integer.toString(before));
        }
    }

    /** A paragraph that is all in bold and stands right before a table is its caption. */
    private static void caption(Element table) {
        Element before = table.previousElementSibling();
        if (before != null
                && before.tagName().equals("p")
                && before.childrenSize() == 1
                && before.child(0).tagName().equals("strong")
                && before.text().equals(before.child(0).text())) {
            table.prependElement("caption").text(before.text());
            before.remove();
        }
    }

    private static El filled(El to, Element from) {
        for (Node child : from.childNodes()) {
            component(child, from).ifPresent(to::add);
        }
        return to;
    }

    private static Optional<Component> component(Node node, Element parent) {
        if (node instanceof TextNode text) {
            // blanks between blocks are no text, blanks between words are
            return text.isBlank() && BLOCKS.contains(parent.tagName())
                    ? Optional.empty()
                    : Optional.of(El.text(text.getWholeText()));
        }
        return node instanceof Element element ? Optional.of(element(element)) : Optional.empty();
    }

    private static El element(Element element) {
        String tag = element.tagName();
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> filled(el("h" + element.attr(LEVEL)), element);
            case "a" -> filled(el("a"), element).attr("href", element.attr("href"));
            case "img" -> el("img").attr("src", element.attr("src")).attr("alt", element.attr("alt"));
            case "ol" -> list(element);
            case "table" -> table(element);
            case "th" -> cell("th", element).attr("scope", "col");
            case "td" -> isRowHeader(element) ? cell("th", element).attr("scope", "row") : cell("td", element);
            default -> filled(el(STYLED.getOrDefault(tag, RENAMED.getOrDefault(tag, tag))), element);
        };
    }

    private static El list(Element element) {
        El list = filled(el("ol"), element);
        return element.hasAttr("start") ? list.attr("start", element.attr("start")) : list;
    }

    private static El cell(String tag, Element element) {
        return filled(el(element.attr("align").equals("right") ? tag + ".number" : tag), element);
    }

    private static boolean isRowHeader(Element cell) {
        return cell.elementSiblingIndex() == 0
                && cell.siblingElements().size() > 0
                && !cell.text().isBlank();
    }

    private static El table(Element element) {
        El table = filled(el("table.data"), element);
        Element row = element.selectFirst("tr");
        if (row == null || row.childrenSize() <= WIDE) {
            return table;
        }
        return el("div.table-scroll", table)
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", label(element.selectFirst("caption")));
    }

    private static String label(@Nullable Element caption) {
        return caption != null ? caption.text() : UI.getCurrent().getTranslation("html.table.sr");
    }
}
