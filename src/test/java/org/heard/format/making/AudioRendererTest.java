package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.heard.format.speech.Recorder;
import org.heard.format.speech.Recorders;
import org.heard.format.speech.Recording;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A woman who listens hears all that the page says, can jump to a part, and gets nothing that is broken. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("process")
class AudioRendererTest {

    private static final Recorder RECORDER = Recorders.ours();
    private static final Narrator NARRATOR = new Narrator(RECORDER);
    private static final AudioRenderer RENDERER = new AudioRenderer(NARRATOR);
    private static final String ASIDE = "--voices) echo ' 2 en-gb --/M English gmw/en'; exit;; esac\n";

    @TempDir
    private Path folder;

    private static void spoken(Source source) {
        assumeTrue(RECORDER.speaks(source.language()), "espeak-ng is not here, or has no voice for this language");
    }

    private void heard(Source source, FileForm form, String codec, String... chapters) throws Exception {
        spoken(source);
        Path file = folder.resolve(source.language() + "." + form.extension());

        Made made = RENDERER.render(source, form, file);

        assertThat(made.length()).isBetween(Duration.ofSeconds(5), Duration.ofMinutes(3));
        JsonNode probed = probe(file);
        assertThat(probed.at("/streams/0/codec_name").asText()).isEqualTo(codec);
        assertThat(probed.at("/format/duration").asDouble())
                .isBetween(
                        made.length().toMillis() / 1000.0 - 0.2, made.length().toMillis() / 1000.0 + 0.2);
        assertThat(titles(probed)).containsExactly(chapters);
        assertThat(probed.toString()).contains(source.title(), source.publisher());
    }

    private static List<String> titles(JsonNode probed) {
        var titles = new ArrayList<String>();
        double end = 0;
        for (JsonNode chapter : probed.at("/chapters")) {
            assertThat(chapter.at("/start_time").asDouble()).isBetween(end - 0.01, end + 0.01);
            end = chapter.at("/end_time").asDouble();
            titles.add(chapter.at("/tags/title").asText());
        }
        assertThat(end).isCloseTo(probed.at("/format/duration").asDouble(), Offset.offset(0.2));
        return titles;
    }

