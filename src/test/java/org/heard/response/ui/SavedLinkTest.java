package org.heard.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.heard.message.OutgoingMessage;
import org.heard.message.OutgoingMessages;
import org.heard.response.AskedConsultation;
import org.heard.testing.Post.Sent;
import org.heard.testing.Seen;
import org.heard.testing.ViewTest;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** A person sends herself the way back to her answer, by mail or text message, with script off. */
class SavedLinkTest extends ViewTest {

    @Autowired
    private OutgoingMessages messages;

    private AskedConsultation club;
    private Visitor amina;
    private Seen saved;

    @BeforeEach
    void begin() {
        club = AskedConsultation.asking(database, clock.instant(), """
                {"pages": [{"title": {"en": "Your say"}, "questions": [
                   {"key": "why", "type": "LONG_TEXT", "wording": {"en": "What matters to you?"}}]}]}""");
        amina = visitor();
        saved = amina.open(club.respond(""))
                .form()
                .choose("For myself")
                .press("Continue")
                .form()
                .type("What matters to you?", "Half a thought")
                .press("Save and come back later");
    }

    private Seen send(Seen page, String field, String to, String button) {
        return page.form("form:has([name=" + field + "])").set(field, to).press(button);
    }

    @Test
    void a_texted_link_opens_her_words_on_another_phone_and_staff_cannot_read_it() {
        String number = "+4477009%05d".formatted(UUID.randomUUID().hashCode() & 0xfff);
        Seen sent = send(saved, "mobile", number, "Text me the link");
        assertThat(sent.text()).contains("The text message is on its way.");

        Sent text = post.lastTo(number);
        assertThat(text.channel()).isEqualTo("SMS");
        assertThat(text.body()).contains("Or type the code ").hasSizeLessThan(320);
        assertThat(visitor()
                        .open(text.link("/respond"))
                        .follow("Carry on with page 1 of 1")
                        .form()
                        .value("What matters to you?"))
                .isEqualTo("Half a thought");

        signIn("ffion@brynafon.example", "FRONT_DESK");
        OutgoingMessage queued = messages.to(number, Pageable.ofSize(5)).getFirst();
        assertThat(messages.mayRead(queued)).isFalse();
    }

    @Test
    void a_number_or_address_that_is_none_is_refused_kindly_and_kept() {
        Seen wrong = send(saved, "mobile", "029 2018 0123", "Text me the link");
        assertThat(wrong.problems())
                .containsExactly("Please type a mobile number like 07700 900123. For another country, begin with + and"
                        + " its code.");
        assertThat(wrong.form("form:has([name=mobile])").value("Your mobile number"))
                .isEqualTo("029 2018 0123");
        assertThat(send(saved, "email", "amina", "Send me the link").problems())
                .containsExactly("Please type an email address like name@example.com");
    }

    @Test
    void nobody_is_pestered_through_the_form() {
        String number = "+447700900987";
        for (int i = 0; i < 5; i++) {
            assertThat(send(amina.open(club.respond("saved")), "mobile", number, "Text me the link")
                            .problems())
                    .isEmpty();
        }
        Seen enough = send(amina.open(club.respond("saved")), "mobile", number, "Text me the link");
        assertThat(enough.problems().getFirst()).contains("we do not send more", "write your code down");
        assertThat(post.to(number)).hasSize(5);
    }
}
