package org.heard.format.making;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.heard.html.Glossary;
import org.heard.html.Markdown;
import org.heard.language.Languages;
import org.heard.language.Translated;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts a document's tree together, part by part, in the shape that {@link Source} promises. */
public final class SourceTree {

    private static final String NO_PROSE = "a[dir], code, pre, span[dir]";
    // amounts, phone numbers and codes: their parts must not change places inside right-to-left text
    private static final Pattern KEEPS_ITS_ORDER =
            Pattern.compile("[£€$]\\d[\\d,.]*\\d|[£€$]\\d|\\b0\\d{3,4}(?: \\d{3,4}){1,3}\\b|\\b18001 [\\d ]{9,}\\d"
                    + "|\\b\\d+(?:[:./,-]\\d+)+%?|\\b[2-9A-Z]{4}-[2-9A-Z]{4}\\b");

    private final Languages languages;
    private final Locale language;
    private final Element body = new Element("body");
    private final Glossary glossary;
    private final Map<String, Source.Picture> pictures = new TreeMap<>();

    SourceTree(Languages languages, Locale language, Glossary glossary) {
        this.languages = languages;
        this.language = language;
        this.glossary = glossary;
    }

    Locale language() {
        return language;
    }

    /** The whole tree in the shape that {@link Source} promises. */
    public Element body() {
        int number = 0;
        for (Element heading : body.select(Tags.HEADINGS)) {
            heading.attr("id", "h" + ++number);
        }
        for (Element otherWay : body.select("[lang]")) {
            if (otherWay.attr("lang").equals(language.toLanguageTag())) {
                otherWay.removeAttr("lang").removeAttr("dir");
            }
        }
        if (languages.direction(language).equals("rtl")) {
            keepOrder(body);
        }
        return body;
    }

    /** A heading or paragraph in whichever language the text has. */
    public SourceTree line(String tag, Translated text) {
        if (!text.isEmpty()) {
            Translated.Spoken spoken = text.in(language);
            body.appendChild(marked(new Element(tag).text(spoken.text()), spoken.language()));
        }
        return this;
    }

    /** A heading or paragraph of our own words. */
    public SourceTree line(String tag, String text) {
        body.appendChild(new Element(tag).text(text));
        return this;
    }

    /** A paragraph of our own words right below the title. */
    void belowTitle(String text) {
        Element below = new Element("p").text(text);
        Element title = body.selectFirst("h1");
        if (title == null) {
            body.prependChild(below);
        } else {
            title.after(below);
        }
    }

    /** A name and what it is, as one paragraph. */
    SourceTree fact(String name, Element value) {
        Element line = body.appendElement("p");
        line.appendElement("strong").text(name + ":");
        line.appendText(" ").appendChild(value);
        return this;
    }

    /** The same in whichever language the value has; nothing where it is empty. */
    public SourceTree fact(String name, Translated value) {
        if (value.isEmpty()) {
            return this;
        }
        Translated.Spoken spoken = value.in(language);
        return fact(name, marked(new Element("span").text(spoken.text()), spoken.language()));
    }

    /** The same in the document's language; only the name where there is nothing to tell. */
    public SourceTree fact(String name, String value) {
        return value.isEmpty() ? name(name) : fact(name, new Element("span").text(value));
    }

    /** Text of several paragraphs with an empty line between them, and no marks. */
    public SourceTree plain(Translated text) {
        if (!text.isEmpty()) {
            Translated.Spoken spoken = text.in(language);
            for (String paragraph : spoken.text().split("\n\\s*\n")) {
                body.appendChild(marked(new Element("p").text(paragraph.strip()), spoken.language()));
            }
        }
        return this;
    }

    /** A message as it is written for mail: paragraphs, lines, lists of lines that begin with a hyphen, addresses. */
    public SourceTree message(String text) {
        MessageBlocks.of(text).forEach(body::appendChild);
        return this;
    }

    /** The same as a quotation. */
    public SourceTree quotation(Translated text) {
        int before = body.childrenSize();
        plain(text);
        var quotation = new Element("blockquote");
        List.copyOf(body.children().subList(before, body.childrenSize())).forEach(quotation::appendChild);
        if (quotation.childrenSize() > 0) {
            body.appendChild(quotation);
        }
        return this;
    }

