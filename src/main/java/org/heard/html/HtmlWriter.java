package org.heard.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes an element tree as HTML. Unlike {@link Element#getOuterHTML()} it writes properties that have an attribute of
 * their own ({@code value}, {@code checked}, {@code disabled}…), leaves out what is invisible, escapes every text and
 * refuses raw HTML: markup has to be built from elements, so user text can never become markup.
 */
class HtmlWriter {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> LOCALISED = Set.of("href", "action", "formaction");
    private static final Set<String> DISABLEABLE =
            Set.of("button", "input", "select", "textarea", "fieldset", "option", "optgroup");
    private static final Map<String, String> BOOLEAN_PROPERTIES = Map.of(
            "checked", "checked",
            "disabled", "disabled",
            "readOnly", "readonly",
            "readonly", "readonly",
            "required", "required",
            "selected", "selected",
            "multiple", "multiple",
            "hidden", "hidden",
            "open", "open");
    private static final Set<String> TEXT_PROPERTIES = Set.of("value", "max", "min", "placeholder", "title", "type");
    private static final Set<String> NOT_WRITTEN = Set.of("router-link", "style", "shadowroot");
    private static final Pattern TAG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9_:-]*");
    private static final Pattern ABSOLUTE = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*:|[/#?]).*", Pattern.DOTALL);

    private final StringBuilder out;
    private final String base;
    private boolean rightToLeft;

    /**
     * @param out what is written to
     * @param base the address that relative links start from, such as {@code /cy/}
     * @param rightToLeft whether the page runs from right to left
     */
    HtmlWriter(StringBuilder out, String base, boolean rightToLeft) {
        this.out = out;
        this.base = base;
        this.rightToLeft = rightToLeft;
    }

    void write(Element element) {
        if (element.isTextNode()) {
            text(out, rightToLeft ? KeptOrder.in(element.getText()) : element.getText());
            return;
        }
        if (!element.isVisible()) {
            return;
        }
        String tag = element.getTag();
        if (!TAG.matcher(tag).matches() && !isSvg(tag)) {
            throw new IllegalStateException("Not an HTML element: " + tag);
        }
        if (element.hasProperty("innerHTML")) {
            throw new IllegalStateException("Raw HTML is not written: build it from elements");
        }
        out.append('<').append(tag);
        attributes(element, tag);
        out.append('>');
        if (VOID.contains(tag)) {
            return;
        }
        if (tag.equals("textarea")) {
            // a first line break inside a textarea is dropped by browsers, so one is written for it to drop
            out.append('\n');
            text(out, element.getProperty("value", ""));
        }
        boolean around = rightToLeft;
        if (element.hasAttribute("dir")) {
            rightToLeft = element.getAttribute("dir").equals("rtl");
        }
        children(element);
        rightToLeft = around;
        out.append("</").append(tag).append('>');
    }

    private void children(Element element) {
        int count = element.getChildCount();
        for (int i = 0; i < count; i++) {
            write(element.getChild(i));
        }
    }

    private void attributes(Element element, String tag) {
        var written = new TreeSet<String>();
        element.getAttributeNames().forEach(name -> {
            if (!NOT_WRITTEN.contains(name) && ATTRIBUTE.matcher(name).matches() && !name.startsWith("on")) {
                attribute(name, localised(name, element.getAttribute(name)));
                written.add(name);
            }
        });
        if (!tag.contains("-")) {
            element.getPropertyNames().forEach(name -> property(element, tag, name, written));
        }
        if (!element.isEnabled() && DISABLEABLE.contains(tag) && written.add("disabled")) {
            out.append(" disabled");
        }
    }

    private void property(Element element, String tag, String name, Set<String> written) {
        String attribute = BOOLEAN_PROPERTIES.get(name);
        if (attribute != null) {
            if (element.getProperty(name, false) && written.add(attribute)) {
                out.append(' ').append(attribute);
            }
        } else if (TEXT_PROPERTIES.contains(name) && !tag.equals("textarea") && written.add(name)) {
            attribute(name, element.getProperty(name, ""));
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name);
        if (!value.isEmpty() || name.equals("alt") || name.equals("value")) {
            out.append("=\"");
            quoted(out, value);
            out.append('"');
        }
    }

    private String localised(String name, String value) {
        if (!LOCALISED.contains(name) || ABSOLUTE.matcher(value).matches()) {
            return value;
        }
        return base + value;
    }

    private static boolean isSvg(String tag) {
        return List.of("linearGradient", "clipPath", "foreignObject").contains(tag);
    }

    /** Appends text as the content of an element. */
    static void text(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> plain(out, c);
            }
        }
    }

    /** Appends text as an attribute's value, for double quotes. */
    static void quoted(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> plain(out, c);
            }
        }
    }

    private static void plain(StringBuilder out, char c) {
        // control characters are no HTML: only line ends and tabs are
        if (c >= ' ' && (c < 0x7f || c > 0x9f) || c == '\n' || c == '\t') {
            out.append(c);
        }
    }
}
