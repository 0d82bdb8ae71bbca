package org.heard.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * What a browser may do on desk pages. Flow's client evaluates what the server sends it and styles elements in place, so
 * the policy is wider than on public pages; nothing may come from or go to anywhere else.
 */
@Component
public class DeskHeaders implements HeaderWriter {

    /** For everything but the page that loads the desk, which has scripts of its own. */
    private static final String POLICY = policy("");

    /**
     * The Content-Security-Policy of the page that loads the desk.
     *
     * @param word what its own scripts are marked with, or an empty text when it has none
     */
    public static String policy(String word) {
        String marked = word.isEmpty() ? "" : " 'nonce-" + word + "'";
        return "default-src 'none'; script-src 'self' 'unsafe-eval'" + marked + "; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' blob:; connect-src 'self'; "
                + "frame-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader("Content-Security-Policy")) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }
}
