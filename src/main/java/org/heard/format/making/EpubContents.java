package org.heard.format.making;

import java.util.ArrayDeque;
import java.util.List;
import org.jsoup.nodes.Element;

/** The navigation document of a book: every heading as a link, in the order and under the headings that they stand. */
final class EpubContents {

    private EpubContents() {}

    /** @param title what the table of contents is called in the book's language */
    static byte[] write(EpubBook book, String title) {
        var body = new Element("main");
        Element contents = body.appendElement("nav")
                .attr("epub:type", "toc")
                .attr("role", "doc-toc")
                .attr("id", "toc")
                .attr("aria-labelledby", "contents");
        contents.appendElement("h1").attr("id", "contents").text(title);
        // the lists that are open, the deepest first, each with its last heading
        var open = new ArrayDeque<Element>(List.of(contents));
        for (EpubBook.Page page : book.pages()) {
            for (Element heading : page.content().select(Tags.HEADINGS)) {
                // the title stands beside the sections and not above them: it is where the book starts
                int level = Math.max(1, heading.tagName().charAt(1) - '1');
                while (open.size() > level) {
                    open.pop();
                }
                Element list = open.element().lastElementChild();
                if (list == null || !list.tagName().equals("ol")) {
                    list = open.element().appendElement("ol");
                }
                Element entry = list.appendElement("li");
                link(entry.appendElement("a"), page, heading);
                open.push(entry);
            }
        }
        landmarks(body, book.pages(), book.title());
        return book.xhtml(title, body);
    }

    private static void link(Element link, EpubBook.Page page, Element heading) {
        link.attr("href", page.name() + "#" + heading.id()).text(heading.text());
        Element spoken = heading.closest("[lang]");
        if (spoken != null) {
            link.attr("lang", spoken.attr("lang")).attr("xml:lang", spoken.attr("lang"));
        }
    }

    private static void landmarks(Element body, List<EpubBook.Page> pages, String title) {
        body.appendElement("nav")
                .attr("epub:type", "landmarks")
                .attr("hidden", "hidden")
                .attr("aria-label", title)
                .appendElement("ol")
                .appendElement("li")
                .appendElement("a")
                .attr("epub:type", "bodymatter")
                .attr("href", pages.getFirst().name())
                .text(title);
    }
}
