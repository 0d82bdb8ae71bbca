package org.heard.html;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text in Markdown (CommonMark with tables) as a tree of harmless elements, from which pages, documents and plain text are
 * made. HTML in the text is text; links lead to web pages, mail and phones only; pictures come from this site only.
 */
public final class Markdown {

    private static final Pattern OWN_PICTURE = Pattern.compile("/(assets|files)(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?i)((https?|mailto|tel|sms):[^\\s]+|[/#?][^/\\\\\\s][^\\s]*|[a-z0-9][^:\\s\\\\]*)");

    /** Far more than anyone writes, and too little to exhaust the stack. */
    private static final int DEEPEST = 24;

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "hr",
                    "br",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "img")
            .allowStandardUrlProtocols()
            .allowUrlProtocols("tel", "sms")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .toFactory();

    private Markdown() {}

    /** The elements, as children of a {@code body}. */
    public static Element tree(String markdown) {
        String html = POLICY.sanitize(HTML.render(PARSER.parse(markdown)));
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("a").forEach(link -> {
            if (!isSafeAddress(link.attr("href"))) {
                link.unwrap();
            }
        });
        body.select("img").forEach(picture -> {
            if (!OWN_PICTURE.matcher(picture.attr("src")).matches()) {
                picture.replaceWith(new TextNode(picture.attr("alt")));
            }
        });
        return body;
    }

    /** What it says, without any marks, a line for each paragraph, heading, list item and row. */
    public static String plain(String markdown) {
        Element body = tree(markdown);
        body.select("p, h1, h2, h3, h4, h5, h6, li, tr, br, pre, blockquote").forEach(block -> block.after("\n"));
        body.select("th, td").forEach(cell -> cell.after(" "));
        return body.wholeText()
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{2,}", "\n")
                .strip();
    }

    /** Whether an address may stand in a link: a web page, mail, phone, or a place on this site. */
    public static boolean isSafeAddress(String address) {
        return SAFE_ADDRESS.matcher(address).matches();
    }
}
