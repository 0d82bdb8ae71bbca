package org.heard.consultation.importing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A stranger's HTML as our own text: sanitised first, then written as Markdown in sections. What is left out (scripts,
 * frames, pictures) is remembered.
 */
final class HtmlText {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "div",
                    "section",
                    "article",
                    "aside",
                    "header",
                    "footer",
                    "main",
                    "nav",
                    "figure",
                    "figcaption",
                    "address",
                    "details",
                    "summary",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "blockquote",
                    "pre",
                    "code",
                    "hr",
                    "br",
                    "a",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "u",
                    "s",
                    "small",
                    "span",
                    "mark",
                    "q",
                    "cite",
                    "sup",
                    "sub",
                    "abbr",
                    "time",
                    "img",
                    "center",
                    "font",
                    "ins",
                    "del")
            .allowWithoutAttributes("span", "font", "img", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("title")
            .onElements("abbr")
            .allowAttributes("alt", "src")
            .onElements("img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("colspan", "rowspan")
            .onElements("td", "th")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .toFactory();

    /**
     * A part of a text.
     *
     * @param heading its heading as plain text; empty for what stands before the first heading
     * @param body Markdown
     */
    record Part(String heading, String body) {}

    private final List<Part> parts;
    private final Map<String, String> abbreviations;
    private final List<Remark> remarks;

    private HtmlText(List<Part> parts, Map<String, String> abbreviations, List<Remark> remarks) {
        this.parts = parts;
        this.abbreviations = abbreviations;
        this.remarks = remarks;
    }

    /**
     * Reads HTML, or plain text without any.
     *
     * @param html what a stranger wrote
     * @param site the address that relative links start from
     * @param place where it stands in the file, for the remarks
     */
    static HtmlText of(String html, URI site, String place) {
        var dropped = new Dropped();
        String clean = POLICY.sanitize(html, dropped, new TreeMap<String, Integer>());
        var remarks = new ArrayList<Remark>();
        dropped.counts.forEach((what, count) -> remarks.add(Remark.notTaken(place, "markup", "<" + what + ">", count)));
        Document document = Jsoup.parseBodyFragment(clean);
        if (dropped.counts.isEmpty() && letters(document) < letters(Jsoup.parseBodyFragment(html))) {
            remarks.add(Remark.notTaken(place, "nested"));
        }
        var abbreviations = new LinkedHashMap<String, String>();
        for (Element abbreviation : document.select("abbr[title]")) {
            abbreviations.putIfAbsent(
                    abbreviation.text().strip(), abbreviation.attr("title").strip());
        }
        abbreviations.values().removeIf(String::isEmpty);
        var writer = new MarkdownWriter(site, place, remarks);
        return new HtmlText(writer.write(document.body()), abbreviations, remarks);
    }

    private static long letters(Document document) {
        return document.wholeText()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** The text in sections, one for each first- and second-level heading. */
    List<Part> parts() {
        return parts;
    }

    /** The whole text as one, headings included. */
    String markdown() {
        var all = new ArrayList<String>();
        for (Part part : parts) {
            if (!part.heading().isEmpty()) {
                all.add("## " + MarkdownEscape.inline(part.heading()));
            }
            if (!part.body().isEmpty()) {
                all.add(part.body());
            }
        }
        return String.join("\n\n", all);
    }

    /** What abbreviations in it stand for. */
    Map<String, String> abbreviations() {
        return abbreviations;
    }

    /** What was left out. */
    List<Remark> remarks() {
        return remarks;
    }

    /** Counts what the sanitiser takes out and a reader might miss. */
    private static final class Dropped implements HtmlChangeListener<Map<String, Integer>> {

        private final Map<String, Integer> counts = new TreeMap<>();

        @Override
        public void discardedTag(Map<String, Integer> context, String element) {
            if (!element.equals("html") && !element.equals("head") && !element.equals("body")) {
                counts.merge(element, 1, Integer::sum);
            }
        }

        @Override
        public void discardedAttributes(Map<String, Integer> context, String element, String... attributes) {
            for (String attribute : attributes) {
                if (attribute.equals("href") || attribute.equals("src") || attribute.startsWith("on")) {
                    counts.merge(element + " " + attribute, 1, Integer::sum);
                }
            }
        }
    }
}
