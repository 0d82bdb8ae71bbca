package org.heard.format.making;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The table of contents of a long document. It is Word's own, so that it can be renewed, but it is filled in already: one
 * that fills itself asks the reader a question when she opens the file. Its lines are links without page numbers, which only
 * a program that lays the document out can know.
 */
final class WordContents {

    private static final int FEWEST = 6;
    private static final int SHORTEST = 6000;

    private final WordXml out;
    private final WordText text;
    private final WordBlocks.Place place;

    WordContents(WordXml out, WordText text, WordBlocks.Place place) {
        this.out = out;
        this.text = text;
        this.place = place;
    }

    /** Writes it, if the document is long enough to want one. */
    void write(Element body, String title) {
        List<Element> headings = body.select("h2[id], h3[id]");
        if (headings.size() < FEWEST || body.text().length() < SHORTEST) {
            return;
        }
        out.open("w:sdt")
                .open("w:sdtPr")
                .open("w:docPartObj")
                .value("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .close("w:docPartObj")
                .close("w:sdtPr")
                .open("w:sdtContent");
        begin("TOCHeading", place);
        text.write(List.of(new TextNode(title)), place.language(), place.rightToLeft(), false);
        out.close("w:p");
        for (Element heading : headings) {
            line(heading, heading == headings.getFirst());
        }
        begin("AfterTable", place);
        field("end");
        out.close("w:p").close("w:sdtContent").close("w:sdt");
    }

    private void line(Element heading, boolean first) {
        WordBlocks.Place there = place.inside(heading);
        begin("TOC" + heading.tagName().charAt(1), there);
        if (first) {
            field("begin");
            out.open("w:r")
                    .open("w:instrText", "xml:space", "preserve")
                    .text(" TOC \\o \"2-3\" \\n \\h \\z \\u ")
                    .close("w:instrText")
                    .close("w:r");
            field("separate");
        }
        Element link = new Element("a").attr("href", "#" + heading.id()).text(heading.text());
        text.write(List.of(link), there.language(), there.rightToLeft(), false);
        out.close("w:p");
    }

    private void begin(String style, WordBlocks.Place there) {
        out.open("w:p").open("w:pPr").value("w:pStyle", style);
        if (there.rightToLeft()) {
            out.empty("w:bidi");
        }
        out.close("w:pPr");
    }

    private void field(String part) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", part).close("w:r");
    }
}
