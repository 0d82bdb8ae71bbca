package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the start page to the receipt without a mouse, with and without script. */
class KeyboardJourneyTest extends BrowserTest {

    private static final int FAR = 120;

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(booleans = {true, false})
    void somebody_who_uses_only_the_keyboard_answers_a_consultation(boolean script) {
        Eyes eyes = script ? Eyes.phone() : Eyes.phone().withoutScript();
        browse(eyes, page -> {
            page.navigate("/en");
            page.keyboard().press("Tab");
            assertThat(focused(page)).as("the first stop").isEqualTo("Skip to main content");
            press(page, "Have your say");
            search(page, "Llanbedw day services");
            press(page, "Day services in Llanbedw");
            assertThat(page.locator("h1").innerText()).isEqualTo("Day services in Llanbedw");
            press(page, "Answer this consultation");
            reach(page, "For myself");
            page.keyboard().press("Space");
            press(page, "Continue");
            for (int pages = 0; pages < 12 && !heading(page).equals("Check your answers"); pages++) {
                answerAll(page);
                noBarriers(page, script);
                press(page, "Continue");
                assertThat(page.locator(".error-summary").count())
                        .as("problems on " + heading(page))
                        .isZero();
            }
            assertThat(heading(page)).isEqualTo("Check your answers");
            noBarriers(page, script);
            press(page, "Send my answer");
            assertThat(heading(page)).isEqualTo("Thank you. We have your answer.");
            noBarriers(page, script);
            assertThat(page.locator(".receipt-code").innerText()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        });
    }

    private static void noBarriers(Page page, boolean script) {
        if (script) {
            assertThat(Axe.barriers(page)).as(heading(page)).isEmpty();
        }
    }

    // one choice in each group and a few words in each field, in the order in which the keyboard comes to them
    private static void answerAll(Page page) {
        page.locator("main h1").first().evaluate("h => { h.tabIndex = -1; h.focus(); }");
        for (int stop = 0; stop < FAR; stop++) {
            page.keyboard().press("Tab");
            if (focused(page).equals("Continue")) {
                page.keyboard().press("Shift+Tab");
                return;
            }
            String kind = (String) page.evaluate(
                    "(() => { const e = document.activeElement; return e.tagName + ' ' + (e.type || ''); })()");
            if (kind.equals("INPUT radio")) {
                page.keyboard().press("Space");
            } else if (kind.equals("TEXTAREA textarea")) {
                page.keyboard().type("A quiet room, and the same people.");
            }
        }
        throw new AssertionError("No button to continue with");
    }

    private static void search(Page page, String words) {
        for (int stop = 0; stop < FAR; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("document.activeElement.name === 'q'")) {
                page.keyboard().type(words);
                page.waitForNavigation(() -> page.keyboard().press("Enter"));
                return;
            }
        }
        throw new AssertionError("The keyboard does not come to where one searches");
    }

    private static void press(Page page, String text) {
        reach(page, text);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void reach(Page page, String text) {
        for (int stop = 0; stop < FAR; stop++) {
            if (focused(page).equals(text)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not come to “" + text + "” on " + page.url());
    }

    private static String heading(Page page) {
        return page.locator("h1").first().innerText().strip();
    }

    private static String focused(Page page) {
        return ((String) page.evaluate("(() => { const e = document.activeElement;"
                        + " const label = e.labels && e.labels[0];"
                        + " return ((label || e).innerText || e.getAttribute('aria-label') || '').trim(); })()"))
                .strip();
    }
}
