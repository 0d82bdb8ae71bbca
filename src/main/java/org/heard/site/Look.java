package org.heard.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.html.DisplaySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How a person wants pages to look and which format comes first, kept in a cookie only once she has chosen something, and applied by the server.
 * Only known values count, so that what a cookie says can never become markup or crowd the page cache.
 */
@Service
public class Look implements DisplaySettings {

    /** The cookie that keeps them. */
    public static final String COOKIE = "heard-look";

    /** What can be chosen: each setting with its values, the first of which is the usual one and needs no class. */
    public static final Map<String, List<String>> CHOICES = choices();

    private static Map<String, List<String>> choices() {
        var choices = new LinkedHashMap<String, List<String>>();
        choices.put(FormatChoice.SETTING, FormatChoice.codes());
        choices.put("text", List.of("normal", "large", "larger", "largest"));
        choices.put("spacing", List.of("normal", "wide"));
        choices.put("font", List.of("hyperlegible", "system"));
        choices.put("contrast", List.of("normal", "high", "soft"));
        choices.put("tint", List.of("none", "cream", "blue", "green"));
        return choices;
    }

    @Override
    public String classNames(HttpServletRequest request) {
        return String.join(" ", chosen(request.getCookies()));
    }

    /** The class names that a person chose, in the order of the settings. */
    public static List<String> chosen(Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return List.of();
        }
        List<String> said = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Arrays.stream(cookie.getValue().split("[.]")))
                .toList();
        var known = new ArrayList<String>();
        CHOICES.forEach((setting, values) -> values.stream()
                .skip(1)
                .map(value -> setting + "-" + value)
                .filter(said::contains)
                .findFirst()
                .ifPresent(known::add));
        return known;
    }

    /** What the cookie has to say when another format comes first and everything else stays. */
    public static String with(Cookie @Nullable [] cookies, FormatChoice first) {
        String setting = FormatChoice.SETTING + "-";
        var names = new ArrayList<>(chosen(cookies));
        names.removeIf(name -> name.startsWith(setting));
        if (first != FormatChoice.WEB) {
            names.add(setting + first.code());
        }
        return String.join(".", names);
    }

    /** The value of a setting that nobody has to choose. */
    public static String usual(String setting) {
        return CHOICES.getOrDefault(setting, List.of("")).getFirst();
    }
}
