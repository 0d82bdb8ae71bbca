package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is valid HTML, as the Nu checker reads it. */
class HtmlCheckerTest extends PortalTest {

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"en", "cy", "ur"})
    void every_page_is_valid(String language) {
        var wrong = new TreeMap<String, List<String>>();
        for (String path : PublicPages.in(language, visitor())) {
            List<String> errors = NuChecker.errors(visitor().open(path).bytes());
            if (!errors.isEmpty()) {
                wrong.put(path, errors);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"en", "cy", "ur"})
    void every_page_on_the_way_through_a_form_is_valid(String language) {
        var wrong = new TreeMap<String, List<String>>();
        Stream.of(
                        Journeys.answering(visitor(), language),
                        Journeys.answeringAll(visitor(), language),
                        Journeys.registering(visitor(), language))
                .flatMap(List::stream)
                .forEach(page -> {
                    List<String> errors = NuChecker.errors(page.bytes());
                    if (!errors.isEmpty()) {
                        wrong.put(page.address() + " " + page.heading(), errors);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_checker_finds_what_is_wrong() {
        String wrong =
                "<!DOCTYPE html><html lang=en><title>x</title><body><p><div align=left></p><img src=a.png></body>";
        assertThat(NuChecker.errors(wrong.getBytes(StandardCharsets.UTF_8)))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(error -> error.contains("alt"));
        assertThat(NuChecker.errors(
                        "<!DOCTYPE html><html lang=en><title>x</title><p>x".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
