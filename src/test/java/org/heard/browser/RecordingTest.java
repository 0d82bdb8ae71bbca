package org.heard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.response.AskedConsultation;
import org.heard.response.attachment.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With script, people record in the page, listen, delete, record again, and keep it over a line that breaks. */
class RecordingTest extends BrowserTest {

    private static final String QUESTIONS = """
            {"pages": [{"title": {"en": "Your say"}, "questions": [
               {"key": "why", "type": "LONG_TEXT", "wording": {"en": "What matters to you?"}},
               {"key": "voice", "type": "VOICE", "wording": {"en": "Tell us"}, "required": true},
               {"key": "film", "type": "VIDEO", "wording": {"en": "Sign it"}},
               {"key": "photos", "type": "FILE", "wording": {"en": "Show us"}}]}]}""";

    private static final int RECORDED = 2200;

    private AskedConsultation club;

    @BeforeEach
    void openClub() {
        club = AskedConsultation.asking(database, clock.instant(), QUESTIONS);
    }

    private void begin(Page page) {
        page.navigate(club.respond(""));
        page.getByText("For myself", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("main form .buttons button").first().click();
        page.locator("#q-voice .recorder").waitFor();
    }

    private static void record(Page page, Locator question, String start) {
        question.getByText(start).click();
        assertThat(status(question)).containsText("Recording: 0:0");
        page.waitForTimeout(RECORDED);
        question.getByText("Stop", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(status(question)).containsText("Your recording is ready.");
    }

    private static Locator status(Locator question) {
        return question.locator(".record-status");
    }

    private static void keep(Locator question) {
        question.getByText("Keep this recording").click();
        assertThat(status(question))
                .hasText("It is saved with your answer.", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    @Test
    void moira_records_listens_deletes_records_again_and_sends() {
        browse(Eyes.desktop(), page -> {
            begin(page);
            assertThat(Axe.barriers(page)).isEmpty();
            Locator voice = page.locator("#q-voice");
            record(page, voice, "Record my voice");
            Locator player = voice.locator(".recorder audio");
            assertThat(player.getAttribute("src")).startsWith("blob:");
            player.evaluate("a => a.play()");
            assertThat((Boolean) player.evaluate("a => !a.error && a.readyState > 0"))
                    .isTrue();
            voice.getByText("Delete this recording").click();
            assertThat(status(voice)).hasText("Deleted.");
            assertThat(voice.locator("audio")).hasCount(0);

            page.getByLabel("What matters to you?").fill("The last bus");
            record(page, voice, "Record my voice");
            assertThat(Axe.barriers(page)).isEmpty();
            keep(voice);
            assertThat(voice.locator(".sent-files audio")).hasCount(1);
            assertThat(voice.getByText("Record my voice")).hasCount(0);
            page.locator("main form .buttons button[value=continue]").click();
            page.waitForURL("**/check");
            assertThat(page.locator("main").innerText()).contains("The last bus", "1 voice recording");
            Object type = page.evaluate(
                    "fetch(document.querySelector('main audio').src).then(r => r.headers.get('Content-Type'))");
            assertThat(type).hasToString("audio/webm");
            page.getByText("Send my answer").click();
            page.locator(".receipt-code").waitFor();
            assertThat(club.answers()).isOne();
        });
    }

    @Test
    void a_film_goes_on_after_the_line_broke_and_can_be_deleted() {
        browse(Eyes.phone(), page -> {
            begin(page);
            var broken = new AtomicInteger();
            page.route("**/files/uploads/**", route -> {
                if (route.request().method().equals("PATCH") && broken.getAndIncrement() == 0) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            Locator film = page.locator("#q-film");
            record(page, film, "Record a video");
            assertThat(film.locator(".recorder video").getAttribute("src")).startsWith("blob:");
            keep(film);
            assertThat(broken.get()).isGreaterThan(1);
            assertThat(film.locator(".sent-files video")).hasCount(1);
            assertThat((Boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
            film.locator(".sent-files button").click();
            assertThat(status(film)).hasText("Deleted.");
            assertThat(film.getByText("Record a video")).isVisible();
        });
    }

    @Test
    void a_photo_that_is_chosen_is_sent_at_once_and_what_cannot_be_taken_is_said() {
        browse(Eyes.desktop(), page -> {
            begin(page);
            Locator photos = page.locator("#q-photos");
            photos.locator("input[type=file]").setInputFiles(new FilePayload("stop.jpg", "image/jpeg", Files.photo(1)));
            assertThat(status(photos)).hasText("It is saved with your answer.");
            assertThat(photos.locator(".sent-files img")).hasCount(1);
            photos.locator("input[type=file]")
                    .setInputFiles(new FilePayload("stop.jpg", "image/jpeg", "<svg/>".getBytes()));
            assertThat(status(photos)).containsText("We cannot take this kind of file.");
            page.reload();
            assertThat(page.locator("#q-photos .sent-files li")).hasCount(1);
        });
    }
}
