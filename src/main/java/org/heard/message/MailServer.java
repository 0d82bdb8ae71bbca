package org.heard.message;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.html.HtmlSettings;
import org.heard.message.Attachments.Attachment;
import org.heard.site.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mail to the SMTP server that {@code spring.mail.host} names, if it names one. */
@Component
class MailServer implements Carrier {

    private final @Nullable JavaMailSender sender;
    private final String from;
    private final String organisation;
    private final String host;

    @Autowired
    MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String mailHost,
            MessageSettings settings,
            Organisation organisation,
            HtmlSettings site) {
        this(mailHost.isBlank() ? null : sender.getIfAvailable(), settings, organisation, site);
    }

    MailServer(
            @Nullable JavaMailSender sender, MessageSettings settings, Organisation organisation, HtmlSettings site) {
        this.sender = sender;
        this.from = settings.sender().orElse(organisation.contact().email());
        this.organisation = organisation.names().text(Locale.ENGLISH);
        this.host = Optional.ofNullable(URI.create(site.address().toString()).getHost())
                .orElse("localhost");
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean exists() {
        return sender != null;
    }

    @Override
    public Optional<Problem> send(OutgoingMessage message, List<Attachment> files) {
        if (sender == null) {
            return Optional.of(Problem.NO_SERVER);
        }
        try {
            sender.send(mime(sender, message, files));
            return Optional.empty();
        } catch (MailAuthenticationException e) {
            return Optional.of(Problem.NOT_ACCEPTED);
        } catch (MailParseException | MailPreparationException | MessagingException | IllegalArgumentException e) {
            return Optional.of(Problem.NOT_A_MAIL);
        } catch (MailException e) {
            return Optional.of(problem(e));
        }
    }

    private MimeMessage mime(JavaMailSender via, OutgoingMessage message, List<Attachment> files)
            throws MessagingException {
        // a name of its own, the same at each try, so that mailboxes can drop a second copy
        var mime = new NamedMessage(
                via.createMimeMessage().getSession(), message.id().value() + "@" + host);
        try {
            mime.setFrom(new InternetAddress(from, organisation, StandardCharsets.UTF_8.name()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JDK has UTF-8", e);
        }
        mime.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
        mime.setSubject(message.subject().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        write(mime, message, files);
        mime.setHeader("Content-Language", message.language().toLanguageTag());
        mime.setHeader("Auto-Submitted", "auto-generated");
        if (message.stop().isPresent()) {
            mime.setHeader("List-Unsubscribe", "<" + message.stop().get() + ">");
        }
        mime.setSentDate(Date.from(message.createdAt()));
        return mime;
    }

    private static void write(MimeMessage mime, OutgoingMessage message, List<Attachment> files)
            throws MessagingException {
        if (files.isEmpty()) {
            mime.setText(message.body(), StandardCharsets.UTF_8.name());
            return;
        }
        var helper = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
        helper.setText(message.body());
        for (Attachment file : files) {
            helper.addAttachment(file.name(), file.content(), file.mediaType());
        }
    }

    private static Problem problem(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof SendFailedException refused) {
                // invalid addresses are those that the server refused for good
                boolean forGood = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
                return forGood ? Problem.NO_SUCH_ADDRESS : Problem.LATER;
            }
        }
        return Problem.NO_SERVER;
    }

    /** JavaMail chains what went wrong by a way of its own. */
    private static List<Throwable> causes(Throwable failure) {
        var found = new ArrayList<Throwable>();
        collect(failure, found);
        return found;
    }

    private static void collect(@Nullable Throwable failure, List<Throwable> found) {
        if (failure == null || found.contains(failure)) {
            return;
        }
        found.add(failure);
        collect(failure.getCause(), found);
        if (failure instanceof MessagingException chained) {
            collect(chained.getNextException(), found);
        }
        if (failure instanceof MailSendException several) {
            for (Exception each : several.getMessageExceptions()) {
                collect(each, found);
            }
        }
    }

    /** A mail whose id is given and not made up when it is sent. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }
}
