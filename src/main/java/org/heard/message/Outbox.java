package org.heard.message;

import java.time.Clock;
import java.util.List;
import org.heard.privacy.KeyedHash;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages in the caller's transaction: a message goes out if and only if what it tells of has happened. Mail is
 * sent soon after and tried again for three days, and text messages where a gateway is set; the rest waits on the desk for
 * staff.
 */
@Service
@Transactional
public class Outbox {

    static final String RECIPIENT = "message.recipient";

    private final OutgoingMessageRows rows;
    private final List<Carrier> carriers;
    private final TextSettings texts;
    private final KeyedHash hash;
    private final Clock clock;

    Outbox(OutgoingMessageRows rows, List<Carrier> carriers, TextSettings texts, KeyedHash hash, Clock clock) {
        this.rows = rows;
        this.carriers = List.copyOf(carriers);
        this.texts = texts;
        this.hash = hash;
        this.clock = clock;
    }

    /** Sends a message once the caller's transaction is committed. */
    public OutgoingMessage.Id send(Message message) {
        String recipientHash = hash.of(RECIPIENT, message.recipient());
        return rows.save(new OutgoingMessage(message, recipientHash, first(message), clock.instant()))
                .id();
    }

    /** Whether text messages that nobody but the recipient may read can be sent: staff send none of those (T5). */
    public boolean textsByItself() {
        return goesOut(Channel.SMS) && texts.hidden() || texts.mailbox();
    }

    private State first(Message message) {
        if (goesOut(message.channel())) {
            return State.WAITING;
        }
        boolean local = message.channel() == Channel.EMAIL
                || message.channel() == Channel.SMS && message.confidential() && texts.mailbox();
        return local ? State.SENT_LOCALLY : State.FOR_STAFF;
    }

    private boolean goesOut(Channel channel) {
        return carriers.stream().anyMatch(carrier -> carrier.channel() == channel && carrier.exists());
    }

    /**
     * Deletes every message to an address or number, also what waits: for people who want everything about them gone.
     *
     * @return how many there were
     */
    public long forget(String recipient) {
        return rows.deleteByRecipientHash(hash.of(RECIPIENT, recipient));
    }
}
