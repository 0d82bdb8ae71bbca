package org.heard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.heard.testing.Filled;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed into whichever field, a person gets a page, her words come back as words, and nothing breaks. */
class HostileInputTest extends PortalTest {

    private static final List<String> FORMS = List.of(
            "/en/consultations/day-services-llanbedw/respond/1",
            "/en/register",
            "/en/register/link",
            "/en/formats",
            "/en/formats/status",
            "/en/receipt",
            "/en/come-back",
            "/en/accessibility",
            "/en/settings",
            "/en/consultations/day-services-llanbedw/follow",
            "/en/staff/sign-in");
    private static final List<String> TYPED = List.of(
            "",
            "   \t ",
            "x".repeat(30_000),
            "👩🏽‍🦽 ❤️ 😀".repeat(20),
            "\u202Eevil\u202C \u200F\u200E",
            "a\u0000b\u0007c\uFFFE",
            "'; DROP TABLE response; -- \" OR 1=1",
            "</textarea></title><script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
            "${7*7} #{7*7} {0} %s %n \\u0041 ../../etc/passwd");

    static Stream<Arguments> everyFormWithEverything() {
        return FORMS.stream().flatMap(form -> TYPED.stream().map(typed -> Arguments.of(form, typed)));
    }

    private Visitor stranger() {
        return visitor().from("203.0.113.7");
    }

    @ParameterizedTest(name = "{index} {0}")
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("everyFormWithEverything")
    void nothing_that_is_typed_breaks_a_form(String address, String typed) {
        Seen page = stranger().open(address);
        if (page.document().selectFirst("main form.form[method=post]") == null) {
            page = page.document().select("main a").eachText().isEmpty() ? page : begun(address);
        }
        Filled form = page.form();
        for (Element field :
                page.document().select("main form.form[method=post] input, main form.form[method=post] textarea")) {
            if (!List.of("hidden", "radio", "checkbox", "file").contains(field.attr("type"))) {
                form.set(field.attr("name"), typed);
            }
        }
        String button = page.document()
                .select("main form.form[method=post] button")
                .first()
                .text();

        Seen answer = form.press(button);

        assertThat(answer.status()).isIn(200, 404, 409, 422, 429);
        assertThat(answer.heading()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("\u0000");
        assertThat(answer.document().select("[onerror], script:not([src])")).isEmpty();
        assertThat(answer.document().select(".contact-block, .desk-page, main")).isNotEmpty();
    }

    // the pages of an answer come after the one that asks who answers
    private Seen begun(String address) {
        Seen start = stranger().open(address.replaceAll("/\\d+$", ""));
        return start.form()
                .press(start.document()
                        .select("main form.form .buttons button")
                        .first()
                        .text());
    }
}
