package org.heard.message;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Wipes words and addresses some time after a message has gone out (M7); that it went out stays known. */
@Component
class Retention {

    private static final int BATCH = 200;

    private final OutgoingMessageRows rows;
    private final MessageSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean demo;

    Retention(
            OutgoingMessageRows rows,
            MessageSettings settings,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${heard.demo:false}") boolean demo) {
        this.rows = rows;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        this.demo = demo;
    }

    /** Wipes what is old enough; the demonstration keeps its mailbox. */
    void wipe() {
        if (!demo) {
            Instant before = clock.instant().minus(settings.keep());
            while (wipeSome(before) == BATCH) {
                // the next two hundred
            }
        }
    }

    private int wipeSome(Instant before) {
        Integer wiped = transaction.execute(status -> {
            List<OutgoingMessage> old = rows.doneBefore(before, PageRequest.ofSize(BATCH));
            old.forEach(message -> message.wipe(clock.instant()));
            return old.size();
        });
        return wiped == null ? 0 : wiped;
    }
}
