package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to hold for each public page, whoever looks at it and with what. */
@Tag("unproven")
class EveryPageTest extends BrowserTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void no_page_has_a_barrier_that_a_machine_can_find(String language) {
        var barriers = new TreeMap<String, List<String>>();
        for (Eyes eyes : List.of(
                Eyes.desktop(),
                Eyes.phone(),
                Eyes.desktop().dark(),
                Eyes.phone().dark(),
                Eyes.desktop().forcedColours())) {
            browse(
                    eyes,
                    page -> PublicPages.in(language, visitor())
                            .forEach(path -> findBarriers(page, path, eyes, barriers)));
        }
        assertThat(barriers).isEmpty();
    }

    private static void findBarriers(Page page, String path, Eyes eyes, Map<String, List<String>> barriers) {
        page.navigate(path);
        List<Rule> found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        found.forEach(rule -> barriers.computeIfAbsent(path + " " + eyes, p -> new ArrayList<>())
                .add(rule.getId() + ": " + rule.getNodes().getFirst().getHtml()));
        boolean scrollsSideways =
                (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (scrollsSideways) {
            barriers.computeIfAbsent(path + " " + eyes, p -> new ArrayList<>()).add("scrolls sideways");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ur"})
    void a_first_visit_is_light_and_asks_nobody_else(String language) {
        int budget = language.equals("ur") ? 120_000 : 60_000;
        var tooHeavy = new TreeMap<String, Integer>();
        for (String path : PublicPages.in(language, visitor())) {
            browse(Eyes.desktop(), page -> {
                var weights = new Weights(address());
                page.onRequestFinished(weights::add);
                page.navigate(path);
                page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                int first = weights.total();
                page.navigate(path.endsWith("settings") ? "/" + language : "/" + language + "/settings");
                page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                int second = weights.total() - first;
                assertThat(weights.strangers())
                        .as("requests to others from " + path)
                        .isEmpty();
                if (first > budget) {
                    tooHeavy.put(path + " first", first);
                }
                if (second > 15_000) {
                    tooHeavy.put(path + " then", second);
                }
            });
        }
        assertThat(tooHeavy).isEmpty();
    }

    @Test
    void the_enhancement_script_stays_small() {
        String script = visitor().open("/en").document().select("script[src]").attr("src");

        assertThat(visitor().open(script).bytes()).hasSizeLessThanOrEqualTo(10 * 1024);
    }

    /** Bytes on the wire. */
    private static final class Weights {

        private final String own;
        private final List<String> strangers = new ArrayList<>();
        private int total;

        Weights(String own) {
            this.own = own;
        }

        void add(Request request) {
            if (!request.url().startsWith(own)) {
                strangers.add(request.url());
            }
            var sizes = request.sizes();
            total += sizes.responseBodySize + sizes.responseHeadersSize;
        }

        int total() {
            return total;
        }

        List<String> strangers() {
            return strangers;
        }
    }
}
