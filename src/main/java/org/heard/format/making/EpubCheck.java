package org.heard.format.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a book must prove, read back from its file, before it is offered. The rules of EPUB alone would pass a picture without
 * alternative text, a table without headings and headings with gaps.
 */
final class EpubCheck {

    private final List<Document> pages = new ArrayList<>();
    private final Document description;

    private EpubCheck(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            description = read(zip, "package.opf");
            for (Element reference : description.select("spine > itemref")) {
                Element item = description.selectFirst("manifest > item[id=" + reference.attr("idref") + "]");
                pages.add(read(zip, Objects.requireNonNull(item).attr("href")));
            }
        }
    }

    private static Document read(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry("EPUB/" + name);
        if (entry == null) {
            throw new IOException("The book has no " + name);
        }
        try (var in = zip.getInputStream(entry)) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        }
    }

    /** @throws Unfit with the first thing that is wrong */
    static void check(Path file, Source source) throws Unfit, IOException {
        var check = new EpubCheck(file);
        check.named(source);
        check.headings(source);
        check.tables();
        check.pictures();
        check.closed();
    }

    private void named(Source source) throws Unfit {
        require(!description.select("metadata > dc|title").text().isBlank(), "It has no title.");
        require(
                description
                        .select("metadata > dc|language")
                        .text()
                        .equals(source.language().toLanguageTag()),
                "It does not say what language it is in.");
        for (String needed : List.of(
                "schema:accessMode",
                "schema:accessibilityFeature",
                "schema:accessibilityHazard",
                "schema:accessibilitySummary",
                "dcterms:conformsTo")) {
            require(
                    description.select("metadata > meta").stream()
                            .anyMatch(meta -> meta.attr("property").equals(needed)
                                    && !meta.text().isBlank()),
                    "It lacks " + needed + ".");
        }
        for (Document page : pages) {
            require(!page.select("head > title").text().isBlank(), "A page has no title.");
        }
    }

    private void headings(Source source) throws Unfit {
        List<String> there = new ArrayList<>();
        int before = 0;
        for (Document page : pages) {
            for (Element heading : page.select(Tags.HEADINGS)) {
                int level = heading.tagName().charAt(1) - '0';
                require(level <= before + 1, "The heading “%.40s” skips a level.".formatted(heading.text()));
                before = level;
                there.add(heading.text());
            }
        }
        List<String> wanted = source.body().select(Tags.HEADINGS).eachText();
        require(there.equals(wanted), "Its headings are not those of the document.");
    }

    private void tables() throws Unfit {
        int number = 0;
        for (Document page : pages) {
            for (Element table : page.select("table")) {
                number++;
                require(table.selectFirst("th[scope]") != null, "Table " + number + " has no headings.");
            }
        }
    }

    private void pictures() throws Unfit {
        int number = 0;
        for (Document page : pages) {
            for (Element picture : page.select("img")) {
                number++;
                require(!picture.attr("alt").isBlank(), "Picture " + number + " has no alternative text.");
            }
        }
    }

    private void closed() throws Unfit {
        for (Document page : pages) {
            require(page.select("script, style, iframe, object, embed, form").isEmpty(), "It has something that runs.");
            for (Element part : page.select("[src], link[href]")) {
                String address = part.hasAttr("src") ? part.attr("src") : part.attr("href");
                require(!address.contains(":") && !address.startsWith("/"), "It would fetch something.");
            }
        }
    }

    private static void require(boolean held, String otherwise) throws Unfit {
        if (!held) {
            throw new Unfit(otherwise);
        }
    }
}
