package org.heard.questionnaire.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A stranger's text with its markup taken out: nothing of it reaches a page as HTML. Paragraphs and list items keep their lines.
 */
public final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]*>|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,10});");
    private static final List<String> SILENT = List.of(
            "script", "style", "iframe", "object", "embed", "svg", "video", "audio", "form", "input", "noscript");

    private final String text;
    private final boolean formatted;
    private final List<String> dropped;

    private PlainText(String text, boolean formatted, List<String> dropped) {
        this.text = text;
        this.formatted = formatted;
        this.dropped = List.copyOf(dropped);
    }

    /** Reads a text that may hold HTML. */
    public static PlainText of(String raw) {
        if (!MARKUP.matcher(raw).find()) {
            return new PlainText(raw.replace("\r\n", "\n").strip(), false, List.of());
        }
        Element body = Jsoup.parseBodyFragment(raw).body();
        var dropped = new ArrayList<String>();
        for (String silent : SILENT) {
            for (Element element : body.select(silent)) {
                dropped.add("<" + silent + ">");
                element.remove();
            }
        }
        for (Element picture : body.select("img")) {
            dropped.add("<img>");
            picture.replaceWith(new TextNode(picture.attr("alt")));
        }
        var lines = new Lines(dropped);
        body.traverse(lines);
        boolean formatted = !body.select("b, strong, em, i, u, span, font, h1, h2, h3, h4, h5, h6, table, ul, ol")
                .isEmpty();
        return new PlainText(tidied(lines.text.toString()), formatted, dropped);
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<String> dropped;

        Lines(List<String> dropped) {
            this.dropped = dropped;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                if (element.normalName().equals("li")) {
                    text.append("\n- ");
                } else if (element.isBlock() && !text.isEmpty()) {
                    text.append("\n\n");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (element.normalName().equals("a")) {
                String address = element.attr("href");
                if (address.matches("(?i)(https?|mailto|tel):.{1,500}")
                        && !element.text().equals(address)) {
                    text.append(" (").append(address).append(')');
                } else if (!address.isEmpty() && !element.text().equals(address)) {
                    dropped.add("<a>");
                }
            } else if (element.isBlock() && !element.normalName().equals("li")) {
                text.append("\n\n");
            }
        }
    }

    private static String tidied(String text) {
        // many blanks first: a pattern that begins with them would look at each run again and again
        return text.replace('\u00A0', ' ')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\r?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** The words, on several lines where it had several. */
    public String text() {
        return text;
    }

    /** The words on one line. */
    public String line() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether something in it was bold, coloured or the like. */
    public boolean isFormatted() {
        return formatted;
    }

    /** What of it is no text, such as pictures and scripts. */
    public List<String> dropped() {
        return dropped;
    }
}
