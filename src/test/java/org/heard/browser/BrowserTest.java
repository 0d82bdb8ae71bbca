package org.heard.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Tag;

/** One installed Chromium for all browser tests of a thread; each test gets a new profile. Left out by {@code -DskipBrowser}. */
@Tag("browser")
abstract class BrowserTest extends PortalTest {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            // a microphone that beeps and a camera that shows a clock, allowed without asking
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream");

    /** What a page is looked at with. */
    record Eyes(int width, ColorScheme scheme, ForcedColors forced, boolean script) {

        static Eyes desktop() {
            return new Eyes(1280, ColorScheme.LIGHT, ForcedColors.NONE, true);
        }

        static Eyes phone() {
            return new Eyes(320, ColorScheme.LIGHT, ForcedColors.NONE, true);
        }

        Eyes dark() {
            return new Eyes(width, ColorScheme.DARK, forced, script);
        }

        Eyes forcedColours() {
            return new Eyes(width, scheme, ForcedColors.ACTIVE, script);
        }

        /** Whether colours are as most people see them. */
        boolean isPlain() {
            return scheme == ColorScheme.LIGHT && forced == ForcedColors.NONE;
        }

        /** Lets a page be looked at like this from now on, but for its script. */
        void open(Page page) {
            page.setViewportSize(width, 900);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
        }

        Eyes withoutScript() {
            return new Eyes(width, scheme, forced, false);
        }
    }

    /** The browser of the thread, for Playwright's may be used by the thread that started it only. */
    private static final class Shared {
        static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Shared::start);

        private static Browser start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            // others stand beside it
            PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
            return browser;
        }

        private static Path chromium() {
            Optional<String> named = Optional.ofNullable(System.getenv("CHROMIUM"));
            return Stream.concat(
                            named.stream(),
                            Stream.of(
                                    "/usr/bin/chromium",
                                    "/usr/bin/chromium-browser",
                                    "/usr/bin/google-chrome",
                                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Chromium found: bin/test installs one"));
        }
    }

    /** Opens a new profile, uses a page in it, and closes it. */
    protected void browse(Eyes eyes, Consumer<Page> use) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(address())
                .setViewportSize(eyes.width(), 900)
                .setColorScheme(eyes.scheme())
                .setForcedColors(eyes.forced())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(eyes.script());
        try (BrowserContext context = Shared.BROWSER.get().newContext(options)) {
            use.accept(context.newPage());
        }
    }
}
