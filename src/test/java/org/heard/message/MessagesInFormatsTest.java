package org.heard.message;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.message.Attachments.Attachment;
import org.heard.message.MessageFormats.NotMade;
import org.heard.message.MessageText.Written;
import org.heard.privacy.EmailAddress;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that is sent to a person comes in her format (A3). */
class MessagesInFormatsTest extends ViewTest {

    private static final Written WORDS = new Written(
            "What changed in Llanbedw",
            "You asked to be told.\n\n- The club stays open\n- It opens on Saturdays\n\nhttps://heard.example/en/outcomes/x.");

    @Autowired
    private Enclosures enclosures;

    @Autowired
    private Outbox outbox;

    private static Message mail(String format) {
        return Message.email(new EmailAddress("amina@carer.example"), Locale.ENGLISH, "outcome.post.about", WORDS)
                .inFormat(format);
    }

    private static Message letter(String format) {
        return Message.letter("Gwen Morris\n1 Mill Lane\nLlanbedw", Locale.ENGLISH, "outcome.post.about", WORDS)
                .inFormat(format);
    }

    private OutgoingMessage queued(Message message) {
        return new OutgoingMessage(message, "", State.WAITING, clock.instant());
    }

    private Optional<Attachment> made(Message message) throws NotMade {
        return enclosures.made(queued(message));
    }

    private static String pdf(Attachment file) throws Exception {
        try (var document = Loader.loadPDF(file.content().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_carer_who_reads_large_print_gets_her_mail_in_large_print_too() throws Exception {
        Attachment file = made(mail("large_print.24")).orElseThrow();

        assertThat(file.name()).isEqualTo("message-24pt.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(pdf(file)).contains("The club stays open").contains("heard.example");
    }

    @Test
    void gwen_who_reads_braille_gets_a_file_for_her_display() throws Exception {
        Attachment file = made(mail("braille.uncontracted")).orElseThrow();

        assertThat(file.name()).isEqualTo("message-grade-1.brf");
        assertThat(file.content().getContentAsString(StandardCharsets.US_ASCII)).contains("CLUB");
    }

    @Test
    void word_and_plain_text_and_e_books_come_as_files() throws Exception {
        assertThat(made(mail("word")).orElseThrow().name()).endsWith(".docx");
        assertThat(made(mail("plain_text")).orElseThrow().content().getContentAsString(StandardCharsets.UTF_8))
                .contains("The club stays open");
        assertThat(made(mail("epub")).orElseThrow().name()).endsWith(".epub");
    }

    @Test
    void a_letter_is_ready_to_post_with_the_address_on_it() throws Exception {
        Attachment ordinary = made(letter("")).orElseThrow();
        assertThat(ordinary.name()).isEqualTo("message.pdf");
        assertThat(pdf(ordinary)).contains("1 Mill Lane");

        assertThat(made(letter("large_print.36")).orElseThrow().name()).isEqualTo("message-36pt.pdf");
    }

    @Test
    void ordinary_mail_and_calls_have_no_file_and_no_machine_makes_easy_read() throws Exception {
        assertThat(made(mail(""))).isEmpty();
        assertThat(made(mail("standard"))).isEmpty();
        assertThat(made(mail("easy_read"))).isEmpty();
        assertThat(made(letter("bsl_video"))).isEmpty();
        assertThat(made(Message.phone("01978 555 0142", Locale.ENGLISH, "outcome.post.about", WORDS)
                        .inFormat("large_print.24")))
                .isEmpty();
    }

    @Test
    void a_file_that_cannot_be_made_is_tried_again_and_at_last_the_words_go_alone() {
        OutgoingMessage message = queued(mail("large_print.24"));
        Instant now = clock.instant();
        for (int tries = 1; tries < OutgoingMessage.TRIES_FOR_FILE; tries++) {
            message.beginSending(now);
            assertThat(message.waitsForFile()).isTrue();
            message.notSent(Problem.NO_FILE, now);
            assertThat(message.state()).isEqualTo(State.WAITING);
            now = now.plus(Duration.ofHours(1));
        }
        message.beginSending(now);
        assertThat(message.waitsForFile()).isFalse();
        message.sentWithoutFile(now);

        assertThat(message.state()).isEqualTo(State.SENT_WITHOUT_FILE);
        assertThat(message.lastProblem()).contains(Problem.NO_FILE);
        assertThat(message.canBeRetried()).isTrue();
        message.doneByStaff(null, now);
        assertThat(message.state()).isEqualTo(State.DONE_BY_STAFF);
    }

    @Test
    void letters_that_no_font_has_are_told_as_not_made() {
        var strange = new Written("汉", "汉字");
        var message = Message.email(new EmailAddress("a@b.example"), Locale.ENGLISH, "outcome.post.about", strange)
                .inFormat("large_print.18");

        assertThatThrownBy(() -> made(message)).isInstanceOf(NotMade.class);
    }

    @Test
    void staff_find_the_letter_in_her_format_on_its_page() {
        OutgoingMessage.Id id = outbox.send(letter("large_print.24"));
        signIn("ffion@brynafon.example", "FRONT_DESK");
        UI.getCurrent().navigate("desk/messages/" + id.value());

        Anchor file = _get(Anchor.class, spec -> spec.withText("The letter as a file: Large print: 24 point"));
        assertThat(file.getHref()).isEqualTo("/desk/files/messages/" + id.value());
        assertThat(List.of(file.getElement().hasAttribute("download"))).containsOnly(true);
    }

    @Test
    void staff_are_told_where_somebody_has_to_make_it() {
        OutgoingMessage.Id id = outbox.send(letter("moon"));
        signIn("ffion@brynafon.example", "FRONT_DESK");
        UI.getCurrent().navigate("desk/messages/" + id.value());

        assertThat(pageText()).contains("This person reads Moon.");
    }
}
