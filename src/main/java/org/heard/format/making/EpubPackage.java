package org.heard.format.making;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The package document of a book (EPUB 3.3, section 5): what it is called, what is in it and in which order, and what a
 * reader has to know about it before she opens it (EPUB Accessibility 1.1, section 2).
 */
final class EpubPackage {

    /** A date has to stand there; files with the same content have to be the same, so that it is always this one. */
    private static final String MODIFIED = "2000-01-01T00:00:00Z";

    private final EpubBook book;
    private final EpubSpeech speech;
    private final Document document = Jsoup.parse("", Parser.xmlParser());
    private final Element metadata;
    private final Element manifest;
    private final Element spine;

    EpubPackage(EpubBook book, EpubSpeech speech) {
        this.book = book;
        this.speech = speech;
        document.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        Element root = document.appendElement("package")
                .attr("xmlns", "http://www.idpf.org/2007/opf")
                .attr("version", "3.0")
                .attr("unique-identifier", "id")
                .attr("xml:lang", book.language())
                .attr("dir", book.isRightToLeft() ? "rtl" : "ltr");
        metadata = root.appendElement("metadata").attr("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        manifest = root.appendElement("manifest");
        spine = root.appendElement("spine");
        if (book.isRightToLeft()) {
            spine.attr("page-progression-direction", "rtl");
        }
    }

    /** @param summary how the book can be read, in its own language */
    byte[] write(String summary) {
        metadata.appendElement("dc:identifier").attr("id", "id").text(book.identifier());
        metadata.appendElement("dc:title").text(book.title());
        metadata.appendElement("dc:language").text(book.language());
        metadata.appendElement("dc:creator").text(book.publisher());
        metadata.appendElement("dc:publisher").text(book.publisher());
        meta("dcterms:modified", MODIFIED);
        accessibility(summary);
        item("nav", "nav.xhtml", "application/xhtml+xml").attr("properties", "nav");
        item("style", "style.css", "text/css");
        for (EpubBook.Page page : book.pages()) {
            String id = page.name().replace(".xhtml", "");
            Element item = item(id, page.name(), "application/xhtml+xml");
            speech.overlays().stream()
                    .filter(overlay -> overlay.page().equals(page))
                    .forEach(overlay -> item.attr("media-overlay", id(overlay.name())));
            spine.appendElement("itemref").attr("idref", id);
        }
        book.pictures().forEach((name, picture) -> item(id(name), name, picture.mediaType()));
        book.fonts().keySet().forEach(name -> item(id(name), name, "font/ttf"));
        if (!speech.overlays().isEmpty()) {
            speech();
        }
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void speech() {
        meta("media:duration", EpubSpeech.clock(speech.length()));
        meta("media:active-class", EpubStyle.HEARD);
        item("speech", EpubSpeech.SOUND, "audio/mpeg");
        for (EpubSpeech.Overlay overlay : speech.overlays()) {
            item(id(overlay.name()), overlay.name(), "application/smil+xml");
            meta("media:duration", EpubSpeech.clock(overlay.length())).attr("refines", "#" + id(overlay.name()));
        }
    }

    private static String id(String name) {
        return name.replace('.', '-');
    }

    private void accessibility(String summary) {
        boolean pictured = !book.pictures().isEmpty();
        var features = new ArrayList<>(
                List.of("tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"));
        meta("schema:accessMode", "textual");
        if (pictured) {
            meta("schema:accessMode", "visual");
            features.add("alternativeText");
        }
        meta("schema:accessModeSufficient", "textual");
        if (!speech.overlays().isEmpty()) {
            meta("schema:accessMode", "auditory");
            meta("schema:accessModeSufficient", "auditory");
            features.add("synchronizedAudioText");
        }
        features.forEach(feature -> meta("schema:accessibilityFeature", feature));
        meta("schema:accessibilityHazard", "none");
        meta("schema:accessibilitySummary", summary);
        meta("dcterms:conformsTo", "EPUB Accessibility 1.1 - WCAG 2.2 Level AA").attr("id", "conformance");
        meta("a11y:certifiedBy", book.publisher()).attr("refines", "#conformance");
    }

    private Element meta(String property, String value) {
        return metadata.appendElement("meta").attr("property", property).text(value);
    }

    private Element item(String id, String href, String mediaType) {
        return manifest.appendElement("item").attr("id", id).attr("href", href).attr("media-type", mediaType);
    }
}
