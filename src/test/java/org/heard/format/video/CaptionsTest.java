package org.heard.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not fit to be shown is told from what is, by what is in it. */
class CaptionsTest {

    @Test
    void captions_as_programs_write_them_are_fit() {
        String typed =
                "\uFEFFWEBVTT - The plan\r\n\r\nNOTE by Gwen\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000 align:start\r\n"
                        + "Hello\r\n\r\n01:04.000 --> 01:05.500\r\nWe close.\r\n";
        assertThat(Captions.problem(Captions.tidy(typed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello | captions-head",
                "WEBVTTX | captions-head",
                "WEBVTT | captions-none",
                "WEBVTT;;1:02 --> 1:04;Hello | captions-cue",
                "WEBVTT;;00:04.000 --> 00:01.000;Hello | captions-cue",
                "WEBVTT;;00:01.000 --> 00:02.000; | captions-cue",
                "WEBVTT;;00:05.000 --> 00:06.000;B;;00:01.000 --> 00:02.000;A | captions-cue"
            })
    void what_a_browser_could_not_show_is_named(String captions, String problem) {
        assertThat(Captions.problem(Captions.tidy(captions.replace(';', '\n')))).contains(problem);
    }

    @Test
    void a_video_is_known_by_its_beginning() {
        assertThat(kind("\0\0\0\u0018ftypisom\0\0\0\0isom")).contains(VideoKind.MP4);
        assertThat(kind("\0\0\0\u0018ftypM4A \0\0\0\0")).isEmpty();
        assertThat(kind("\u001aE\u00df\u00a3\u009fB\u0086\u0081\u0001B\u0082\u0084webm"))
                .contains(VideoKind.WEBM);
        assertThat(kind("\u001aE\u00df\u00a3\u009fB\u0086\u0081\u0001B\u0082\u0088matroska"))
                .isEmpty();
        assertThat(kind("<html>ftypisom")).isEmpty();
        assertThat(kind("")).isEmpty();
    }

    private static Optional<VideoKind> kind(String beginning) {
        return VideoKind.of(beginning.getBytes(StandardCharsets.ISO_8859_1));
    }
}
