package org.heard.html;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page is built from.
 *
 * @param language the language of the address
 * @param path the path below the language, without a slash before it
 * @param query the query parameters
 * @param displayClasses the person's display settings
 * @param posted the form that was sent, or null when the page is only read
 */
record PageRequest(
        Locale language,
        String path,
        Map<String, List<String>> query,
        String displayClasses,
        @Nullable FormBody posted) {

    Location location() {
        return new Location(path, new QueryParameters(query));
    }

    /** What ready pages are told apart by. */
    String cacheKey() {
        var key = new StringBuilder(language.toLanguageTag())
                .append('\n')
                .append(path)
                .append('\n')
                .append(displayClasses);
        new TreeMap<>(query)
                .forEach((name, values) ->
                        key.append('\n').append(name).append('=').append(values));
        return key.toString();
    }

    /** The same with no other query parameters than these. */
    PageRequest onlyWith(List<String> parameters) {
        var listed = new LinkedHashMap<>(query);
        listed.keySet().retainAll(parameters);
        return new PageRequest(language, path, listed, displayClasses, posted);
    }

    /** The start of every address in this language: {@code /cy/}. */
    String base() {
        return "/" + language.toLanguageTag() + "/";
    }
}
