package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to hold for each page of the desk, for everyone who works there. */
class DeskPagesTest extends BrowserTest {

    // two frames let the components see a new width, colours need none; what fades from one look to the other ends at
    // once, and what fades because of that too
    private static final String SETTLED = """
            async resized => {
              if (resized) await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              for (let pass = 0; pass < 50; pass++) {
                const moving = document.getAnimations().filter(each => each.playState === 'running');
                if (!moving.length) return;
                moving.forEach(each => each.cancel());
              }
            }""";
    // what a width changes is looked at in English; where words are longest or run the other way, on the narrowest
    // screen
    private static final List<Eyes> NARROW_EYES = List.of(Eyes.phone());
    private static final List<Eyes> ALL_EYES = List.of(
            Eyes.phone(), Eyes.desktop(), Eyes.desktop().dark(), Eyes.desktop().forcedColours());
    private static final String TODAY = "desk";
    private static final String PASSWORD = "heard-demo-desk";
    private static final List<String> FURTHER = List.of(
            "desk/consultations/import",
            "desk/consultations/day-services-llanbedw",
            "desk/consultations/day-services-llanbedw/questions",
            "desk/consultations/day-services-llanbedw/answers",
            "desk/consultations/day-services-llanbedw/video",
            "desk/consultations/day-services-llanbedw/questions/file",
            "desk/keying/charges-for-home-care",
            "desk/keying/charges-for-home-care/new",
            "desk/keying/charges-for-home-care/checks",
            "desk/keying/charges-for-home-care/phone",
            "desk/keying/charges-for-home-care/groups",
            "desk/keying/charges-for-home-care/import",
            "desk/new-format-job");
    private static final List<String> FURTHER_AT_THE_COUNTER = List.of("desk/formats/new", "desk/suppliers/new");

    /** What somebody has looked at already, in each language. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @CsvSource({
        "en, ada.administrator", "en, amira.editor", "en, ffion.frontdesk",
        "ur, ada.administrator", "ur, amira.editor", "ur, ffion.frontdesk"
    })
    void no_desk_page_has_a_barrier_that_a_machine_can_find(String language, String person) {
        var barriers = new TreeMap<String, List<String>>();
        browse(Eyes.desktop(), page -> {
            page.context().addCookies(List.of(new Cookie("heard-language", language).setUrl(address())));
            signIn(page, person + "@brynafon.example");
            var paths = new ArrayList<>(menu(page));
            assertThat(paths).as("the menu of " + person).isNotEmpty();
            if (person.startsWith("amira")) {
                paths.addAll(FURTHER);
            } else if (person.startsWith("ffion")) {
                paths.addAll(FURTHER_AT_THE_COUNTER);
            }
            for (String path : paths) {
                if (isNew(language, path) || path.equals(TODAY)) {
                    look(page, path, barriers);
                    firstInside(page)
                            .filter(inside -> isNew(language, inside))
                            .ifPresent(inside -> look(page, inside, barriers));
                }
            }
        });
        assertThat(barriers).isEmpty();
    }

    private static boolean isNew(String language, String path) {
        return SEEN.add(language + " " + path);
    }

    private static void signIn(Page page, String email) {
        page.navigate("/desk");
        page.locator("main input[type=email], main input[name=username], main input[type=text]")
                .first()
                .fill(email);
        page.locator("main input[type=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").first().click();
        try {
            page.locator("vaadin-side-nav")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.ATTACHED)
                            .setTimeout(120_000));
        } catch (TimeoutError never) {
            throw new AssertionError(
                    "Signing in as " + email + " led to " + page.url() + ": "
                            + page.locator("body").innerText(),
                    never);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> menu(Page page) {
        return (List<String>) page.evaluate("[...document.querySelectorAll('vaadin-side-nav-item')]"
                + ".map(item => item.path || item.getAttribute('path')).filter(path => path !== null)"
                + ".map(path => path.replace(/^\\//, ''))");
    }

    // the first thing that a list leads to
    private static Optional<String> firstInside(Page page) {
        Locator links = page.locator("vaadin-grid a[href^='desk/']");
        return links.count() == 0 ? Optional.empty() : Optional.of(links.first().getAttribute("href"));
    }

    // as somebody does who follows links: the page's frame stays, which spares building it up each time
    private static void goTo(Page page, String path) {
        page.evaluate("""
                path => {
                  document.querySelectorAll('h1').forEach(old => old.toggleAttribute('data-old', true));
                  const link = document.createElement('a');
                  link.href = '/' + path;
                  link.setAttribute('router-link', '');
                  document.querySelector('vaadin-app-layout').append(link);
                  link.click();
                  link.remove();
                }""", path);
        page.locator("h1:not([data-old])").first().waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        assertThat(page.url()).endsWith("/" + path);
    }

    private static void look(Page page, String path, Map<String, List<String>> barriers) {
        if (!page.url().endsWith("/" + path)) {
            goTo(page, path);
        }
        // colours are the same in every language and at every width
        boolean english = page.evaluate("document.documentElement.lang").equals("en");
        for (Eyes eyes : english ? ALL_EYES : NARROW_EYES) {
            eyes.open(page);
            page.evaluate(SETTLED, eyes.isPlain());
            boolean all = english && eyes.equals(Eyes.desktop());
            List<String> found = barriers(page, eyes, all);
            if (!found.isEmpty()) {
                // components fade from one scheme to the other: what counts is where they end
                page.waitForTimeout(1000);
                found = barriers(page, eyes, all);
            }
            if (!found.isEmpty()) {
                barriers.put(path + " " + eyes, found);
            }
        }
    }

    private static List<String> barriers(Page page, Eyes eyes, boolean all) {
        if (all) {
            return Axe.barriers(page);
        }
        return eyes.isPlain() ? Axe.barriersBesideColours(page) : Axe.colourBarriers(page);
    }
}
