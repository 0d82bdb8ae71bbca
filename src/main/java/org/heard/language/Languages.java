package org.heard.language;

import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.html.PageLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * The languages that Heard speaks: one for every {@code translations/messages_*.properties} file, named by its language
 * alone. A person gets the one she chose (kept in a cookie), else the first of her browser's list that we have, in the
 * list's own order, else the first language of the site.
 */
@Service
public class Languages implements PageLanguages {

    /** The cookie that keeps a chosen language. */
    public static final String COOKIE = "heard-language";

    private static final Pattern FILE = Pattern.compile("messages_([a-z]{2,3})\\.properties");

    private final List<Locale> all;

    public Languages(@Value("${heard.languages:en,cy,ur}") List<String> order) {
        all = find().stream()
                .filter(tag -> order.contains(tag))
                .sorted(Comparator.comparingInt(order::indexOf))
                .map(Locale::forLanguageTag)
                .toList();
        if (all.isEmpty()) {
            throw new IllegalStateException("None of the languages " + order + " has a file in translations/");
        }
    }

    private static List<String> find() {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:translations/messages_*.properties");
            return Arrays.stream(files)
                    .map(file -> FILE.matcher(String.valueOf(file.getFilename())))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Locale> all() {
        return all;
    }

    /** The site's first language. */
    public Locale first() {
        return all.getFirst();
    }

    /** The language with this tag, if Heard speaks it. */
    public Optional<Locale> byTag(@Nullable String tag) {
        return all.stream().filter(locale -> locale.toLanguageTag().equals(tag)).findFirst();
    }

    @Override
    public Locale negotiate(HttpServletRequest request) {
        return chosen(request)
                .or(() -> fromBrowser(request.getHeader("Accept-Language")))
                .orElse(first());
    }

    private Optional<Locale> chosen(HttpServletRequest request) {
        return cookie(request, COOKIE).flatMap(this::byTag);
    }

    private Optional<Locale> fromBrowser(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .flatMap(range -> byTag(range.getRange().split("-")[0]).stream())
                    .findFirst();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    @Override
    public boolean isRightToLeft(Locale language) {
        return ULocale.forLocale(language).isRightToLeft();
    }

    /** "rtl" or "ltr", for a {@code dir} attribute. */
    public String direction(Locale language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }
}
