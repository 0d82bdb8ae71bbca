package org.heard.response;

import java.time.Duration;
import org.heard.html.Allowances;
import org.heard.privacy.KeyedHash;
import org.springframework.stereotype.Service;

/**
 * How many messages go to one address or number because somebody typed it into the page of an answer: enough for a home
 * that shares a phone, too few to pester anyone with. Nothing is written down of whom they went to.
 */
@Service
public class SentTo {

    private static final int A_DAY = 30;
    private static final Duration DAY = Duration.ofDays(1);

    private final Allowances sent = new Allowances(A_DAY, DAY);
    private final KeyedHash hash;

    SentTo(KeyedHash hash) {
        this.hash = hash;
    }

    /** What stands for an address or number where it must not be written down. */
    public String mark(String recipient) {
        return hash.of("response.sent-to", recipient);
    }

    /** Counts a message; false if the address or number has had enough of them. */
    public boolean mayHave(String recipient) {
        return sent.take(mark(recipient));
    }
}