    /** What another program makes of it. */
    private static JsonNode probe(Path file) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(
                            "ffprobe",
                            "-v",
                            "error",
                            "-of",
                            "json",
                            "-show_format",
                            "-show_streams",
                            "-show_chapters",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException notThere) {
            assumeTrue(false, "ffprobe is not here");
            throw notThere;
        }
        return new ObjectMapper().readTree(process.getInputStream().readAllBytes());
    }

    @Test
    void the_mp3_has_its_title_its_publisher_and_a_chapter_for_each_part_in_three_languages() throws Exception {
        heard(Sources.english(), FileForm.MP3, "mp3", "Day services in Llanbedw", "Why we ask");
        heard(Sources.welsh(), FileForm.MP3, "mp3", "Gwasanaethau dydd yn Llanbedw", "Pam");
        heard(Sources.urdu(), FileForm.MP3, "mp3", "لینبیڈو میں دن کی خدمات", "ہم کیوں پوچھتے ہیں");
    }

    @Test
    void the_small_file_in_opus_has_the_same() throws Exception {
        heard(Sources.english(), FileForm.OGG, "opus", "Day services in Llanbedw", "Why we ask");
        heard(Sources.welsh(), FileForm.OGG, "opus", "Gwasanaethau dydd yn Llanbedw", "Pam");
        heard(Sources.urdu(), FileForm.OGG, "opus", "لینبیڈو میں دن کی خدمات", "ہم کیوں پوچھتے ہیں");
    }

    @Test
    void each_part_of_the_text_is_heard_in_its_turn() throws Exception {
        spoken(Sources.english());
        Element body = Narrator.numbered(Sources.english());

        Recording recording = NARRATOR.mp3(Sources.english(), folder.resolve("plan.mp3"));

        Duration end = Duration.ZERO;
        for (Recording.Clip clip : recording.clips()) {
            assertThat(clip.begin()).isGreaterThanOrEqualTo(end);
            assertThat(clip.end()).isGreaterThan(clip.begin());
            end = clip.end();
        }
        assertThat(end).isLessThanOrEqualTo(recording.length());
        List<String> texts = recording.clips().stream()
                .map(clip -> body.getElementById(clip.element()).ownText())
                .toList();
        assertThat(texts)
                .containsSubsequence(
                        "Day services in Llanbedw",
                        "two smaller places",
                        "in Aberhafan",
                        "What each costs",
                        "Hafod Centre",
                        "£38,000",
                        "Why we ask",
                        "The ends.");
    }

    @Test
    void the_transcript_says_what_is_heard_as_it_is_written() throws Exception {
        spoken(Sources.english());
        Path file = folder.resolve("plan.txt");

        RENDERER.render(Sources.english(), FileForm.TRANSCRIPT, file);

        assertThat(Files.readString(file)).isEqualTo("""
                Day services in Llanbedw

                English. This is read by a computer voice.

                The council pays £412,000 a year. Ring 01632 960 123 by 8 January 2027.

                A list of 2.

                one new home

                two smaller places

                A list of 2.

                in Llanbedw

                in Aberhafan

                Table: What each costs.

                Hafod Centre

                Cost: £38,000

                Open: 2027

                Chapel Road

                Cost: £41,500

                Open: 2028


                Why we ask

                A list of 2.

                1. The lease (An agreement to rent a building) ends.

                2. See the plan (brynafon.example/plan).

                I know the driver, and she knows me.
                """);
    }

    @Test
    void where_there_is_no_voice_audio_is_not_offered() {
        var none = new AudioRenderer(new Narrator(Recorders.with("no-such-voice", Duration.ofSeconds(5))));

        assertThat(none.makes(FileForm.MP3, Locale.ENGLISH)).isFalse();
        assertThat(none.makes(FileForm.TRANSCRIPT, Locale.ENGLISH)).isFalse();
        assertThat(RENDERER.makes(FileForm.MP3, Locale.JAPANESE)).isFalse();
    }

    private AudioRenderer speaking(String script, Duration longest) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no shell here");
        Path program = folder.resolve("voice");
        Files.writeString(program, "#!/bin/sh\ncase \"$1\" in " + ASIDE + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new AudioRenderer(new Narrator(Recorders.with(program.toString(), longest)));
    }

    private static long sleeping() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("sleep 77"))
                .count();
    }

    @Test
    void a_voice_that_hangs_is_ended_and_the_file_is_withheld() throws Exception {
        AudioRenderer hanging = speaking("exec sleep 77", Duration.ofSeconds(1));

        assertThatThrownBy(() -> hanging.render(Sources.english(), FileForm.MP3, folder.resolve("plan.mp3")))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("took longer than 1 seconds");
        await().untilAsserted(() -> assertThat(sleeping()).isZero());
        assertThat(folder.resolve("plan.mp3")).doesNotExist();
    }

    @Test
    void a_voice_whose_listener_is_sent_away_is_ended() throws Exception {
        AudioRenderer hanging = speaking("exec sleep 77", Duration.ofMinutes(5));
        Thread making = Thread.ofPlatform().start(() -> {
            try {
                hanging.render(Sources.english(), FileForm.OGG, folder.resolve("plan.ogg"));
            } catch (Unfit | IOException ended) {
                // as it should
            }
        });
        await().untilAsserted(() -> assertThat(sleeping()).isEqualTo(1));

        making.interrupt();

        await().untilAsserted(() -> assertThat(sleeping()).isZero());
        making.join(Duration.ofSeconds(5));
        assertThat(making.isAlive()).isFalse();
    }

    @Test
    void a_voice_that_fails_or_says_nothing_is_not_offered_as_a_file() throws Exception {
        for (String broken : List.of(
                "exit 3",
                "head -c 44 /dev/zero",
                "printf 'RIFF....WAVEfmt ....\\001\\0\\001\\0\\042\\126\\0\\0............'; head -c 99999 /dev/zero")) {
            AudioRenderer silent = speaking(broken, Duration.ofSeconds(9));
            assertThatThrownBy(() -> silent.render(Sources.english(), FileForm.MP3, folder.resolve("plan.mp3")))
                    .as(broken)
                    .isInstanceOf(Unfit.class);
        }
    }

    @Test
    void whatever_is_written_is_said_and_never_obeyed() throws Exception {
        Source hostile = Sources.of(
                "</voice><audio src=\"file:///etc/passwd\"/> --help",
                Locale.ENGLISH,
                "-f /etc/passwd <script>alert(1)</script> [[h@'ele]] & ![x](https://evil.example/x.png) `$(reboot)`\n\n"
                        + "> ".repeat(200) + "deep\n\n" + "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(40));
        spoken(hostile);

        assertThat(RENDERER.render(hostile, FileForm.MP3, folder.resolve("plan.mp3"))
                        .length())
                .isGreaterThan(Duration.ofSeconds(20));
        assertThat(Narrator.transcript(hostile)).contains("/etc/passwd", "<script>alert(1)</script>");
    }

    @Test
    void ten_megabytes_are_refused_at_once() {
        Source endless = Sources.of("Endless", Locale.ENGLISH, "All work and no play. ".repeat(480_000));

        assertThatThrownBy(() -> RENDERER.render(endless, FileForm.MP3, folder.resolve("plan.mp3")))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("too long");
    }

    @Test
    @Tag("soak")
    void eighty_pages_are_read_out_whole() throws Exception {
        spoken(Sources.long80());

        Made made = RENDERER.render(Sources.long80(), FileForm.MP3, folder.resolve("plan.mp3"));

        assertThat(made.length()).isBetween(Duration.ofMinutes(120), Duration.ofMinutes(160));
        assertThat(titles(probe(folder.resolve("plan.mp3")))).hasSize(161).endsWith("Part 160");
    }
}
