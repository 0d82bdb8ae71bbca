package org.heard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.response.AskedConsultation;
import org.heard.response.Capacity;
import org.heard.response.Response;
import org.heard.response.ResponseDesk;
import org.heard.response.Responses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** Ffion keys in a form of twenty questions. Her hands stay on the keyboard, and the browser keeps up with them. */
class KeyedFormTest extends BrowserTest {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");
    private static final int FAR = 60;

    /** What she types for each field, from the code of the form to the last question. */
    private static final List<String> TYPED = List.of(
            "",
            "1",
            "13",
            "1",
            "12.5",
            "3 2019",
            "2",
            "4",
            "It is too much",
            "o It is in English only",
            "Pay for the hours you get",
            "13",
            "3 1 2",
            "1",
            "2",
            "1",
            "1",
            "7",
            "SA67",
            "I would go out less",
            "",
            "2",
            "I said it to Moira",
            "",
            "",
            "Thank you",
            "");

    @Autowired
    private Responses responses;

    @Autowired
    private ResponseDesk desk;

    private static String demo() {
        try (var in = new ClassPathResource("demo/questionnaires.json").getInputStream()) {
            return JsonMapper.builder()
                    .build()
                    .readTree(in)
                    .get("charges-for-home-care")
                    .toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_form_of_twenty_questions_is_keyed_in_without_a_mouse_in_well_under_two_minutes() {
        AskedConsultation club = AskedConsultation.asking(database, clock.instant(), demo());
        browse(Eyes.desktop(), page -> {
            page.navigate("/desk/keying/" + club.slug() + "/new");
            signIn(page);
            reachFirst(page);
            long begun = System.nanoTime();
            for (String typed : TYPED) {
                page.keyboard().type(typed);
                if (typed.equals("SA67")) {
                    // back to how much she worries, which was another number
                    page.keyboard().press("Shift+Enter");
                    page.keyboard().type("8");
                    page.keyboard().press("Enter");
                }
                page.keyboard().press("Enter");
            }
            page.keyboard().press("Enter");
            Locator kept = page.getByText("The receipt code is").first();
            kept.waitFor(new Locator.WaitForOptions().setTimeout(15_000));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
            Matcher code = CODE.matcher(kept.innerText());
            assertThat(code.find()).isTrue();
            stored(new SpeakableCode(code.group()));
            assertThat(page.locator("[data-key-field] input").first()).isFocused();
        });
    }

    private static void signIn(Page page) {
        page.locator("main input[type=email]").focus();
        page.keyboard().type("ffion.frontdesk@brynafon.example");
        page.keyboard().press("Tab");
        page.keyboard().type("heard-demo-desk");
        page.keyboard().press("Enter");
        page.locator("[data-key-done]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    private static void reachFirst(Page page) {
        for (int stop = 0; stop < FAR; stop++) {
            if ((boolean) page.evaluate("document.activeElement.closest('[data-key-field]') !== null")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not come to the first field");
    }

    private void stored(SpeakableCode code) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("ann@brynafon.example", "", "ROLE_ANALYST"));
        try {
            Response kept = desk.byId(responses.byReceipt(code).orElseThrow().response())
                    .orElseThrow();
            assertThat(kept.who().said()).hasValue(Capacity.MYSELF);
            assertThat(kept.answers())
                    .hasSize(19)
                    .containsEntry("who", Answer.choices("use", "work"))
                    .containsEntry("pays", Answer.choices("yes"))
                    .containsEntry("hours", Answer.words("12.5"))
                    .containsEntry("since", Answer.words("2019-03"))
                    .containsEntry("satisfied", Answer.choices("satisfied"))
                    .containsEntry("agree", Answer.choices("disagree"))
                    .containsEntry("why", Answer.words("It is too much"))
                    .containsEntry("clear", new Answer(List.of(Answer.SOMETHING_ELSE), "It is in English only"))
                    .containsEntry("line", Answer.words("Pay for the hours you get"))
                    .containsEntry("easier", Answer.choices("page", "person"))
                    .containsEntry("first", Answer.choices("simple", "same", "income"))
                    .containsEntry("ways", Answer.choices("phone:easy", "online:hard", "office:easy"))
                    .containsEntry("notice", Answer.choices("very-important"))
                    .containsEntry("worry", Answer.choices("8"))
                    .containsEntry("area", Answer.words("SA67"))
                    .containsEntry("effect", Answer.words("I would go out less"))
                    .containsEntry("mood", Answer.choices("talk"))
                    .containsEntry("voice", Answer.words("I said it to Moira"))
                    .containsEntry("else", Answer.words("Thank you"));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
