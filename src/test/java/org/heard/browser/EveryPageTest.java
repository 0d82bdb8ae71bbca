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

    // what the browser keeps of each file's size also where it had it already, and a high guess at its headers
    private static final String WHOLE = "[...performance.getEntriesByType('navigation'),"
            + " ...performance.getEntriesByType('resource')].reduce((sum, file) => sum + file.encodedBodySize + 800, 0)";
    // what a width changes is looked at in English; where words are longest or run the other way, on the narrowest
    // screen
    private static final List<Eyes> NARROW_EYES = List.of(Eyes.phone());
    // colours are the same in every language and at every width
    private static final List<Eyes> ALL_EYES =
            List.of(Eyes.desktop(), Eyes.desktop().dark(), Eyes.desktop().forcedColours(), Eyes.phone());

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"en", "ur"})
    void no_page_has_a_barrier_that_a_machine_can_find(String language) {
        var barriers = new TreeMap<String, List<String>>();
        browse(Eyes.desktop(), page -> {
            Axe.bring(page);
            boolean english = language.equals("en");
            for (String path : PublicPages.in(language, visitor())) {
                page.navigate(path);
                for (Eyes eyes : english ? ALL_EYES : NARROW_EYES) {
                    look(page, path, eyes, english && eyes.equals(Eyes.desktop()), barriers);
                }
            }
        });
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
    void every_page_is_light_on_a_first_visit_and_lighter_after_and_asks_nobody_else(String language) {
        int budget = language.equals("ur") ? 120_000 : 60_000;
        var tooHeavy = new TreeMap<String, Weight>();
        browse(Eyes.desktop(), page -> {
            Weight cold = weigh(page, "/" + language);
            assertThat(cold.wire()).as("the first of all pages").isBetween(10_000, budget);
            assertThat(cold.whole()).as("headers are reckoned high").isGreaterThanOrEqualTo(cold.wire());
            for (String path : PublicPages.in(language, visitor())) {
                Weight weight = weigh(page, path);
                if (weight.whole() > budget || weight.wire() > 15_000) {
                    tooHeavy.put(path, weight);
                }
            }
        });
        assertThat(tooHeavy).isEmpty();
    }

    /**
     * How many bytes a page and all that it loads have.
     *
     * @param wire those that came over the wire, with what the browser had already left out
     * @param whole all, as for somebody who comes for the first time
     */
    private record Weight(int wire, int whole) {}

    private Weight weigh(Page page, String path) {
        var requests = new CopyOnWriteArrayList<Request>();
        Consumer<Request> listener = requests::add;
        page.onRequestFinished(listener);
        page.navigate(path);
        page.evaluate("document.fonts.ready.then(() => true)");
        int whole = ((Number) page.evaluate(WHOLE)).intValue();
        page.offRequestFinished(listener);
        assertThat(requests)
                .as("requests from " + path)
                .allSatisfy(request -> assertThat(request.url()).startsWith(address()));
        int wire = requests.stream()
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
        return new Weight(wire, whole);
    }

    @Test
    void the_enhancement_script_stays_small() {
        String script = visitor().open("/en").document().select("script[src]").attr("src");

        assertThat(visitor().open(script).bytes()).hasSizeLessThanOrEqualTo(10 * 1024);
    }

    @Test
    void faint_words_around_pages_are_found_once_with_each_pair_of_eyes_and_those_on_a_page_always() {
        String faint = "<p style='color: #ccc; background: #fff'>Too faint to read</p>";
        String around = "<!doctype html><html lang=en><title>x</title><body>" + faint + "<main>";
        browse(Eyes.desktop(), page -> {
            page.setContent(around);
            assertThat(Axe.colourBarriers(page)).hasSize(1);
            assertThat(Axe.colourBarriers(page)).isEmpty();
            page.setContent(around + faint);
            assertThat(Axe.colourBarriers(page)).hasSize(1);
            Eyes.desktop().dark().open(page);
            page.setContent(around);
            assertThat(Axe.colourBarriers(page)).hasSize(1);
        });
    }
}
