package org.heard.html;

import java.util.LinkedHashMap;
import java.util.Map;

/** A {@code meta} or {@code link} element of a page's head; attribute values are escaped when written. */
public record HeadTag(String tag, Map<String, String> attributes) {

    /** {@code <meta name content>}. */
    public static HeadTag meta(String name, String content) {
        return new HeadTag("meta", ordered("name", name, "content", content));
    }

    /** {@code <meta property content>}, as Open Graph wants it. */
    public static HeadTag property(String property, String content) {
        return new HeadTag("meta", ordered("property", property, "content", content));
    }

    /** {@code <link rel href>}. */
    public static HeadTag link(String rel, String href) {
        return new HeadTag("link", ordered("rel", rel, "href", href));
    }

    private static Map<String, String> ordered(String k1, String v1, String k2, String v2) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put(k1, v1);
        attributes.put(k2, v2);
        return attributes;
    }
}
