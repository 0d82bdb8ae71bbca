package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What authors may do to the portal, and what a document may cost. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("process")
class MakingLimitsTest {

    @TempDir
    private Path folder;

    @Test
    @Tag("soak")
    void twenty_pages_in_all_forms_take_a_bounded_time_and_512_mb() throws Exception {
        Path log = folder.resolve("log");
        Process maker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AllForms.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = maker.waitFor(5, TimeUnit.MINUTES);
        maker.destroyForcibly();
        String said = Files.readString(log);
        assertThat(ended).as(said).isTrue();
        assertThat(maker.exitValue()).as(said).isZero();
        String last = said.lines().toList().getLast();
        assertThat(last).matches("\\d+ files in \\d+");
        // about 100 seconds of work when it was measured, which two cores do in less than a minute; other machines are
        // slower
        assertThat(Integer.parseInt(last.replaceAll(".* ", ""))).as(said).isLessThan(200);
    }

    @Test
    void a_renderer_that_hangs_is_ended_and_the_reason_is_told_and_others_go_on() throws Exception {
        var bench = new Workbench(Duration.ofMillis(200));
        var never = new CountDownLatch(1);
        Renderer deaf = new Deaf(never);
        try {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> bench.make(deaf, Sources.english(), FileForm.TEXT))
                        .isInstanceOf(Unfit.class)
                        .hasMessageContaining("not finished after");
            }
            assertThatThrownBy(() -> bench.make(new PlainTextRenderer(), Sources.english(), FileForm.TEXT))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("have not stopped");
        } finally {
            never.countDown();
        }
    }

    /** Takes no notice of being interrupted. */
    private record Deaf(CountDownLatch never) implements Renderer {

        @Override
        public Set<FileForm> forms() {
            return Set.of(FileForm.TEXT);
        }

        @Override
        public Made render(Source source, FileForm form, Path into) {
            while (true) {
                try {
                    never.await();
                    return Made.TEXT;
                } catch (InterruptedException deaf) {
                    // as a bad library would
                }
            }
        }
    }

    @Test
    void hostile_words_fetch_nothing_and_break_nothing() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
            String row = "| " + "cell | ".repeat(12) + "\n";
            List<String> hostile = List.of(
                    "![map](%1$sa.png) [here](%2$s) <script src=\"%1$sb.js\">alert(1)</script> <img src=%1$sc.png>\n\n"
                                    .formatted(there, secret.toUri())
                            + "<iframe src=\"%1$s\"></iframe> <style>@import '%1$sd.css'</style> [x](javascript:alert(1))"
                                    .formatted(there),
                    row + "|" + "---|".repeat(12) + "\n" + row.repeat(10),
                    ">".repeat(1000) + " deep\n\n" + "- ".repeat(1000) + "deep\n\n" + "*".repeat(5000),
                    "A word ".repeat(400_000),
                    "word".repeat(1500));
            var bench = new Workbench(Duration.ofSeconds(60));
            List<Renderer> renderers = AllForms.renderers();
            for (String words : hostile) {
                Source source = Sources.of("A plan", Locale.ENGLISH, words);
                for (Renderer renderer : renderers) {
                    FileForm form = renderer.forms().stream().sorted().toList().getFirst();
                    try {
                        byte[] file = bench.make(renderer, source, form).content();
                        String text = new String(file, StandardCharsets.UTF_8);
                        assertThat(text).doesNotContain("the secret words");
                        // in plain text it is words like others
                        assertThat(form == FileForm.TEXT || !text.contains("<script"))
                                .as(form.toString())
                                .isTrue();
                    } catch (Unfit withheld) {
                        assertThat(withheld).hasMessageNotContaining("renderer failed");
                    }
                }
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }
}
