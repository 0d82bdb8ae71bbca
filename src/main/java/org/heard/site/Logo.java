package org.heard.site;

import static org.heard.html.El.el;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.heard.html.El;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.core.io.ClassPathResource;

/** The word mark, drawn in the page so that it takes the page's colours in every theme. */
final class Logo {

    private static final Element DRAWING = read();

    private Logo() {}

    static El draw() {
        return copy(DRAWING);
    }

    private static El copy(Element from) {
        El to = el(from.tagName());
        from.attributes().forEach(attribute -> to.attr(attribute.getKey(), attribute.getValue()));
        from.children().forEach(child -> to.add(copy(child)));
        return to;
    }

    private static Element read() {
        try (var in = new ClassPathResource("site/logo.svg").getInputStream()) {
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Jsoup.parse(svg, "", Parser.xmlParser()).child(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
