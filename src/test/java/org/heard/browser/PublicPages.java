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
    // other tests publish consultations of their own, in one language; the demo county's are whole
    private static final Pattern MADE_BY_TESTS = Pattern.compile("-[0-9a-f]{8}$");
    private static final List<String> UNLISTED = List.of(
            "settings",
            "no-such-page",
            "consultations/day-services-llanbedw/easy-read",
            "consultations/day-services-llanbedw/formats",
            "consultations/day-services-llanbedw/respond",
            "consultations?q=bus&status=OPEN&area=llanbedw",
            "formats?format=braille",
            "consultations/charges-for-home-care/paper",
            "consultations/charges-for-home-care/paper/print?size=18",
            "formats/status",
            "register/link");

    private PublicPages() {}

    /** Paths such as {@code /ur/consultations}. */
    static List<String> in(String language, Visitor visitor) {
        var paths = new ArrayList<String>();
        Matcher matcher = LOCATION.matcher(visitor.open("/sitemap.xml").body());
        while (matcher.find()) {
            if (MADE_BY_TESTS.matcher(matcher.group(1)).find()) {
                continue;
            }
            if (matcher.group(1).equals("/" + language) || matcher.group(1).startsWith("/" + language + "/")) {
                paths.add(matcher.group(1));
            }
        }
        return Stream.concat(paths.stream(), UNLISTED.stream().map(page -> "/" + language + "/" + page))
                .toList();
    }
}
