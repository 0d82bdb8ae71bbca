package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** Pat is called away from her desk in the middle of a sentence; nothing is lost and nobody else can go on. */
class DeskSessionTest extends BrowserTest {

    private static final String EDITOR = "/desk/consultations/day-services-llanbedw";
    private static final double PATIENCE = 60_000;

    @Test
    void she_is_warned_before_her_session_ends_and_finds_her_changes_again() {
        browse(Eyes.desktop(), page -> {
            page.clock().install();
            page.navigate(EDITOR);
            signIn(page);
            String before = summary(page).inputValue();
            summary(page).fill(before + " Ask us for a lift.");
            summary(page).blur();
            seen(page, "the public does not see yet");

            page.clock().fastForward("58:10");
            seen(page, "Are you still there?");
            page.getByText("Stay signed in").click();
            page.getByText("Are you still there?")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(page.url()).contains(EDITOR);

            page.clock().fastForward("58:10");
            seen(page, "Are you still there?");
            page.clock().fastForward("02:10");
            seen(page, "You were signed out because nothing happened for a long time.");

            signIn(page);
            assertThat(page.url()).contains(EDITOR);
            seen(page, "You have changes that are not published yet");
            button(page, "Continue with them").click();
            seen(page, "the public does not see yet");
            assertThat(summary(page).inputValue()).isEqualTo(before + " Ask us for a lift.");

            page.reload();
            button(page, "Throw them away").click();
            seen(page, "You see what the public sees.");
            assertThat(summary(page).inputValue()).isEqualTo(before);

            button(page, "Sign out").click();
            seen(page, "You have signed out.");
            page.navigate(EDITOR);
            seen(page, "Sign in to the staff desk");
        });
    }

    private static void signIn(Page page) {
        page.locator("main input[type=email]").fill("pat.publisher@brynafon.example");
        page.locator("main input[type=password]").fill("heard-demo-desk");
        page.locator("main button[type=submit]").first().click();
        summary(page)
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.ATTACHED)
                        .setTimeout(PATIENCE));
    }

    private static Locator summary(Page page) {
        return page.getByLabel("Summary", new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void seen(Page page, String text) {
        page.getByText(text).first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }
}
