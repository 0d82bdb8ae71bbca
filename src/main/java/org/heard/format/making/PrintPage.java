package org.heard.format.making;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A document prepared for print in one size: with its style, bookmarks, pictures, and tables that fit the paper. */
final class PrintPage {

    private static final Pattern WAY = Pattern.compile("(?i)(https?|mailto|tel|sms):.+|#.+");
    private static final Set<String> PRINTABLE_PICTURES = Set.of("image/png", "image/jpeg");
    private static final String SIDED =
            "p, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, pre, div, table, caption, th, td";
    // soft hyphens, zero-width spaces, direction marks (the tree says the direction) and byte order marks
    private static final Pattern UNSEEN =
            Pattern.compile("[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]");

    private static final Pattern NUMBER = Pattern.compile("[\\d +().,£€$-]{2,20}");
    private static final Pattern CLOSING = Pattern.compile("^[.,;:!?)\\]”’»…،۔؛؟]+");

    private final Source source;
    private final Document page = Document.createShell("");

    /** @param points the size of the text; headings are larger */
    PrintPage(Source source, int points, PdfFonts fonts) {
        this.source = source;
        page.expectFirst("html").attr("lang", source.language().toLanguageTag());
        Element body = page.body().attr("dir", source.isRightToLeft() ? "rtl" : "ltr");
        source.body().children().forEach(body::appendChild);
        body.select("[title]").removeAttr("title");
        body.select("a").forEach(PrintPage::link);
        body.select("img").forEach(this::picture);
        body.select("li, p").forEach(PrintPage::turn);
        body.select("span[dir=ltr]").forEach(PrintPage::keepTogether);
        tidy(body);
        body.select("strong, em, code, dfn, a").forEach(PrintPage::keepPunctuation);
        wrap(body);
        var tables = new PrintTables(points, fonts);
        body.select("table").forEach(tables::fit);
        body.select(SIDED).forEach(block -> block.addClass(isRightToLeft(block) ? "rtl" : "ltr"));
        for (Element row : body.select("tr.rtl, table.rtl tr")) {
            // the renderer draws the first cell leftmost; PdfRows puts their order of reading back
            var cells = new ArrayList<>(row.children());
            Collections.reverse(cells);
            cells.forEach(row::appendChild);
        }
        head(points);
    }

    private void head(int points) {
        Element head = page.head();
        head.appendElement("title").text(source.title());
        head.appendElement("meta").attr("name", "author").attr("content", source.publisher());
        head.appendElement("meta").attr("name", "description").attr("content", source.title());
        head.appendElement("meta").attr("name", "subject").attr("content", source.title());
        head.appendElement("style").appendChild(new DataNode(PrintStyle.of(points) + source.printStyle()));
        var open = new ArrayDeque<Element>(List.of(head.appendElement("bookmarks")));
        for (Element heading : page.body().select(Tags.HEADINGS)) {
            while (open.size() > heading.tagName().charAt(1) - '0') {
                open.pop();
            }
            open.push(open.element()
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id()));
        }
    }

    /** Links open from the file, and on paper their address can be read. */
    private static void link(Element link) {
        String address = link.attr("href");
        boolean leadsOn = address.startsWith("#")
                ? link.ownerDocument() != null && link.ownerDocument().getElementById(address.substring(1)) != null
                : WAY.matcher(address).matches();
        if (!leadsOn) {
            link.unwrap();
            return;
        }
        String shown = link.text();
        link.attr("title", shown);
        String told = PlainText.address(link, shown);
        if (!told.isEmpty()) {
            link.after(new Element("span").attr("dir", "ltr").text("(" + told + ")"));
            link.after(new TextNode(" "));
        }
    }

    private void picture(Element picture) {
        if (picture.attr("src").startsWith(EasyReadPublications.FOLDER) && !picture.hasClass("paper-picture")) {
            picture.attr("style", "width: 45mm");
        }
        if (picture.is(".question-photo, .question-photo-tall")) {
            photo(picture);
        }
        source.picture(picture.attr("src"))
                .filter(found -> PRINTABLE_PICTURES.contains(found.mediaType()))
                .ifPresentOrElse(
                        found -> picture.attr(
                                "src",
                                "data:" + found.mediaType() + ";base64,"
                                        + Base64.getEncoder().encodeToString(found.content())),
                        () -> picture.replaceWith(new TextNode(picture.attr("alt"))));
    }

    // the renderer forgets the width of a block that has a greatest width too, and cuts it where the page ends
    private static void photo(Element picture) {
        String width = picture.hasClass("question-photo") ? "64mm" : "42mm";
        String side = isRightToLeft(picture) ? "; margin-left: auto" : "";
        picture.attr("style", "display: block; max-width: none; max-height: none; width: " + width + side);
        Element within = picture.parent();
        if (within != null) {
            within.attr("style", "page-break-inside: avoid");
        }
    }

    // in text from the right, a number that is broken over two lines is read in the wrong order
    private static void keepTogether(Element number) {
        if (NUMBER.matcher(number.text()).matches()) {
            number.attr("style", "white-space: nowrap");
        }
    }

    // a block in another language, and not only its letters, runs that language's way
    private static void turn(Element block) {
        Element only = block.firstElementChild();
        if (only != null && block.childNodeSize() == 1 && only.is("span[lang][dir]")) {
            block.attr("lang", only.attr("lang")).attr("dir", only.attr("dir"));
        }
    }

    private static void tidy(Node node) {
        for (Node child : List.copyOf(node.childNodes())) {
            if (child instanceof TextNode text) {
                text.text(UNSEEN.matcher(text.getWholeText())
                        .replaceAll("")
                        .replace('\u2011', '-')
                        .replace('\u202F', '\u00A0'));
            } else {
                tidy(child);
            }
        }
    }

    // a line may begin after any inline element: the comma that follows one goes into it, so that none begins with it
    private static void keepPunctuation(Element inline) {
        if (!inline.hasAttr("dir") && inline.nextSibling() instanceof TextNode text) {
            var mark = CLOSING.matcher(text.getWholeText());
            if (mark.find()) {
                inline.appendText(mark.group());
                text.text(text.getWholeText().substring(mark.end()));
            }
        }
    }

    // text beside an inline element is drawn before it, wherever it stands, unless it stands in an element too
    private static void wrap(Node within) {
        for (Node child : List.copyOf(within.childNodes())) {
            if (!(child instanceof TextNode text)) {
                wrap(child);
            } else if (text.getWholeText().isEmpty()) {
                text.remove();
            } else if (!text.isBlank() && within.childNodeSize() > 1) {
                text.wrap("<span></span>");
            }
        }
    }

    private static boolean isRightToLeft(Element element) {
        Element told = element.closest("[dir]");
        return told != null && told.attr("dir").equals("rtl");
    }

    org.w3c.dom.Document document() {
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    /** Everything that is printed, each piece of text by itself, page numbers and the numbers of lists included. */
    String text() {
        return page.body()
                .nodeStream(TextNode.class)
                .map(TextNode::getWholeText)
                .collect(Collectors.joining("\n", "", "\n 0123456789./"));
    }

    Locale language() {
        return source.language();
    }

    boolean isRightToLeft() {
        return source.isRightToLeft();
    }

    /** Of each table, in their order, whether its columns run from right to left. */
    List<Boolean> tablesFromRightToLeft() {
        return page.body().select("table").stream()
                .map(table -> table.hasClass("rtl"))
                .toList();
    }
}
