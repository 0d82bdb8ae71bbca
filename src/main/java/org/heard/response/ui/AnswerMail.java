package org.heard.response.ui;

import java.time.Instant;
import java.util.Optional;
import org.heard.html.HtmlSettings;
import org.heard.language.Dates;
import org.heard.message.Message;
import org.heard.message.MessageText;
import org.heard.message.Outbox;
import org.heard.participant.WantedFormat;
import org.heard.privacy.EmailAddress;
import org.heard.response.Draft.MailTurn;
import org.heard.response.Drafts;
import org.heard.response.Response;
import org.heard.site.FormatChoice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails that a person sends herself. They hold links and codes, never her answers, and staff cannot read them (T5). */
@Service
@Transactional
class AnswerMail {

    private final Drafts drafts;
    private final Outbox outbox;
    private final MessageText text;
    private final HtmlSettings settings;

    AnswerMail(Drafts drafts, Outbox outbox, MessageText text, HtmlSettings settings) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.text = text;
        this.settings = settings;
    }

    /** Sends the link to an answer that was begun; false if there were enough mails. */
    boolean sendLink(Journey journey, EmailAddress to, String once) {
        MailTurn turn = drafts.mail(journey.key(), once);
        if (turn != MailTurn.NOW) {
            return turn == MailTurn.BEFORE;
        }
        Optional<Instant> until = journey.time().sendableUntil();
        send(
                journey,
                to,
                "response.mail.link",
                title(journey),
                address(journey, Step.START),
                journey.key().text(),
                until.map(at -> Dates.dateTime(journey.language(), at)).orElse(""));
        return true;
    }

    /** Sends the receipt with where to read the copy; false if there were enough mails. */
    boolean sendReceipt(Journey journey, Response response, EmailAddress to, String once) {
        MailTurn turn = drafts.mail(journey.key(), once);
        if (turn != MailTurn.NOW) {
            return turn == MailTurn.BEFORE;
        }
        Optional<Instant> until = journey.time().keptUntil();
        send(
                journey,
                to,
                "response.mail.receipt",
                title(journey),
                response.receipt().text(),
                site(journey) + "receipt/" + response.receipt().text(),
                address(journey, Step.COPY),
                until.map(at -> Dates.date(journey.language(), at)).orElse(""));
        return true;
    }

    private void send(Journey journey, EmailAddress to, String key, Object... parameters) {
        var written = text.write(journey.language(), key, parameters);
        outbox.send(Message.email(to, journey.language(), key + ".about", written)
                .inFormat(WantedFormat.of(FormatChoice.current()).code())
                .forRecipientOnly());
    }

    private static String title(Journey journey) {
        return journey.consultation().text().title().text(journey.language());
    }

    private String address(Journey journey, String step) {
        return site(journey) + Journey.path(journey.slug(), step) + "?" + Journey.CODE + "="
                + journey.key().text();
    }

    private String site(Journey journey) {
        return settings.address().toString().replaceAll("/+$", "") + "/"
                + journey.language().toLanguageTag() + "/";
    }
}
