package org.heard.format.making;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A document's tree with nothing in it but what {@link Source} promises, whatever it was made from: no script, no form, no
 * address that would be loaded, no picture that is not at hand, no character that XML forbids, no endless nesting.
 */
final class SafeTree {

    private static final int DEEPEST = 40;
    private static final String GONE =
            "script, style, iframe, object, embed, applet, frame, link, meta, base, template, "
                    + "noscript, svg, math, input, button, select, textarea, audio, video, canvas, head, title";
    private static final Set<String> WAYS = Set.of("http", "https", "mailto", "tel", "sms");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Source source;
    private final Set<String> pictures;
    private final Set<String> ids = new HashSet<>();
    private final Element body;

    private SafeTree(Source source, Set<String> pictures) {
        this.source = source;
        this.pictures = pictures;
        this.body = source.body();
    }

    /** @param pictures the media types that can stand in the file; of others the alternative text does */
    static Element of(Source source, Set<String> pictures) {
        var tree = new SafeTree(source, pictures);
        tree.clean();
        return tree.body;
    }

    private void clean() {
        body.select(GONE).remove();
        body.nodeStream()
                .filter(node -> !(node instanceof Element || node instanceof TextNode))
                .toList()
                .forEach(node -> node.remove());
        for (Element element : List.copyOf(body.select("*"))) {
            if (element != body) {
                clean(element);
            }
        }
        body.select("a").forEach(this::link);
        body.nodeStream(TextNode.class).forEach(text -> {
            if (FORBIDDEN.matcher(text.getWholeText()).find()) {
                text.text(legal(text.getWholeText()));
            }
        });
    }

    private void clean(Element element) {
        String tag = element.tagName();
        if (tag.equals("img") && !isAtHand(element.attr("src"))) {
            element.replaceWith(new TextNode(element.attr("alt")));
        } else if (!Tags.isKnown(tag) || (depth(element) > DEEPEST && !element.is("tr, th, td, thead, tbody, li"))) {
            element.unwrap();
        } else {
            for (Attribute attribute : element.attributes().asList()) {
                if (keeps(element, attribute)) {
                    attribute.setValue(legal(attribute.getValue()));
                } else {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
    }

    private boolean isAtHand(String src) {
        return source.picture(src)
                .filter(found -> pictures.contains(found.mediaType()))
                .isPresent();
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element at = element; at != null && depth <= DEEPEST; at = at.parent()) {
            depth++;
        }
        return depth;
    }

    private boolean keeps(Element element, Attribute attribute) {
        String value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "id" -> NAME.matcher(value).matches() && ids.add(value);
            case "lang" -> LANGUAGE.matcher(value).matches();
            case "dir" -> value.equals("ltr") || value.equals("rtl");
            case "start" -> element.tagName().equals("ol") && value.matches("\\d{1,4}");
            case "scope" -> element.tagName().equals("th") && (value.equals("col") || value.equals("row"));
            case "align" -> element.is("th, td") && (value.equals("right") || value.equals("center"));
            case "href" -> element.tagName().equals("a");
            case "src", "alt" -> element.tagName().equals("img");
            default -> false;
        };
    }

    private void link(Element link) {
        String address = link.attr("href");
        if (address.startsWith("#") ? !ids.contains(address.substring(1)) : !leadsOn(address)) {
            link.unwrap();
        }
    }

    /** Whether an address means something outside the site: a web page, a mailbox or a phone. */
    private static boolean leadsOn(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null && WAYS.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private static String legal(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }
}
