package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How a person wants pages to look, as the class names of the {@code html} element. Ready pages are kept apart by it,
 * so what it returns has to come from a small set.
 */
public interface DisplaySettings {

    /** Class names for {@code <html class>}, in a fixed order, or an empty text. */
    String classNames(HttpServletRequest request);
}
