package org.heard.response.paper;

import static org.heard.html.El.el;

import java.util.Set;
import org.heard.html.El;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A form's tree as elements of a page. Its text was written by staff: it becomes text and never markup. */
public final class FormTree {

    private static final Set<String> KEPT =
            Set.of("class", "lang", "dir", "id", "href", "start", "scope", "src", "alt", "width", "height");

    private FormTree() {}

    /** The element with all that is in it. */
    public static El of(Element from) {
        El to = el(from.tagName());
        for (Attribute attribute : from.attributes()) {
            if (KEPT.contains(attribute.getKey())) {
                to.attr(attribute.getKey(), attribute.getValue());
            }
        }
        for (Node child : from.childNodes()) {
            if (child instanceof Element element) {
                to.add(of(element));
            } else if (child instanceof TextNode text) {
                to.add(El.text(text.getWholeText()));
            }
        }
        return to;
    }
}
