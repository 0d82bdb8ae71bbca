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
import org.heard.privacy.MobileNumber;
import org.heard.response.Drafts;
import org.heard.response.MailTurn;
import org.heard.response.Response;
import org.heard.response.SentTo;
import org.heard.site.FormatChoice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails and text messages that a person sends herself. They hold links and codes, never her answers, and staff cannot read
 * them (T5).
 */
@Service
@Transactional
class AnswerMessages {

    private final Drafts drafts;
    private final SentTo sentTo;
    private final Outbox outbox;
    private final MessageText text;
    private final HtmlSettings settings;

    AnswerMessages(Drafts drafts, SentTo sentTo, Outbox outbox, MessageText text, HtmlSettings settings) {
        this.drafts = drafts;
        this.sentTo = sentTo;
        this.outbox = outbox;
        this.text = text;
        this.settings = settings;
    }

    /** Whether links can be sent as text messages. */
    boolean texts() {
        return outbox.textsByItself();
    }

    /** Sends the link to an answer that was begun; false if there were enough messages. */
    boolean sendLink(Journey journey, EmailAddress to, String once) {
        return turn(journey, to.text(), once, () -> mail(journey, to, "response.mail.link", link(journey)));
    }

    /** Sends the link to an answer that was begun by text message; false if there were enough messages. */
    boolean textLink(Journey journey, MobileNumber to, String once) {
        return turn(journey, to.text(), once, () -> {
            var written = text.brief(journey.language(), "response.text.link", link(journey));
            outbox.send(Message.sms(to.text(), journey.language(), "response.text.link.about", written)
                    .forRecipientOnly());
        });
    }

    private Object[] link(Journey journey) {
        Optional<Instant> until = journey.time().sendableUntil();
        return new Object[] {
            title(journey),
            address(journey, Step.START),
            journey.key().text(),
            until.map(at -> Dates.dateTime(journey.language(), at)).orElse("")
        };
    }

    private boolean turn(Journey journey, String to, String once, Runnable send) {
        if (!sentTo.mayHave(to)) {
            return false;
        }
        // the same page may send to another address, such as one without the mistake, but never twice to the same
        MailTurn turn = drafts.mail(journey.key(), once + " " + sentTo.mark(to));
        if (turn == MailTurn.NOW) {
            send.run();
        }
        return turn != MailTurn.ENOUGH;
    }

    /** Sends the receipt with where to read the copy; false if there were enough messages. */
    boolean sendReceipt(Journey journey, Response response, EmailAddress to, String once) {
        Optional<Instant> until = drafts.keptUntil(journey.consultation(), journey.begun());
        return turn(
                journey,
                to.text(),
                once,
                () -> mail(
                        journey,
                        to,
                        "response.mail.receipt",
                        title(journey),
                        response.receipt().text(),
                        site(journey) + "receipt/" + response.receipt().text(),
                        address(journey, Step.COPY),
                        until.map(at -> Dates.date(journey.language(), at)).orElse("")));
    }

    private void mail(Journey journey, EmailAddress to, String key, Object... parameters) {
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
