package org.heard.format.making;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A document as a Word file (ECMA-376, Office Open XML): its text, its styles, its lists, what it is called. */
final class WordDocument {

    /** The most letters that Word allows in the name of a place. */
    private static final int LONGEST_NAME = 40;

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Source source;
    private final WordLinks links = new WordLinks();
    private final WordLists lists = new WordLists();
    private final byte[] text;

    /** @param contents what the table of contents is called in the document's language */
    WordDocument(Source source, String contents) {
        this.source = source;
        for (String part : List.of("styles", "settings", "numbering", "fontTable")) {
            links.part(part, part + ".xml");
        }
        text = text(contents);
    }

    private byte[] text(String contents) {
        Element body = SafeTree.of(source, WordLinks.PICTURES.keySet());
        var places = new HashSet<String>();
        for (Element named : body.select("[id]")) {
            if (named.id().length() <= LONGEST_NAME) {
                places.add(named.id());
            }
        }
        var out = new WordXml();
        var words = new WordText(out, links, new WordPictures(source, out, links), Set.copyOf(places));
        var blocks = new WordBlocks(out, words, lists, places);
        var place = WordBlocks.Place.in(source);
        out.open("w:body");
        Element title = body.selectFirst("> h1");
        if (title != null) {
            var beginning = new Element("body");
            List.copyOf(body.childNodes().subList(0, title.siblingIndex() + 1)).forEach(beginning::appendChild);
            blocks.inside(beginning, place);
            new WordContents(out, words, place).write(body, contents);
        }
        blocks.inside(body, place);
        section(out);
        out.close("w:body");
        return out.part("w:document");
    }

    private void section(WordXml out) {
        out.open("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", links.part("footer", "footer.xml"))
                .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .empty(
                        "w:pgMar",
                        "w:top",
                        "1418",
                        "w:right",
                        "1418",
                        "w:bottom",
                        "1418",
                        "w:left",
                        "1418",
                        "w:header",
                        "709",
                        "w:footer",
                        "709",
                        "w:gutter",
                        "0");
        if (source.isRightToLeft()) {
            out.empty("w:bidi");
        }
        out.close("w:sectPr");
    }

    void write(Path into) throws IOException {
        try (var zip = new SteadyZip(into)) {
            zip.packed("[Content_Types].xml", types());
            zip.packed("_rels/.rels", relations());
            zip.packed("docProps/core.xml", core());
            zip.packed("docProps/app.xml", company());
            zip.packed("word/document.xml", text);
            zip.packed("word/_rels/document.xml.rels", links.write());
            zip.packed("word/numbering.xml", lists.write());
            zip.packed("word/footer.xml", footer());
            for (String part : List.of("styles.xml", "settings.xml", "fontTable.xml")) {
                zip.packed("word/" + part, resource(part));
            }
            for (var picture : links.pictures().entrySet()) {
                zip.packed("word/" + picture.getKey(), picture.getValue());
            }
        }
    }

    private static byte[] footer() {
        var out = new WordXml();
        out.open("w:p").open("w:pPr").value("w:pStyle", "Footer").close("w:pPr");
        for (String part : List.of("PAGE", " / ", "NUMPAGES")) {
            boolean field = !part.isBlank() && !part.contains("/");
            if (field) {
                out.open("w:fldSimple", "w:instr", " " + part + " ");
            }
            out.open("w:r")
                    .open("w:t", "xml:space", "preserve")
                    .text(field ? "1" : part)
                    .close("w:t")
                    .close("w:r");
            if (field) {
                out.close("w:fldSimple");
            }
        }
        return out.close("w:p").part("w:ftr");
    }

    private byte[] resource(String name) throws IOException {
        try (InputStream in = WordDocument.class.getResourceAsStream("/word/" + name)) {
            String tag = WordLanguage.tag(source.language().toLanguageTag());
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("LATIN", source.isRightToLeft() ? "en-GB" : tag)
                    .replace("BIDI", source.isRightToLeft() ? tag : "ur-PK")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private byte[] core() {
        return xml("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + WordXml.escaped(source.title())
                + "</dc:title><dc:creator>" + WordXml.escaped(source.publisher()) + "</dc:creator><dc:language>"
                + source.language().toLanguageTag() + "</dc:language></cp:coreProperties>");
    }

    private byte[] company() {
        return xml("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Company>" + WordXml.escaped(source.publisher()) + "</Company></Properties>");
    }

    private static byte[] relations() {
        return xml("<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"" + PACKAGE
                + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                + "<Relationship Id=\"r3\" Type=\"" + OFFICE + "extended-properties\" Target=\"docProps/app.xml\"/>"
                + "</Relationships>");
    }

    private static byte[] types() {
        var out = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
        out.append("<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        WordLinks.PICTURES.forEach((type, extension) ->
                out.append("<Default Extension=\"" + extension + "\" ContentType=\"" + type + "\"/>"));
        type(out, "/word/document.xml", WORD + "document.main+xml");
        for (String part : List.of("styles", "settings", "numbering", "fontTable", "footer")) {
            type(out, "/word/" + part + ".xml", WORD + part + "+xml");
        }
        type(out, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(out, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return xml(out.append("</Types>").toString());
    }

    private static void type(StringBuilder out, String part, String type) {
        out.append("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    private static byte[] xml(String content) {
        return (WordXml.DECLARATION + content).getBytes(StandardCharsets.UTF_8);
    }
}
