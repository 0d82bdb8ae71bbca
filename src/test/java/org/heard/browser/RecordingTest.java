package org.heard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.response.AskedConsultation;
import org.heard.response.attachment.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** With script, people record in the page, listen, delete, record again, and keep it over a line that breaks. */
@ResourceLock(providers = RecordingTest.Time.class)
class RecordingTest extends BrowserTest {

    private static final String QUESTIONS = """
            {"pages": [{"title": {"en": "Your say"}, "questions": [
               {"key": "why", "type": "LONG_TEXT", "wording": {"en": "What matters to you?"}},
               {"key": "voice", "type": "VOICE", "wording": {"en": "Tell us"}, "required": true},
               {"key": "film", "type": "VIDEO", "wording": {"en": "Sign it"}},
               {"key": "photos", "type": "FILE", "wording": {"en": "Show us"}}]}]}""";

    private static final int RECORDED = 2200;

    /** In one of them time passes, which it does for everyone. */
    static final class Time implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForMethod(List<Class<?>> enclosing, Class<?> test, Method method) {
            boolean passes = method.getName().equals("a_page_that_was_open_all_day_still_sends_and_deletes");
            return Set.of(new Lock("time", passes ? ResourceAccessMode.READ_WRITE : ResourceAccessMode.READ));
        }
    }

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
    @Execution(ExecutionMode.CONCURRENT)
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
    @Execution(ExecutionMode.CONCURRENT)
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

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.className || document.activeElement.tagName");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void focus_stays_with_the_question_when_a_recording_is_kept_and_no_button_is_left() {
        String one = QUESTIONS.replace("\"Show us\"}", "\"Show us\"}, \"limits\": {\"most\": 1}");
        club = AskedConsultation.asking(database, clock.instant(), one);
        browse(Eyes.desktop(), page -> {
            begin(page);
            Locator voice = page.locator("#q-voice");
            record(page, voice, "Record my voice");
            assertThat(focused(page)).isEqualTo("button");
            keep(voice);
            assertThat(voice.locator("input[type=file]")).isHidden();
            assertThat(focused(page)).isEqualTo("record-status");
            voice.locator(".sent-files button").click();
            assertThat(status(voice)).hasText("Deleted.");
            assertThat(focused(page)).contains("button-secondary");

            Locator photos = page.locator("#q-photos");
            photos.locator("input[type=file]").focus();
            photos.locator("input[type=file]").setInputFiles(new FilePayload("stop.jpg", "image/jpeg", Files.photo(1)));
            assertThat(photos.locator("input[type=file]")).isHidden();
            assertThat(focused(page)).isEqualTo("record-status");
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void one_recording_at_a_time_and_nothing_else_takes_its_place() {
        browse(Eyes.desktop(), page -> {
            begin(page);
            Locator photos = page.locator("#q-photos");
            Locator voice = page.locator("#q-voice");
            page.evaluate(
                    "() => { const Old = MediaRecorder; window.made = []; window.MediaRecorder = class extends Old {"
                            + " constructor(...a) { super(...a); window.made.push(this); } }; }");
            voice.getByText("Record my voice").evaluate("b => { b.click(); b.click(); }");
            assertThat(status(voice)).containsText("Recording: 0:0");
            assertThat(page.evaluate("window.made.length")).isEqualTo(1);
            assertThat(voice.locator("input[type=file]")).isDisabled();
            assertThat(photos.locator("input[type=file]")).isEnabled();
            page.waitForTimeout(RECORDED);
            voice.getByText("Stop", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(status(voice)).containsText("Your recording is ready.");
            assertThat(voice.locator("input[type=file]")).isDisabled();
            keep(voice);

            page.evaluate("() => { const old = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);"
                    + " navigator.mediaDevices.getUserMedia = async what => (window.stream = await old(what));"
                    + " window.MediaRecorder = class { constructor() { throw new Error('busy'); }"
                    + " static isTypeSupported() { return true; } }; }");
            Locator film = page.locator("#q-film");
            film.getByText("Record a video").click();
            assertThat(status(film)).containsText("Your browser cannot record here just now.");
            assertThat((Boolean) page.evaluate("window.stream.getTracks().every(t => t.readyState === 'ended')"))
                    .isTrue();
            assertThat(film.getByText("Record a video")).isVisible();
            assertThat(film.locator("input[type=file]")).isEnabled();
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void an_earlier_film_can_be_deleted_while_another_is_recorded() {
        String several = QUESTIONS.replace("\"Sign it\"}", "\"Sign it\"}, \"limits\": {\"most\": 2}");
        club = AskedConsultation.asking(database, clock.instant(), several);
        browse(Eyes.desktop(), page -> {
            begin(page);
            Locator film = page.locator("#q-film");
            record(page, film, "Record a video");
            keep(film);
            film.getByText("Record a video").click();
            assertThat(status(film)).containsText("Recording: 0:0");
            film.locator(".sent-files button").click();
            assertThat(film.locator(".sent-files li")).hasCount(0);
            page.waitForTimeout(RECORDED);
            film.getByText("Stop", new Locator.GetByTextOptions().setExact(true))
                    .click();
            keep(film);
            assertThat(film.locator(".sent-files video")).hasCount(1);
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void a_recording_that_cannot_be_sent_is_still_here_and_can_be_saved_or_sent_again() {
        browse(Eyes.desktop(), page -> {
            begin(page);
            var answers = new ArrayDeque<>(List.of(413, 507, 429));
            page.route("**/files/uploads/**", route -> {
                if (!route.request().method().equals("PATCH") || answers.isEmpty()) {
                    route.resume();
                    return;
                }
                int status = answers.pop();
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setHeaders(Map.of("Retry-After", "3"))
                        .setContentType(status == 413 ? "text/html" : "text/plain")
                        .setBody("Told with " + status + "."));
            });
            Locator voice = page.locator("#q-voice");
            record(page, voice, "Record my voice");
            voice.getByText("Keep this recording").click();
            assertThat(status(voice))
                    .hasText("It has not been sent. Your recording is still here: try again, or save"
                            + " it on your device.");
            assertThat(voice.locator(".recorder audio")).hasCount(1);
            assertThat(voice.getByText("Delete this recording")).isVisible();
            Locator link = voice.getByText("Save the recording on my device");
            assertThat(link.getAttribute("download")).isEqualTo("recording.webm");
            assertThat(link.getAttribute("href")).startsWith("blob:");
            assertThat(Axe.barriers(page)).isEmpty();

            voice.getByText("Keep this recording").click();
            assertThat(status(voice)).containsText("Told with 507. It has not been sent.");

            voice.getByText("Keep this recording").click();
            assertThat(status(voice)).hasText("Told with 429.");
            assertThat(status(voice))
                    .hasText(
                            "It is saved with your answer.", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void a_page_that_was_open_all_day_still_sends_and_deletes() {
        browse(Eyes.desktop(), page -> {
            begin(page);
            clock.pass(Duration.ofHours(7));
            Locator voice = page.locator("#q-voice");
            record(page, voice, "Record my voice");
            keep(voice);
            clock.pass(Duration.ofHours(7));
            voice.locator(".sent-files button").click();
            assertThat(status(voice)).hasText("Deleted.");
            assertThat(database.queryForObject(
                            "SELECT COUNT(*) FROM answer_file f JOIN response_draft d ON d.id = f.draft_id"
                                    + " WHERE d.consultation_id = ?",
                            Integer.class,
                            club.id().value()))
                    .isZero();
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void a_shared_computer_forgets_what_was_kept_of_an_answer_and_of_no_other() {
        browse(Eyes.desktop(), page -> {
            begin(page);
            page.route("**/files/uploads/**", route -> {
                if (route.request().method().equals("PATCH")) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            Locator photos = page.locator("#q-photos");
            photos.locator("input[type=file]").setInputFiles(new FilePayload("stop.jpg", "image/jpeg", Files.photo(1)));
            assertThat(status(photos)).containsText("The connection is lost.");
            String draft = database.queryForObject(
                            "SELECT id FROM response_draft WHERE consultation_id = ?",
                            UUID.class,
                            club.id().value())
                    .toString();
            String kept = (String) page.evaluate("JSON.stringify(localStorage)");
            assertThat(kept).contains("heard." + draft + ".upload.", "stop.jpg").doesNotContain("/files/uploads");
            page.evaluate("localStorage.setItem('heard.another.1', 'x')");

            page.onDialog(dialog -> dialog.accept());
            page.navigate(club.respond("saved"));
            page.getByText("Forget my answer on this device").click();
            assertThat(page.locator("h1")).hasText("This device has forgotten your answer");
            assertThat(page.evaluate("Object.keys(localStorage).join()")).isEqualTo("heard.another.1");
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void a_film_that_answers_aloud_may_be_as_large_as_a_film() {
        browse(Eyes.desktop(), page -> {
            begin(page);
            page.route("**/files/uploads/**", Route::abort);
            page.evaluate("Object.defineProperty(Blob.prototype, 'size', { get: () => 150 * 1048576 })");
            Locator voice = page.locator("#q-voice");
            Locator choose = voice.locator("input[type=file]");
            choose.setInputFiles(new FilePayload("me.wav", "audio/wav", Files.tone()));
            assertThat(status(voice)).hasText("This file is too big. It can be up to 110 megabytes.");
            choose.setInputFiles(new FilePayload("me.mp4", "video/mp4", Files.tone()));
            assertThat(status(voice)).containsText("The connection is lost.");
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
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
