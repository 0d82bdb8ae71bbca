package org.heard.format.making;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;

/** A document as the pages of a book: its sections, a few to a page, each in its own language and direction. */
final class EpubBook {

    static final Map<String, String> PICTURES = Map.of("image/png", "png", "image/jpeg", "jpg", "image/svg+xml", "svg");
    /** A page ends at the next heading of the second level after this many letters. */
    private static final int FULL = 6000;

    private final Source source;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Source.Picture> pictures = new LinkedHashMap<>();

    /** @param name the file's name, {@code page-1.xhtml} */
    record Page(String name, Element content) {

        String title() {
            Element heading = content.selectFirst(Tags.HEADINGS);
            return heading == null ? "" : heading.text();
        }
    }

    EpubBook(Source source) {
        this.source = source;
        Element body = SafeTree.of(source, PICTURES.keySet());
        int number = 0;
        for (Element heading : body.select(Tags.HEADINGS)) {
            if (heading.id().isEmpty()) {
                heading.attr("id", "unnamed-" + ++number);
            }
        }
        split(body);
        pages.forEach(page -> page.content().select("img").forEach(this::picture));
        pages.forEach(page -> page.content().select("a[href^=#]").forEach(this::link));
        pages.forEach(page -> page.content()
                .select("[align]")
                .forEach(cell -> cell.addClass(cell.attr("align")).removeAttr("align")));
        pages.forEach(
                page -> page.content().select("[lang]").forEach(part -> part.attr("xml:lang", part.attr("lang"))));
    }

    private void split(Element body) {
        Element page = null;
        Element section = null;
        List<Node> nodes = List.copyOf(body.childNodes());
        body.empty();
        for (Node node : nodes) {
            boolean heading = node instanceof Element element && element.is("h1, h2");
            if (section == null || heading) {
                if (page == null || page.text().length() > FULL) {
                    page = new Element("main");
                    pages.add(new Page("page-" + (pages.size() + 1) + ".xhtml", page));
                }
                section = page.appendElement("section");
                if (node instanceof Element element && heading) {
                    section.attr("aria-labelledby", element.id());
                }
            }
            section.appendChild(node);
        }
    }

    private void picture(Element picture) {
        source.picture(picture.attr("src")).ifPresent(found -> {
            String name = "picture-" + (pictures.size() + 1) + "." + PICTURES.get(found.mediaType());
            String known = pictures.entrySet().stream()
                    .filter(each -> each.getValue() == found)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(name);
            pictures.put(known, found);
            picture.attr("src", known);
        });
    }

    private void link(Element link) {
        String id = link.attr("href").substring(1);
        pages.stream()
                .filter(page -> page.content().getElementById(id) != null)
                .findFirst()
                .ifPresent(page -> link.attr("href", page.name() + "#" + id));
    }

    List<Page> pages() {
        return pages;
    }

    /** By the names of their files. */
    Map<String, Source.Picture> pictures() {
        return pictures;
    }

    String title() {
        return source.title();
    }

    String publisher() {
        return source.publisher();
    }

    String language() {
        return source.language().toLanguageTag();
    }

    boolean isRightToLeft() {
        return source.isRightToLeft();
    }

    /** The same for the same content, and for nothing else. */
    String identifier() {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(source.version().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The typefaces that it brings, by the names of their files: those of the Arabic script, whose letters of other
     * languages than Arabic are missing on many devices that people read with.
     */
    Map<String, byte[]> fonts() {
        if (!ULocale.addLikelySubtags(ULocale.forLocale(source.language()))
                .getScript()
                .equals("Arab")) {
            return Map.of();
        }
        var fonts = new TreeMap<String, byte[]>();
        for (String name : List.of("naskh-bold.ttf", "naskh-regular.ttf")) {
            try (InputStream font = EpubBook.class.getResourceAsStream("/fonts/" + name)) {
                fonts.put(name, Objects.requireNonNull(font, name).readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return fonts;
    }

    byte[] page(Page page) {
        return xhtml(page.title().isEmpty() ? source.title() : page.title(), page.content());
    }

    /** A file of the book, in the book's language. */
    byte[] xhtml(String title, Element content) {
        var document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        Element html = document.appendElement("html")
                .attr("xmlns", "http://www.w3.org/1999/xhtml")
                .attr("xmlns:epub", "http://www.idpf.org/2007/ops")
                .attr("lang", source.language().toLanguageTag())
                .attr("xml:lang", source.language().toLanguageTag())
                .attr("dir", source.isRightToLeft() ? "rtl" : "ltr");
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text(title);
        head.appendElement("link")
                .attr("rel", "stylesheet")
                .attr("type", "text/css")
                .attr("href", "style.css");
        html.appendElement("body").appendChild(content.clone());
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n" + document.outerHtml() + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
