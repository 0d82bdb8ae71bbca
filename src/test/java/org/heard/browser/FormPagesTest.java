package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heard.testing.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page on the way through a form has a barrier, nor does one that says what is missing. */
class FormPagesTest extends BrowserTest {

    private static final String HTML = "text/html;charset=UTF-8";

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"en", "ur"})
    void every_page_on_the_way_through_a_form_is_for_everyone(String language) {
        List<Seen> pages = Stream.of(
                        Journeys.answering(visitor(), language),
                        Journeys.answeringAll(visitor(), language),
                        Journeys.registering(visitor(), language))
                .flatMap(List::stream)
                .toList();
        var barriers = new TreeMap<String, List<String>>();
        browse(Eyes.phone(), page -> {
            Axe.bring(page);
            for (Seen seen : pages) {
                // what a visitor was answered, with the sheets and the script of the portal
                page.route(
                        url -> url.contains("/" + language + "/"),
                        route -> route.fulfill(
                                new Route.FulfillOptions().setContentType(HTML).setBodyBytes(seen.bytes())));
                page.navigate("/" + language + "/seen");
                assertThat(page.locator("h1").first().innerText()).isEqualTo(seen.heading());
                // colours do not change with the language
                List<String> found = language.equals("en") ? Axe.barriers(page) : Axe.barriersBesideColours(page);
                if (!found.isEmpty()) {
                    barriers.put(seen.address() + " " + seen.heading(), found);
                }
                page.unrouteAll();
            }
        });
        assertThat(pages).hasSizeGreaterThan(8);
        assertThat(barriers).isEmpty();
    }

    @Test
    void the_steps_of_a_scale_stand_in_one_row_where_there_is_room() {
        browse(Eyes.desktop(), page -> {
            page.navigate("/en/consultations/day-services-llanbedw/respond");
            page.locator("button[value=continue]").click();
            page.waitForURL("**/respond/1**");
            page.navigate("/en/consultations/day-services-llanbedw/respond/2");
            assertThat(page.evaluate("new Set([...document.querySelectorAll('.scale .choice:not(.choice-apart)')]"
                            + ".map(step => step.offsetTop)).size"))
                    .isEqualTo(1);
        });
    }
}
