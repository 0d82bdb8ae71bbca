package org.heard.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What every public page is, whatever it is about. */
@ExtendWith(OutputCaptureExtension.class)
class PlainServingTest extends PortalTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PageFailure failure;

    @Test
    void a_bare_address_leads_to_the_first_language_of_the_browsers_list_that_we_have() {
        Seen answer = visitor().openOnce("/", "Accept-Language", "gd,cy-GB,en-GB;q=0.9");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/cy/");
        assertThat(answer.header("Vary").orElseThrow())
                .contains("Accept-Language")
                .contains("Cookie");
    }

    @Test
    void reading_sets_no_cookie_and_opens_no_session() {
        Visitor amina = visitor();
        Seen page = amina.open("/en");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(amina.cookies()).isEmpty();
    }

    @Test
    void a_page_says_its_length_its_policy_and_where_it_exists_in_other_languages() {
        Seen page = visitor().open("/en");

        assertThat(page.header("Content-Length")).isPresent();
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.document().select("link[rel=alternate]").eachAttr("hreflang"))
                .contains("en", "cy", "ur");
        assertThat(page.document().select("script:not([src])")).isEmpty();
        assertThat(page.document().select("[style]")).isEmpty();
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        Visitor amina = visitor();
        String tag = amina.open("/en").header("ETag").orElseThrow();

        assertThat(amina.openOnce("/en", "If-None-Match", tag).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({"en,ltr,There is no such page", "cy,ltr,", "ur,rtl,"})
    void a_missing_page_is_a_whole_page_in_the_persons_language(String language, String direction, String heading) {
        Seen page = visitor().open("/" + language + "/no-such-page");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.document().selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.document().selectFirst("html").attr("dir")).isEqualTo(direction);
        assertThat(page.document().select(".contact-block")).isNotEmpty();
        if (heading != null) {
            assertThat(page.heading()).isEqualTo(heading);
        }
    }

    @Test
    void other_methods_are_answered_with_a_page_too() {
        Seen page = visitor().method("DELETE", "/en");

        assertThat(page.status()).isEqualTo(405);
        assertThat(page.header("Allow")).contains("GET, HEAD, POST");
        assertThat(page.heading()).isNotEmpty();
    }

    @Test
    void a_form_from_another_site_is_refused() {
        Visitor stranger = visitor();

        assertThat(stranger.post("/en/settings", FORM, bytes("form=x"), "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(stranger.post("/en/settings", FORM, bytes("form=x"), "Origin", "https://elsewhere.example")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_form_that_is_too_large_broken_or_of_another_kind_gets_a_page() {
        Visitor amina = visitor();

        assertThat(amina.post("/en/settings", FORM, new byte[600 * 1024]).status())
                .isEqualTo(413);
        assertThat(amina.post("/en/settings", FORM, bytes("a=%zz")).status()).isEqualTo(400);
        assertThat(amina.post("/en/settings", FORM, new byte[] {'a', '=', (byte) 0xC3})
                        .status())
                .isEqualTo(400);
        assertThat(amina.post("/en/settings", "text/xml", bytes("<a/>")).status())
                .isEqualTo(415);
    }

    @Test
    void a_code_with_a_hundred_thousand_marks_on_one_letter_is_answered_at_once() {
        String marks = "a" + "\u0300".repeat(130_000) + "\u0316".repeat(130_000);

        Seen page = assertTimeout(
                Duration.ofSeconds(10),
                () -> visitor().post("/en/come-back", FORM, bytes("form=come-back&code=" + marks + "&continue=")));

        assertThat(page.status()).isLessThan(500);
    }

    @Test
    void a_ready_page_keeps_nothing_of_the_address_that_its_first_visitor_came_with() {
        events.publishEvent(new ContentChanged());
        visitor().open("/en/contact?secret=hers");
        visitor().open("/en/consultations?secret=hers&status=open");

        assertThat(visitor().open("/en/contact").body()).doesNotContain("secret");
        Seen list = visitor().open("/en/consultations?status=open");
        assertThat(list.body()).doesNotContain("secret");
        assertThat(list.document().selectFirst("nav.languages a[hreflang=cy]").attr("href"))
                .isEqualTo("/cy/consultations?status=open");
    }

    @Test
    void what_stands_in_the_address_of_a_page_that_failed_reaches_no_log(CapturedOutput log) throws IOException {
        var page = new PageRequest(Locale.ENGLISH, "receipt/K7QX-M2TR", Map.of(), "", null);

        failure.answer(
                new MockHttpServletRequest(), new MockHttpServletResponse(), page, new IllegalStateException("Oh"));

        assertThat(log.getOut()).contains("A page failed", "receipt/:code").doesNotContain("K7QX");
    }

    @Test
    void stray_signs_in_an_address_harm_nothing() throws IOException {
        Seen page = visitor().open("/en/consultations?q=bus&=&&=x&status");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().selectFirst("input[name=q]").attr("value")).isEqualTo("bus");
        assertThat(plainly("GET /en/consultations?q=%zz HTTP/1.0\r\n\r\n")).contains(" 400 ");
    }

    @Test
    void an_old_proxy_that_speaks_http_1_0_gets_whole_pages() throws IOException {
        String got = plainly("GET /en HTTP/1.0\r\n\r\n");
        String posted = plainly("POST /en/settings HTTP/1.0\r\nContent-Type: " + FORM
                + "\r\nContent-Length: 27\r\n\r\nform=settings&textSize=large");

        assertThat(got)
                .startsWith("HTTP/1.")
                .contains(" 200 ")
                .doesNotContainIgnoringCase("chunked")
                .endsWith("</html>");
        assertThat(posted).contains(" 303 ").containsIgnoringCase("Location: ");
    }

    private String plainly(String request) throws IOException {
        int port = Integer.parseInt(address().replaceAll(".*:", ""));
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(bytes(request));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
