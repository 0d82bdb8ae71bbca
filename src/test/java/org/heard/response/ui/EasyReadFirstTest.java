package org.heard.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.questionnaire.Questions;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads Easy Read says so once, and the proposal and the questions come in it. */
class EasyReadFirstTest extends PortalTest {

    private static final String ANSWER = "main form.form:has(.buttons)";
    private static final String PAGE = "consultations/day-services-llanbedw";

    private static Seen press(Seen page, String button) {
        return page.form("form.easy-read-switch").press(button);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Always show me Easy Read first, Tell us why., Someone has to take me",
        "cy, Dangoswch Hawdd ei Ddeall i mi gyntaf bob tro, Dywedwch wrthon ni pam., Mae’n rhaid i rywun fynd â fi",
        "ur, مجھے ہمیشہ پہلے آسان مطالعہ دکھائیں, ہمیں بتائیں کیوں۔, کوئی مجھے لے کر جائے"
    })
    void one_button_puts_it_first_and_the_questions_read_so(String language, String button, String why, String taken) {
        Visitor huw = visitor();
        Seen page = press(huw.open("/" + language + "/" + PAGE), button);

        assertThat(page.address()).isEqualTo("/" + language + "/" + PAGE);
        assertThat(page.document().select("main .easy-row")).isNotEmpty();
        Seen start = huw.open("/" + language + "/" + PAGE + "/respond");
        assertThat(start.document().select("form.easy-read-switch button").attr("value"))
                .isEqualTo("off");
        Seen who = start.form(ANSWER).set("who", "MYSELF").pressEnter();
        String questions = who.text();
        for (int number = 2; number <= 3; number++) {
            questions += huw.open(who.address().replaceAll("/1(\\?.*)?$", "/" + number + "$1"))
                    .text();
        }
        assertThat(questions).contains(why).contains(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Always show me Easy Read first",
        "cy, Dangoswch Hawdd ei Ddeall i mi gyntaf bob tro",
        "ur, مجھے ہمیشہ پہلے آسان مطالعہ دکھائیں"
    })
    void questions_of_every_kind_are_read_and_seen_in_it(String language, String button) {
        Locale read = Locale.of(language);
        Visitor huw = visitor();
        Seen start = press(huw.open("/" + language + "/consultations/charges-for-home-care/respond"), button);
        List<Seen> pages = asked(start);
        String words = pages.stream().map(Seen::text).collect(Collectors.joining(" "));
        List<String> pictures = pages.stream()
                .flatMap(page -> page.document().select("main .question > img").stream())
                .map(image -> image.attr("src").replaceFirst("^.*/([a-z]+)\\..*$", "$1") + ": " + image.attr("alt"))
                .toList();

        assertThat(charges().all()).isNotEmpty().allSatisfy(question -> {
            assertThat(words).contains(question.easyRead().text(read).replace("**", ""));
            assertThat(Stream.concat(question.options().stream(), question.rows().stream())
                            .filter(choice -> !choice.easyRead().isEmpty()))
                    .allSatisfy(choice ->
                            assertThat(words).contains(choice.easyRead().text(read)));
        });
        assertThat(pictures)
                .containsExactlyElementsOf(charges()
                        .all()
                        .map(question -> question.picture() + ": "
                                + question.alternative().text(read))
                        .toList());
    }

    /** All pages of questions, where care is paid for. */
    private static List<Seen> asked(Seen start) {
        var pages = new ArrayList<Seen>();
        Seen page = start.form(ANSWER).set("who", "MYSELF").pressEnter();
        while (!page.address().contains("/check")) {
            assertThat(page.problems()).isEmpty();
            pages.add(page);
            page = page.form(ANSWER)
                    .set("q-pays", "yes")
                    .set("q-agree", "agree")
                    .press(onward(page));
        }
        return pages;
    }

    private static String onward(Seen page) {
        return page.document().expectFirst("main form.form .buttons button").text();
    }

    private static Questions charges() {
        try (var in = new ClassPathResource("demo/questionnaires.json").getInputStream()) {
            Map<String, Questions> all = JsonMapper.builder().build().readValue(in, new TypeReference<>() {});
            return Objects.requireNonNull(all.get("charges-for-home-care"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_was_answered_in_easy_read_is_the_same_answer() {
        Visitor huw = visitor();
        press(huw.open("/en/" + PAGE + "/easy-read"), "Always show me Easy Read first");
        Seen page = huw.open("/en/" + PAGE + "/respond")
                .form(ANSWER)
                .set("who", "MYSELF")
                .pressEnter();
        page = page.form(ANSWER).choose("I get help with my care").press("Continue");
        Seen check = huw.open("/en/" + PAGE + "/respond/check");
        assertThat(check.text()).contains("I get help with my care");

        press(huw.open("/en/" + PAGE), "Stop showing me Easy Read first");
        assertThat(huw.open("/en/" + PAGE + "/respond/check").text())
                .contains("I use care or support")
                .doesNotContain("I get help with my care");
    }

    @Test
    void the_button_keeps_the_other_settings_and_leads_nowhere_else() {
        Visitor huw = visitor();
        huw.open("/en/settings").form().choose("Largest").press("Keep my choices");
        Seen page = huw.open("/en/settings/easy-read")
                .form()
                .smuggle("back", "//elsewhere.example/x")
                .press("Always show me Easy Read first");

        assertThat(page.address()).isEqualTo("/en/settings/easy-read");
        assertThat(page.document().expectFirst("html").classNames())
                .containsExactlyInAnyOrder("text-largest", "first-easy-read");
    }
}
