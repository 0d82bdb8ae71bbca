package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What Amina types on the bus stays hers, whatever the connection and the server do. */
class BadConnectionTest extends BrowserTest {

    private static final String WORDS = "The river room, because Dai can see the boats.";
    private static final Locator.WaitForOptions PATIENTLY =
            new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE).setTimeout(30_000);

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void what_she_typed_while_the_server_was_away_is_offered_again_and_then_saved() {
        browse(Eyes.phone(), page -> {
            toTheFirstLongText(page);
            page.route("**/*", BadConnectionTest::serverIsAway);
            page.locator("main textarea").first().fill(WORDS);
            Locator status = page.locator("[data-autosave-status]");
            page.waitForFunction("e => e.textContent === e.dataset.failed", status.elementHandle(), null);

            page.unroute("**/*");
            page.reload();
            Locator offered = page.locator("[data-restore]");
            offered.waitFor(PATIENTLY);
            page.locator("[data-restore-use]").click();
            assertThat(page.locator("main textarea").first().inputValue()).isEqualTo(WORDS);

            page.waitForFunction(
                    "e => e.textContent.trim() !== '' && e.textContent !== e.dataset.failed",
                    page.locator("[data-autosave-status]").elementHandle(),
                    null);
            page.reload();
            assertThat(page.locator("main textarea").first().inputValue())
                    .as("kept by the server")
                    .isEqualTo(WORDS);
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void what_she_typed_while_the_server_was_away_outlives_what_she_saves_elsewhere_meanwhile() {
        browse(Eyes.phone(), page -> {
            toTheFirstLongText(page);
            page.route("**/*", BadConnectionTest::serverIsAway);
            page.locator("main textarea").first().fill(WORDS);
            Locator status = page.locator("[data-autosave-status]");
            page.waitForFunction("e => e.textContent === e.dataset.failed", status.elementHandle(), null);

            Page other = page.context().newPage();
            other.navigate("/en/consultations/day-services-llanbedw/respond/who");
            other.waitForNavigation(() ->
                    other.locator("main form .buttons button:visible").first().click());
            other.close();

            page.reload();
            page.locator("[data-restore]").waitFor(PATIENTLY);
            page.locator("main textarea").first().fill("Typed while the words were offered");
            page.waitForFunction(
                    "e => e.textContent === e.dataset.failed",
                    page.locator("[data-autosave-status]").elementHandle(),
                    null);
            page.unroute("**/*");
            page.locator("[data-restore-use]").click();
            assertThat(page.locator("main textarea").first().inputValue()).isEqualTo(WORDS);
            assertThat((String) page.evaluate("JSON.stringify(localStorage)"))
                    .as("the later words are still here")
                    .contains("Typed+while");
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void a_server_that_comes_back_gets_what_she_typed_without_her_doing_anything() {
        browse(Eyes.phone(), page -> {
            toTheFirstLongText(page);
            page.route("**/*", BadConnectionTest::serverIsAway);
            page.locator("main textarea").first().fill(WORDS);
            Locator status = page.locator("[data-autosave-status]");
            page.waitForFunction("e => e.textContent === e.dataset.failed", status.elementHandle(), null);

            page.unroute("**/*");
            page.waitForFunction(
                    "e => e.textContent.trim() !== '' && e.textContent !== e.dataset.failed",
                    status.elementHandle(),
                    null);
            page.reload();
            assertThat(page.locator("main textarea").first().inputValue()).isEqualTo(WORDS);
        });
    }

    private static void serverIsAway(Route route) {
        if (route.request().method().equals("POST")) {
            route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("away"));
        } else {
            route.resume();
        }
    }

    private static void toTheFirstLongText(Page page) {
        page.navigate("/en/consultations/day-services-llanbedw/respond");
        while (page.locator("main textarea:visible").count() == 0) {
            for (Locator group : page.locator("main fieldset:visible").all()) {
                group.locator("input[type=radio], input[type=checkbox]").first().check();
            }
            page.waitForNavigation(() ->
                    page.locator("main form .buttons button:visible").first().click());
        }
    }
}
