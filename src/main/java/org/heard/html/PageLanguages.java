package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The languages that pages exist in, and which of them a person gets at an address that names none. */
public interface PageLanguages {

    /** Language-only locales, the site's first language first. */
    List<Locale> all();

    /** The language for a request whose address names none. */
    Locale negotiate(HttpServletRequest request);

    /** Whether the language is written from right to left. */
    boolean isRightToLeft(Locale language);
}
