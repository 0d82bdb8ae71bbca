package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every address of the site answers, seen without a browser. */
class EveryAddressTest extends PortalTest {

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"en", "cy", "ur"})
    void reading_any_page_sets_no_cookie_and_says_what_it_is(String language) {
        Visitor stranger = visitor();
        for (String path : PublicPages.in(language, visitor())) {
            Seen page = stranger.open(path);
            Document document = page.document();
            Element html = document.selectFirst("html");

            assertThat(page.status()).as(path).isEqualTo(path.endsWith("no-such-page") ? 404 : 200);
            assertThat(page.header("Set-Cookie")).as(path).isEmpty();
            assertThat(html.attr("lang")).as(path).isEqualTo(language);
            assertThat(html.attr("dir")).as(path).isEqualTo(language.equals("ur") ? "rtl" : "ltr");
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(document.select("h1")).as(path).hasSize(1);
            assertThat(document.select(".contact-block")).as(path).hasSize(1);
            assertThat(document.select("script:not([src]), style, [style], [onclick]"))
                    .as(path)
                    .isEmpty();
            if (page.status() == 200) {
                assertThat(document.select("link[rel=canonical]")).as(path).hasSize(1);
                assertThat(document.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                        .as(path)
                        .contains("en", "cy", "ur");
                assertThat(document.select("meta[property=og:title]")).as(path).hasSize(1);
            }
        }
        assertThat(stranger.cookies()).isEmpty();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"en", "cy", "ur"})
    void no_link_leads_to_nothing(String language) {
        var links = new TreeMap<String, String>();
        for (String path : PublicPages.in(language, visitor())) {
            Seen page = visitor().open(path);
            page.document().select("a[href], link[href], img[src], script[src]").forEach(element -> {
                String address = element.absUrl(element.hasAttr("href") ? "href" : "src");
                if (address.startsWith(address() + "/")) {
                    links.putIfAbsent(address.substring(address().length()).replaceAll("#.*", ""), path);
                    if (address.contains("#") && address.startsWith(address() + path + "#")) {
                        String id = URI.create(address).getFragment();
                        assertThat(page.document().getElementById(id))
                                .as("#" + id + " on " + path)
                                .isNotNull();
                    }
                }
            });
        }
        var broken = new TreeSet<String>();
        links.forEach((address, from) -> {
            int status = visitor().open(address).status();
            if (status >= 400 && !address.endsWith("no-such-page")) {
                broken.add(status + " " + address + " from " + from);
            }
        });
        assertThat(links).hasSizeGreaterThan(30);
        assertThat(broken).isEmpty();
    }
}
