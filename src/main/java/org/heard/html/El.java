package org.heard.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.Collection;
import java.util.Locale;

/** A plain HTML element, written as in a stylesheet: {@code el("p.lede", "Should the centre close?")}. */
public final class El extends HtmlContainer {

    private El(String tag) {
        super(tag);
    }

    /** An element with classes ({@code "section.glance"}) and children. */
    public static El el(String tagAndClasses, Component... children) {
        String[] parts = tagAndClasses.split("\\.");
        var el = new El(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            el.addClassName(parts[i]);
        }
        el.add(children);
        return el;
    }

    /** An element with classes and text. */
    public static El el(String tagAndClasses, String text) {
        return el(tagAndClasses, new Text(text));
    }

    /** An element with classes and children. */
    public static El el(String tagAndClasses, Collection<? extends Component> children) {
        return el(tagAndClasses, children.toArray(Component[]::new));
    }

    /** A link; an address without a slash before it is one of this site in the page's language. */
    public static El link(String address, String text) {
        return el("a", text).attr("href", address);
    }

    /** Sets an attribute. */
    public El attr(String name, String value) {
        getElement().setAttribute(name, value);
        return this;
    }

    /** Says that the element's text is in this language. */
    public El lang(Locale language, String direction) {
        return attr("lang", language.toLanguageTag()).attr("dir", direction);
    }

    /** Gives the element an id. */
    public El id(String id) {
        return attr("id", id);
    }

    /** A text to be put among elements. */
    public static Text text(String text) {
        return new Text(text);
    }
}
