package org.heard.message;

import java.util.Locale;
import org.heard.account.StaffPost;
import org.heard.privacy.EmailAddress;
import org.springframework.stereotype.Component;

/** Mail to members of staff goes the way of all mail. */
@Component
class StaffMail implements StaffPost {

    private final Outbox outbox;
    private final MailServer server;
    private final MessageText text;

    StaffMail(Outbox outbox, MailServer server, MessageText text) {
        this.outbox = outbox;
        this.server = server;
        this.text = text;
    }

    @Override
    public boolean reachesPeople() {
        return server.exists();
    }

    @Override
    public void send(EmailAddress to, Locale language, String subject, String body) {
        outbox.send(Message.email(to, language, "message.about.staff", text.signed(language, subject, body))
                .forRecipientOnly());
    }
}
