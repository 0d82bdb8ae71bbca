package org.heard.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Explains terms where they first stand on a page: in a few words in brackets, or, when it takes more, in a part that
 * opens below the paragraph. One glossary serves all the texts of a page, so that nothing is explained twice.
 */
public final class Glossary {

    private static final int SHORT = 90;
    private static final String NOT_IN = "a, h1, h2, h3, h4, h5, h6, code, pre, th, caption, dfn, .gloss";

    private final Map<Pattern, String> unexplained = new TreeMap<>((one, other) -> {
        int longerFirst =
                Integer.compare(other.pattern().length(), one.pattern().length());
        return longerFirst != 0 ? longerFirst : one.pattern().compareTo(other.pattern());
    });
    private final UnaryOperator<String> question;

    /**
     * @param meanings what each term means
     * @param question turns a term into the question that opens its explanation: "What is a personal budget?"
     */
    public Glossary(Map<String, String> meanings, UnaryOperator<String> question) {
        this.question = question;
        meanings.forEach((term, meaning) -> {
            if (!term.isBlank() && !meaning.isBlank()) {
                unexplained.put(pattern(term), meaning.strip());
            }
        });
    }

    private static Pattern pattern(String term) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(term.strip()) + "s?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Marks and explains, in the tree, the first occurrence of each term that has not occurred before. */
    public void explain(Element body) {
        for (Element block : new ArrayList<>(body.children())) {
            List<Element> longer = new ArrayList<>();
            for (Pattern term : List.copyOf(unexplained.keySet())) {
                if (find(block, term, longer)) {
                    unexplained.remove(term);
                }
            }
            Node after = block;
            for (Element details : longer) {
                after.after(details);
                after = details;
            }
        }
    }

    private boolean find(Element block, Pattern term, List<Element> longer) {
        for (TextNode text : texts(block)) {
            Matcher found = term.matcher(text.getWholeText());
            if (found.find()) {
                mark(text, found, String.valueOf(unexplained.get(term)), longer);
                return true;
            }
        }
        return false;
    }

    private static List<TextNode> texts(Element block) {
        var texts = new ArrayList<TextNode>();
        NodeVisitor collect = (node, depth) -> {
            if (node instanceof TextNode text
                    && text.parent() instanceof Element parent
                    && parent.closest(NOT_IN) == null) {
                texts.add(text);
            }
        };
        block.traverse(collect);
        return texts;
    }

    private void mark(TextNode text, Matcher found, String meaning, List<Element> longer) {
        String whole = text.getWholeText();
        String term = found.group();
        var marked = new Element("dfn").addClass("glossary-term").text(term);
        text.before(new TextNode(whole.substring(0, found.start())));
        text.before(marked);
        if (meaning.length() <= SHORT) {
            text.before(new TextNode(" "));
            String brief = meaning.replaceFirst("[.۔]$", "");
            text.before(new Element("span").addClass("gloss").text("(" + brief + ")"));
        } else {
            var details = new Element("details").addClass("glossary-term");
            details.appendElement("summary").text(question.apply(term));
            details.appendElement("p").text(meaning);
            longer.add(details);
        }
        text.text(whole.substring(found.end()));
    }
}