    /** A name that stands over the text after it, without being a heading. */
    public SourceTree name(String name) {
        body.appendElement("p").appendElement("strong").text(name);
        return this;
    }

    /** A person's own words as she typed them, line by line, in whichever direction they run. */
    public SourceTree typed(String words) {
        String direction = Bidi.getBaseDirection(words) == Bidi.RTL
                ? "rtl"
                : Bidi.getBaseDirection(words) == Bidi.LTR ? "ltr" : "";
        Element quotation = body.appendElement("blockquote");
        words.strip().lines().filter(line -> !line.isBlank()).forEach(line -> {
            Element paragraph = quotation.appendElement("p").text(line.strip());
            if (!direction.isEmpty() && !direction.equals(languages.direction(language))) {
                paragraph.attr("dir", direction);
            }
        });
        return this;
    }

    /** Keeps a picture under the name by which an {@code img} calls it. */
    public void picture(String src, Source.Picture picture) {
        pictures.put(src, picture);
    }

    Map<String, Source.Picture> pictures() {
        return Map.copyOf(pictures);
    }

    /** A part that was put together elsewhere. */
    public SourceTree block(Element block) {
        body.appendChild(block);
        return this;
    }

    /** Text in Markdown, its highest headings at this level, its terms explained where they first stand. */
    public SourceTree rich(Translated text, int topHeading) {
        if (text.isEmpty()) {
            return this;
        }
        Translated.Spoken spoken = text.in(language);
        Element tree = Markdown.tree(spoken.text());
        glossary.explain(tree);
        level(tree, topHeading);
        tree.select("details").forEach(SourceTree::openUp);
        tree.select("em").forEach(emphasis -> emphasis.tagName("strong"));
        tree.select("table").forEach(SourceTree::headers);
        for (Element block : List.copyOf(tree.children())) {
            body.appendChild(marked(block, spoken.language()));
        }
        return this;
    }

    private Element marked(Element element, Locale spoken) {
        if (!spoken.equals(language)) {
            element.attr("lang", spoken.toLanguageTag()).attr("dir", languages.direction(spoken));
        }
        return element;
    }

    private static void level(Element tree, int topHeading) {
        var headings = tree.select(Tags.HEADINGS);
        int highest = headings.stream().mapToInt(SourceTree::level).min().orElse(1);
        int before = topHeading - 1;
        for (Element heading : headings) {
            before = Math.min(6, Math.min(topHeading + level(heading) - highest, before + 1));
            heading.tagName("h" + before);
        }
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    // what opens on a page stands open in a document
    private static void openUp(Element details) {
        Element summary = details.selectFirst("summary");
        if (summary != null) {
            summary.replaceWith(new Element("p").appendChild(new Element("strong").text(summary.text())));
        }
        details.tagName("blockquote").removeAttr("class");
    }

    private static void headers(Element table) {
        table.select("thead th").attr("scope", "col");
        for (Element row : table.select("tbody tr")) {
            Element first = row.firstElementChild();
            if (first != null && row.childrenSize() > 1 && !first.text().isBlank()) {
                first.tagName("th").attr("scope", "row");
            }
        }
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

    private static void keepOrder(Element within) {
        for (Node node : List.copyOf(within.childNodes())) {
            if (node instanceof Element element) {
                if (!element.is(NO_PROSE) && !element.attr("dir").equals("ltr")) {
                    keepOrder(element);
                }
            } else if (node instanceof TextNode text) {
                keepOrder(text);
            }
        }
    }

    private static void keepOrder(TextNode text) {
        String whole = text.getWholeText();
        var found = KEEPS_ITS_ORDER.matcher(whole);
        int from = 0;
        while (found.find()) {
            text.before(new TextNode(whole.substring(from, found.start())));
            text.before(new Element("span").attr("dir", "ltr").text(found.group()));
            from = found.end();
        }
        if (from > 0) {
            text.text(whole.substring(from));
        }
    }
}
