package org.heard.format.making;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A document as it was authored, in one language: what every kind of file is made from. Its body is a tree of harmless HTML
 * elements: first one {@code h1} with the title, then headings without a gap in their levels, each with an {@code id};
 * {@code p, ul, ol, li, blockquote, pre, hr, br, strong, code, a[href], dfn, span}; pictures with {@code alt} and a
 * {@code src} that is a key of the pictures; tables with {@code caption}, {@code thead th[scope=col]} and {@code tbody
 * th[scope=row]}. Any element may have {@code lang} and {@code dir} of its own. In right-to-left text, numbers that must
 * keep their order stand in {@code span[dir=ltr]}.
 */
public final class Source {

    private final String title;
    private final Locale language;
    private final boolean rightToLeft;
    private final String publisher;
    private final Element body;
    private final Map<String, Picture> pictures;
    private String printStyle = "";

    /** A picture that stands in the document, as a PNG, JPEG or SVG. */
    public record Picture(String mediaType, byte[] content) {}

    Source(
            String title,
            Locale language,
            boolean rightToLeft,
            String publisher,
            Element body,
            Map<String, Picture> pictures) {
        this.title = title;
        this.language = language;
        this.rightToLeft = rightToLeft;
        this.publisher = publisher;
        this.body = body.clone();
        this.pictures = new TreeMap<>(pictures);
    }

    public String title() {
        return title;
    }

    public Locale language() {
        return language;
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** The organisation that it comes from, in the document's language where it has a name in it. */
    public String publisher() {
        return publisher;
    }

    /** A copy of the tree, which the caller may change. */
    public Element body() {
        return body.clone();
    }

    /** How many characters of text it has. */
    int length() {
        return body.nodeStream(TextNode.class)
                .mapToInt(text -> text.getWholeText().length())
                .sum();
    }

    /** The same document with another body. */
    Source saying(Element otherBody) {
        var other = new Source(title, language, rightToLeft, publisher, otherBody, pictures);
        other.printStyle = printStyle;
        return other;
    }

    /** The same, printed with rules of its own beside those of all documents. */
    Source printed(String style) {
        Source printed = saying(body);
        printed.printStyle = style;
        return printed;
    }

    /** The same with more pictures. */
    Source showing(Map<String, Picture> more) {
        Source shown = saying(body);
        shown.pictures.putAll(more);
        return shown;
    }

    String printStyle() {
        return printStyle;
    }

    /** The picture of an {@code img[src]}. */
    public Optional<Picture> picture(String src) {
        return Optional.ofNullable(pictures.get(src));
    }

    /** The same for the same content and nothing else: what a file was made from. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {title, language.toLanguageTag(), publisher, body.outerHtml()}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            pictures.values().forEach(picture -> digest.update(picture.content()));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
