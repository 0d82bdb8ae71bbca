package org.heard.format.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/** A page that stands by itself: no script, no address that it loads from, a size that the browser's zoom enlarges. */
@Service
class HtmlFileRenderer implements Renderer {

    private static final String STYLE = """
            html { font: 1.1875em/1.6 "Atkinson Hyperlegible Next", Verdana, sans-serif; color-scheme: light dark; }
            html:lang(ur) { font-family: "Noto Nastaliq Urdu", "Noto Naskh Arabic", serif; line-height: 2; }
            body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
            h1, h2, h3 { line-height: 1.25; margin: 1.6em 0 .5em; break-after: avoid; }
            table { border-collapse: collapse; } th, td { border: 1px solid; padding: .4rem .6rem; text-align: start; }
            dfn { font-style: normal; font-weight: bold; }
            @media print { html { font-size: 14pt; } body { margin: 0; max-width: none; } a { color: inherit; } }
            """;

    @Override
    public Set<FileForm> forms() {
        return Set.of(FileForm.HTML);
    }

    @Override
    public Made render(Source source, FileForm form, Path into) throws IOException {
        var document = Document.createShell("");
        document.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        document.expectFirst("html")
                .attr("lang", source.language().toLanguageTag())
                .attr("dir", source.isRightToLeft() ? "rtl" : "ltr");
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        head.appendElement("title").text(source.title() + " - " + source.publisher());
        head.appendElement("style").appendChild(new DataNode(STYLE));
        Element main = document.body().appendElement("main");
        source.body().children().forEach(main::appendChild);
        for (Element picture : main.select("img")) {
            source.picture(picture.attr("src"))
                    .ifPresentOrElse(
                            found -> picture.attr(
                                    "src",
                                    "data:" + found.mediaType() + ";base64,"
                                            + Base64.getEncoder().encodeToString(found.content())),
                            () -> picture.replaceWith(new Element("span").text(picture.attr("alt"))));
        }
        Files.writeString(into, "<!DOCTYPE html>\n" + document.outerHtml().replaceFirst("(?i)^<!doctype html>", ""));
        return Made.TEXT;
    }
}
