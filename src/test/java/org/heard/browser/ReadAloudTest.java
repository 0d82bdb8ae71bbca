package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A page is read aloud when somebody asks for it, word by word, and never by itself. */
class ReadAloudTest extends BrowserTest {

    // a device with an English and a Welsh voice, whose every word is spoken when the test says so
    private static final String VOICES = """
            window.spoken = [];
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => %s.map(lang => ({ lang })),
              speak(u) { this.now = u; window.spoken.push(u); },
              cancel() { const u = this.now; this.now = null; if (u && u.onend) u.onend(); },
            } });
            """;

    private void reading(String voices, String path, java.util.function.Consumer<Page> use) {
        browse(Eyes.desktop(), page -> {
            page.addInitScript(VOICES.formatted(voices));
            page.navigate(path);
            use.accept(page);
        });
    }

    private static String said(Page page) {
        return String.valueOf(page.evaluate("spoken.map(u => u.text.trim()).join('|')"));
    }

    private static void finish(Page page) {
        page.evaluate("(() => { const u = speechSynthesis.now; speechSynthesis.now = null; u.onend(); })()");
    }

    private static String word(Page page, int character) {
        return String.valueOf(page.evaluate(
                "i => { speechSynthesis.now.onboundary({ name: 'word', charIndex: i });"
                        + " return [...CSS.highlights.get('spoken')].map(r => r.toString()).join(); }",
                character));
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void it_reads_sentence_by_sentence_shows_the_word_and_stops_on_escape() {
        reading("['en-GB', 'cy']", "/en/consultations/day-services-llanbedw", page -> {
            assertThat(said(page)).isEmpty();
            page.getByText("Read this page aloud").click();
            assertThat(said(page)).isEqualTo("All consultations");
            finish(page);
            assertThat(said(page)).endsWith("|Day services in Llanbedw");
            assertThat(word(page, 4)).isEqualTo("services");
            assertThat(page.locator(".is-reading").innerText()).isEqualTo("Day services in Llanbedw");
            finish(page);
            assertThat(said(page)).endsWith("and what should people do there?");

            page.getByText("Pause").click();
            assertThat(page.evaluate("speechSynthesis.now")).isNull();
            assertThat(page.locator(".is-reading").count()).isOne();
            page.selectOption("#read-speed", "1.3");
            page.getByText("Carry on").click();
            assertThat(said(page))
                    .endsWith("do there?|Where should day services in Llanbedw be when Afon House"
                            + " closes, and what should people do there?");
            assertThat(page.evaluate("speechSynthesis.now.rate")).hasToString("1.3");

            page.keyboard().press("Escape");
            assertThat(page.evaluate("speechSynthesis.now")).isNull();
            assertThat(page.locator(".is-reading").count()).isZero();
            assertThat(page.getByText("Read this page aloud").isVisible()).isTrue();
            assertThat(page.evaluate("CSS.highlights.get('spoken').size")).hasToString("0");
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void the_words_of_a_sentence_are_found_across_links_and_emphasis() {
        reading("['en-GB']", "/en/privacy", page -> {
            page.evaluate("document.querySelector('main').innerHTML ="
                    + " '<p>Ring <a href=\"#\">Ffion Hughes</a>, or <b>write</b>. Thank you.</p>'");
            page.getByText("Read this page aloud").click();
            assertThat(said(page)).isEqualTo("Ring Ffion Hughes, or write.");
            assertThat(word(page, 11)).isEqualTo("Hughes");
            assertThat(word(page, 22)).isEqualTo("write");
            finish(page);
            assertThat(word(page, 1)).isEqualTo("Thank");
            finish(page);
            assertThat(page.getByText("Read this page aloud").isVisible()).isTrue();
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void it_is_offered_only_where_there_is_a_voice_for_the_page() {
        reading(
                "['en-GB']",
                "/ur",
                page -> assertThat(page.locator("[data-read-aloud]").isVisible())
                        .isFalse());
        reading("[]", "/en", page -> {
            assertThat(page.locator("[data-read-aloud]").isVisible()).isFalse();
            page.evaluate("() => { speechSynthesis.getVoices = () => [{ lang: 'en-US' }];"
                    + " speechSynthesis.onvoiceschanged(); }");
            assertThat(page.locator("[data-read-aloud]").isVisible()).isTrue();
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void the_keyboard_is_enough_and_finds_its_place_again() {
        reading("['cy-GB']", "/cy/cookies", page -> {
            page.locator("[data-read-aloud]").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.hasAttribute('data-read-stop')"))
                    .isEqualTo(true);
            assertThat(Axe.barriers(page)).isEqualTo(List.of());
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.hasAttribute('data-read-aloud')"))
                    .isEqualTo(true);
        });
    }
}
