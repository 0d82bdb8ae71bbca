package org.heard.format.making;

import java.util.Set;

/** The elements that documents consist of; {@link Source} says where each may stand. */
final class Tags {

    /** All headings, for a search. */
    static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** What stands by itself. */
    static final Set<String> BLOCKS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "hr",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    /** What stands in a line. */
    static final Set<String> INLINE = Set.of("br", "strong", "em", "code", "a", "dfn", "span", "img");

    private Tags() {}

    /** Whether a document may have it at all. */
    static boolean isKnown(String tag) {
        return BLOCKS.contains(tag) || INLINE.contains(tag);
    }
}
