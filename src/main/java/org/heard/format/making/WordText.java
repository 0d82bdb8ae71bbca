package org.heard.format.making;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of one paragraph as runs: pieces of one look, language and direction. White space is that of HTML, one space
 * between words, except in text that is set line by line.
 */
final class WordText {

    private static final Map<String, String> LOOKS =
            Map.of("strong", "Strong", "em", "Strong", "dfn", "GlossaryTerm", "code", "HTMLCode");

    private final WordXml out;
    private final WordLinks links;
    private final WordPictures pictures;
    private final Set<String> places;
    private boolean spaced = true;

    /** @param places the ids that links within the document can lead to */
    WordText(WordXml out, WordLinks links, WordPictures pictures, Set<String> places) {
        this.out = out;
        this.links = links;
        this.pictures = pictures;
        this.places = places;
    }

    /** A piece of text: its character style, its language and whether that runs from right to left. */
    private record Look(String style, String language, boolean rightToLeft, boolean lines) {

        Look inside(Element element) {
            String inner = LOOKS.getOrDefault(element.tagName(), "");
            String spoken = element.attr("lang").isEmpty() ? language : element.attr("lang");
            boolean turned = element.hasAttr("dir")
                    ? element.attr("dir").equals("rtl")
                    : element.hasAttr("lang") ? WordLanguage.isRightToLeft(spoken) : rightToLeft;
            return new Look(inner.isEmpty() || style.equals("Hyperlink") ? style : inner, spoken, turned, lines);
        }
    }

    /** Writes the runs of these nodes, which stand one after another in the same paragraph. */
    void write(List<Node> nodes, String language, boolean rightToLeft, boolean lines) {
        spaced = true;
        var look = new Look("", language, rightToLeft, lines);
        for (int i = 0; i < nodes.size(); i++) {
            boolean last = i == nodes.size() - 1;
            if (last && !lines && nodes.get(i) instanceof TextNode text) {
                text(collapsed(text.getWholeText()).stripTrailing(), look);
            } else {
                write(nodes.get(i), look);
            }
        }
    }

    private void write(Node node, Look look) {
        if (node instanceof TextNode text) {
            text(look.lines() ? text.getWholeText() : collapsed(text.getWholeText()), look);
        } else if (node instanceof Element element) {
            switch (element.tagName()) {
                case "br" -> lineBreak();
                case "img" -> pictures.write(element);
                case "a" -> link(element, look);
                default -> element.childNodes().forEach(child -> write(child, look.inside(element)));
            }
        }
    }

    private String collapsed(String text) {
        String collapsed = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        String own = spaced && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
        spaced = own.isEmpty() ? spaced : own.endsWith(" ");
        return own;
    }

    private void lineBreak() {
        out.open("w:r").empty("w:br").close("w:r");
        spaced = true;
    }

    private void link(Element link, Look look) {
        String address = link.attr("href");
        var inside = new Look("Hyperlink", look.language(), look.rightToLeft(), look.lines()).inside(link);
        if (!address.startsWith("#")) {
            out.open("w:hyperlink", "r:id", links.page(address), "w:history", "1");
        } else if (places.contains(address.substring(1))) {
            out.open("w:hyperlink", "w:anchor", address.substring(1), "w:history", "1");
        } else {
            link.childNodes().forEach(child -> write(child, look));
            return;
        }
        link.childNodes().forEach(child -> write(child, inside));
        out.close("w:hyperlink");
    }

    private void text(String text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        List<String> lines = look.lines() ? text.lines().toList() : List.of(text);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                lineBreak();
            }
            for (Piece piece : pieces(lines.get(i), look.rightToLeft())) {
                run(piece, look);
            }
        }
    }

    private record Piece(String text, boolean rightToLeft) {}

    // Word has to be told where the direction changes; numbers in Urdu keep their order
    private static List<Piece> pieces(String text, boolean rightToLeft) {
        if (text.isEmpty()) {
            return List.of();
        }
        var bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var pieces = new ArrayList<Piece>();
        for (int from = 0; from < text.length(); ) {
            var run = bidi.getLogicalRun(from);
            from = run.getLimit();
            pieces.add(new Piece(text.substring(run.getStart(), from), run.isOddRun()));
        }
        return pieces;
    }

    private void run(Piece piece, Look look) {
        out.open("w:r");
        out.open("w:rPr");
        if (!look.style().isEmpty()) {
            out.value("w:rStyle", look.style());
        }
        if (piece.rightToLeft()) {
            out.empty("w:rtl");
        }
        if (piece.rightToLeft() == WordLanguage.isRightToLeft(look.language())) {
            out.empty("w:lang", WordLanguage.attributes(look.language()).toArray(String[]::new));
        }
        out.close("w:rPr");
        out.open("w:t", "xml:space", "preserve").text(piece.text()).close("w:t").close("w:r");
    }
}
