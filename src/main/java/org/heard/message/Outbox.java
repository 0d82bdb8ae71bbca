package org.heard.message;

import java.time.Clock;
import org.heard.privacy.KeyedHash;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages in the caller's transaction: a message goes out if and only if what it tells of has happened. Mail is
 * sent soon after and tried again for three days; letters, calls and text messages wait on the desk for staff.
 */
@Service
@Transactional
public class Outbox {

    static final String RECIPIENT = "message.recipient";

    private final OutgoingMessageRows rows;
    private final MailServer server;
    private final KeyedHash hash;
    private final Clock clock;

    Outbox(OutgoingMessageRows rows, MailServer server, KeyedHash hash, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.hash = hash;
        this.clock = clock;
    }

    /** Sends a message once the caller's transaction is committed. */
    public OutgoingMessage.Id send(Message message) {
        String recipientHash = hash.of(RECIPIENT, message.recipient());
        return rows.save(new OutgoingMessage(message, recipientHash, server.exists(), clock.instant()))
                .id();
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
