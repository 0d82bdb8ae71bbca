package org.heard.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.testing.Visitor;

/** Every public page there is: those of the sitemap, in one language, and those that only people reach. */
final class PublicPages {

    private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>");
    private static final List<String> UNLISTED = List.of("settings", "no-such-page");

    private PublicPages() {}

    /** Paths such as {@code /ur/consultations}. */
    static List<String> in(String language, Visitor visitor) {
        var paths = new ArrayList<String>();
        Matcher matcher = LOCATION.matcher(visitor.open("/sitemap.xml").body());
        while (matcher.find()) {
            if (matcher.group(1).equals("/" + language) || matcher.group(1).startsWith("/" + language + "/")) {
                paths.add(matcher.group(1));
            }
        }
        return Stream.concat(paths.stream(), UNLISTED.stream().map(page -> "/" + language + "/" + page))
                .toList();
    }
}
