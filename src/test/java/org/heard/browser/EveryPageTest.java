package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to hold for each public page, whoever looks at it and with what. */
class EveryPageTest extends BrowserTest {

    private static final List<Eyes> PLAIN_EYES = List.of(Eyes.desktop(), Eyes.phone());
    // colours are the same in every language and at every width
    private static final List<Eyes> ALL_EYES =
            List.of(Eyes.desktop(), Eyes.desktop().dark(), Eyes.desktop().forcedColours(), Eyes.phone());

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"en", "ur"})
    void no_page_has_a_barrier_that_a_machine_can_find(String language) {
        var barriers = new TreeMap<String, List<String>>();
        browse(
                Eyes.desktop(),
                page -> PublicPages.in(language, visitor()).forEach(path -> {
                    page.navigate(path);
                    boolean english = language.equals("en");
                    for (Eyes eyes : english ? ALL_EYES : PLAIN_EYES) {
                        look(page, path, eyes, english && eyes.equals(Eyes.desktop()), barriers);
                    }
                }));
        assertThat(barriers).isEmpty();
    }

    private static void look(Page page, String path, Eyes eyes, boolean all, Map<String, List<String>> barriers) {
        eyes.open(page);
        var found = new ArrayList<>(
                all ? Axe.barriers(page) : eyes.isPlain() ? Axe.barriersBesideColours(page) : Axe.colourBarriers(page));
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            found.add("scrolls sideways");
        }
        if (!found.isEmpty()) {
            barriers.put(path + " " + eyes, found);
        }
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"en", "cy", "ur"})
    void a_first_visit_is_light_and_asks_nobody_else(String language) {
        int budget = language.equals("ur") ? 120_000 : 60_000;
        var tooHeavy = new TreeMap<String, Integer>();
        for (String path : PublicPages.in(language, visitor())) {
            browse(Eyes.desktop(), page -> {
                int first = weight(page, path);
                if (first > budget) {
                    tooHeavy.put(path, first);
                }
            });
        }
        assertThat(tooHeavy).isEmpty();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"en", "cy", "ur"})
    void every_page_after_the_first_is_lighter_still(String language) {
        var tooHeavy = new TreeMap<String, Integer>();
        browse(Eyes.desktop(), page -> {
            weight(page, "/" + language + "/no-such-page");
            for (String path : PublicPages.in(language, visitor())) {
                int more = weight(page, path);
                if (more > 15_000) {
                    tooHeavy.put(path, more);
                }
            }
        });
        assertThat(tooHeavy).isEmpty();
    }

    // bytes on the wire, for the page and all that it loads
    private int weight(Page page, String path) {
        var requests = new CopyOnWriteArrayList<Request>();
        Consumer<Request> listener = requests::add;
        page.onRequestFinished(listener);
        page.navigate(path);
        page.evaluate("document.fonts.ready.then(() => true)");
        page.offRequestFinished(listener);
        assertThat(requests)
                .as("requests from " + path)
                .allSatisfy(request -> assertThat(request.url()).startsWith(address()));
        return requests.stream()
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    @Test
    void the_enhancement_script_stays_small() {
        String script = visitor().open("/en").document().select("script[src]").attr("src");

        assertThat(visitor().open(script).bytes()).hasSizeLessThanOrEqualTo(10 * 1024);
    }
}
