package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Every page is valid HTML, as the Nu checker reads it. */
class HtmlCheckerTest extends PortalTest {

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"en", "cy", "ur"})
    void every_page_is_valid(String language) {
        var wrong = new TreeMap<String, List<String>>();
        for (String path : PublicPages.in(language, visitor())) {
            List<String> errors = check(visitor().open(path).bytes());
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
                    List<String> errors = check(page.bytes());
                    if (!errors.isEmpty()) {
                        wrong.put(page.address() + " " + page.heading(), errors);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    private static List<String> check(byte[] html) {
        try {
            var validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            String report = validator.validate(new ByteArrayInputStream(html));
            return report.lines().filter(line -> line.contains("error")).toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
