package org.heard.site;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;

/** Keeps what a person chose on her device for a year, or lets it go. */
public final class SettingsCookie {

    private static final int YEAR = 365 * 24 * 60 * 60;

    private SettingsCookie() {}

    /** @param value an empty text lets the cookie go */
    public static void keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(value.isEmpty() ? 0 : YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
