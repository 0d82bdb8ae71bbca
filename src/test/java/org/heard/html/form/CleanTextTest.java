package org.heard.html.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, without what no one can have meant to type. */
class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tŷ'r Cyngor",
                "آپ کی رائے، مُحَمَّدٌ",
                "👩🏽‍🦽",
                "한국어",
                "नि॒र्ऋ॑तिः",
                "Every word of a longer line stands as it was typed, also this: é."
            })
    void words_of_every_script_stay_as_they_were_typed(String typed) {
        assertThat(CleanText.of(typed)).isEqualTo(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    @Test
    void thirty_marks_on_one_letter_stay_and_more_are_shared_out() {
        String thirty = "a" + "\u0316".repeat(30);

        assertThat(CleanText.of(thirty)).isEqualTo(thirty);
        assertThat(CleanText.of(thirty + "\u0316")).isEqualTo(thirty + "\u034F\u0316");
    }

    @ParameterizedTest
    @EnumSource(Normalizer.Form.class)
    void a_hundred_thousand_marks_on_one_letter_keep_nobody_waiting(Normalizer.Form form) {
        String marks = "a" + "\u0300".repeat(130_000) + "\u0316".repeat(130_000);
        String halfWidth = "a" + "\uFF9E\u093C".repeat(130_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CleanText.of(marks));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CleanText.normal(marks, form));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CleanText.normal(halfWidth, form));
    }

    @Test
    void nothing_else_puts_marks_in_order() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> others = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(CleanTextTest::normalizes)
                    .map(file -> file.getFileName().toString())
                    .toList();

            assertThat(others).containsExactly("CleanText.java");
        }
    }

    private static boolean normalizes(Path file) {
        try {
            return Files.readString(file).contains("Normalizer.normalize(");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
