package org.heard.format.making;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;

/** Pictures that stand in the line, no wider and no higher than the page, with their text for those who do not see them. */
final class WordPictures {

    /** In English Metric Units, of which a millimetre has 36,000 and a screen's dot 9,525. */
    private static final long WIDEST = 160 * 36_000;

    private static final long HIGHEST = 200 * 36_000;
    private static final int DOT = 9525;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final Source source;
    private final WordXml out;
    private final WordLinks links;
    private int number;

    WordPictures(Source source, WordXml out, WordLinks links) {
        this.source = source;
        this.out = out;
        this.links = links;
    }

    /** @throws UncheckedIOException if it is no picture */
    void write(Element element) {
        Source.Picture picture = source.picture(element.attr("src")).orElseThrow();
        Dimension dots = size(picture);
        double shrunk =
                Math.min(1, Math.min((double) WIDEST / (dots.width * DOT), (double) HIGHEST / (dots.height * DOT)));
        String width = String.valueOf(Math.max(1, Math.round(dots.width * DOT * shrunk)));
        String height = String.valueOf(Math.max(1, Math.round(dots.height * DOT * shrunk)));
        String id = String.valueOf(++number);
        out.open("w:r")
                .open("w:drawing")
                .open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", width, "cy", height)
                .empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", element.attr("alt"))
                .open("a:graphic")
                .open("a:graphicData", "uri", DRAWING)
                .open("pic:pic")
                .open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", element.attr("alt"))
                .empty("pic:cNvPicPr")
                .close("pic:nvPicPr")
                .open("pic:blipFill")
                .empty("a:blip", "r:embed", links.picture(element.attr("src"), picture))
                .open("a:stretch")
                .empty("a:fillRect")
                .close("a:stretch")
                .close("pic:blipFill")
                .open("pic:spPr")
                .open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", width, "cy", height)
                .close("a:xfrm")
                .open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close("a:prstGeom")
                .close("pic:spPr")
                .close("pic:pic")
                .close("a:graphicData")
                .close("a:graphic")
                .close("wp:inline")
                .close("w:drawing")
                .close("w:r");
    }

    // from its first bytes only: a picture may say that it is larger than any memory
    private static Dimension size(Source.Picture picture) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture.content()))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("A picture cannot be read");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
