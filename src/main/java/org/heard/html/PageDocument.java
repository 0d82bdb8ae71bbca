package org.heard.html;

import java.util.List;

/** What the application adds to every page's {@code head}. */
public interface PageDocument {

    /** Stylesheets, in order, as addresses from the root. */
    List<String> stylesheets();

    /** Scripts that enhance a page and are never needed, as addresses from the root. */
    List<String> scripts();

    /** Further {@code meta} and {@code link} elements for the page. */
    List<HeadTag> tags(PageHead head);

    /**
     * The page that is being written.
     *
     * @param title its title, as written
     * @param language its language tag
     * @param address its canonical absolute address
     */
    record PageHead(String title, String language, String address) {}
}
