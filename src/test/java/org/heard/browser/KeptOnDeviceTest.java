package org.heard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.heard.response.AskedConsultation;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that Amina's phone kept on the bus, when her answer was sent from the library meanwhile. */
class KeptOnDeviceTest extends BrowserTest {

    private static final String WORDS = "Tea, and a lift home\nafter dark";
    private static final String QUESTION = "What would make a good day?";

    private AskedConsultation club;

    @BeforeEach
    void openClub() {
        club = AskedConsultation.open(database, clock.instant());
    }

    /** Types on the first page while the server cannot be reached, and has the answer sent from elsewhere meanwhile. */
    private void keepAndSendElsewhere(Page page, String sent) {
        page.navigate(club.respond("new"));
        page.getByLabel("For myself", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("button[value=continue]").click();
        String code = page.locator("input[name=draft]").first().inputValue();
        page.route("**/*", KeptOnDeviceTest::serverIsAway);
        page.getByText("By bus").click();
        page.locator("main textarea").first().fill(WORDS);
        Locator status = page.locator("[data-autosave-status]");
        page.waitForFunction("e => e.textContent === e.dataset.failed", status.elementHandle(), null);
        page.unroute("**/*");
        sendInTheLibrary(code, sent);
        page.navigate(club.respond("sent"));
    }

    private void sendInTheLibrary(String code, String words) {
        Visitor library = visitor();
        Seen first = library.open(club.respond("1") + "?code=" + code);
        Seen check = first.form()
                .choose("By bus")
                .type(QUESTION, words)
                .press("Continue")
                .form()
                .press("Continue")
                .form()
                .press("Continue");
        assertThat(check.form().press("Send my answer").heading()).startsWith("Thank you");
    }

    private static void serverIsAway(Route route) {
        if (route.request().method().equals("POST")) {
            route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("away"));
        } else {
            route.resume();
        }
    }

    private static String kept(Page page) {
        return (String) page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('heard.')).join()");
    }

    @Test
    void words_that_are_not_in_the_answer_are_offered_shown_and_deleted_by_her_alone() {
        browse(Eyes.phone(), page -> {
            keepAndSendElsewhere(page, "Cake");
            Locator offer = page.locator("[data-kept]");
            offer.waitFor();
            assertThat(offer).containsText("words that may not be in your answer");

            page.locator("[data-kept-see]").click();
            assertThat(page.locator("h1")).hasText("These words are not in your answer");
            assertThat(page.locator("main textarea").first()).hasValue(WORDS);

            page.navigate(club.respond("sent"));
            page.locator("[data-kept-drop]").click();
            assertThat(offer).isHidden();
            assertThat((String) page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
            assertThat(kept(page)).isEmpty();
            assertThat(club.searchable()).contains("Cake").doesNotContain("a lift home");
        });
    }

    @Test
    void words_that_are_in_the_answer_are_forgotten_without_a_word() {
        browse(Eyes.phone(), page -> {
            keepAndSendElsewhere(page, WORDS);
            page.waitForFunction("() => !Object.keys(localStorage).some(k => k.startsWith('heard.'))");
            assertThat(page.locator("[data-kept]")).isHidden();
        });
    }
}
