package org.heard.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.heard.html.HtmlSettings;
import org.heard.message.Attachments.Attachment;
import org.heard.message.MessageText.Written;
import org.heard.privacy.EmailAddress;
import org.heard.site.Organisation;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A file goes with a mail as it is when the mail goes; a file that is gone leaves the words. */
class MailAttachmentsTest extends PortalTest {

    private static final String THERE = "/files/made/bins/cy/bins-24pt.pdf";

    @Autowired
    private MessageSettings settings;

    @Autowired
    private Organisation organisation;

    @Autowired
    private HtmlSettings site;

    private final AtomicReference<MimeMessage> sent = new AtomicReference<>();
    private MailServer server;
    private Enclosures enclosures;

    @BeforeEach
    void a_mail_server() {
        var sender = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage mail) {
                sent.set(mail);
            }
        };
        Attachments files = address -> address.equals(THERE)
                ? Optional.of(new Attachment(
                        "bins-24pt.pdf",
                        "application/pdf",
                        new ByteArrayResource("Biniau".getBytes(StandardCharsets.UTF_8))))
                : Optional.empty();
        server = new MailServer(sender, settings, organisation, site);
        enclosures = new Enclosures(List.of(files), List.of());
    }

    private MimeMessage mail(List<String> addresses) throws Exception {
        Message message = Message.email(
                        new EmailAddress("gwen@braille.example"),
                        Locale.of("cy"),
                        "about",
                        new Written("Biniau", "Dŵr"))
                .withAttachments(addresses);
        var outgoing = new OutgoingMessage(message, "", State.WAITING, clock.instant());
        assertThat(server.send(outgoing, enclosures.kept(outgoing))).isEmpty();
        sent.get().saveChanges();
        return sent.get();
    }

    @Test
    void the_file_goes_with_the_words() throws Exception {
        MimeMessage mail = mail(List.of(THERE));

        assertThat(mail.getSubject()).isEqualTo("Biniau");
        assertThat(mail.getHeader("Content-Language")).containsExactly("cy");
        var parts = (Multipart) mail.getContent();
        Part file = parts.getBodyPart(parts.getCount() - 1);
        assertThat(file.getFileName()).isEqualTo("bins-24pt.pdf");
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getInputStream()).hasBinaryContent("Biniau".getBytes(StandardCharsets.UTF_8));
        var words = (Multipart) parts.getBodyPart(0).getContent();
        assertThat(words.getBodyPart(0).getContent()).isEqualTo("Dŵr");
    }

    @Test
    void a_file_that_is_gone_leaves_the_words() throws Exception {
        assertThat(mail(List.of("/files/made/gone.pdf")).getContent()).isEqualTo("Dŵr");
    }
}
