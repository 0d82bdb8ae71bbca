package org.heard.site;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The format that a person wants to be shown first, everywhere: asked once, kept with her other settings. Pages that are
 * kept ready may depend on it, because ready pages are kept apart by the settings.
 */
public enum FormatChoice {
    WEB,
    LARGE_PRINT_18,
    LARGE_PRINT_24,
    LARGE_PRINT_28,
    LARGE_PRINT_36,
    AUDIO,
    BRAILLE,
    EASY_READ,
    BSL,
    PLAIN_TEXT,
    WORD;

    /** The setting that it is kept as. */
    static final String SETTING = "first";

    private static final String LARGE_PRINT = "large-print";

    /** Its name among the settings: {@code large-print-24}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Under which name the page that takes requests knows it: {@code large-print}; empty for the web page. */
    public String format() {
        return this == WEB ? "" : points() > 0 ? LARGE_PRINT : code();
    }

    /** The size of print in points, or 0 where it is no print. */
    public int points() {
        String code = code();
        return code.startsWith(LARGE_PRINT) ? Integer.parseInt(code.substring(LARGE_PRINT.length() + 1)) : 0;
    }

    /** The page that takes requests, filled in with it. */
    public String requestAbout(String slug) {
        return "formats?format=" + format() + (points() > 0 ? "&size=" + points() : "") + "&about=" + slug;
    }

    /** All of them by name, the usual one first. */
    static List<String> codes() {
        return Arrays.stream(values()).map(FormatChoice::code).toList();
    }

    /** Keeps this as the choice of the person whose form is answered now; her other settings stay. */
    public void keep() {
        SettingsCookie.keep(Look.COOKIE, Look.with(VaadinRequest.getCurrent().getCookies(), this));
    }

    /** What the person who asks for this page has chosen; the web page if she has chosen nothing. */
    public static FormatChoice current() {
        List<String> chosen = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> Look.chosen(request.getCookies()))
                .orElse(List.of());
        return Arrays.stream(values())
                .filter(choice -> chosen.contains(SETTING + "-" + choice.code()))
                .findFirst()
                .orElse(WEB);
    }
}
