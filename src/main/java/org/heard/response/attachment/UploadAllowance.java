package org.heard.response.attachment;

import java.time.Duration;
import org.heard.html.Allowances;
import org.springframework.stereotype.Component;

/**
 * How much one address may upload: ten of the longest films in an hour, and then as fast as the hour passes. Whoever meets
 * the limit, such as a club whose members all send films over one line, waits and loses nothing.
 */
@Component
class UploadAllowance {

    /** How many bytes an address may send in a period. */
    static final long BYTES = 2L << 30;

    private static final Duration PERIOD = Duration.ofHours(1);
    /** What a request costs beside what it brings: even one that brings nothing makes work. */
    private static final long REQUEST = 16 * 1024;

    private final Allowances bytes = new Allowances(BYTES, PERIOD);

    /**
     * Takes bytes from an address's allowance.
     *
     * @throws Spent if there are not so many left for the moment
     */
    void take(String address, long amount) {
        Duration wait = bytes.take(address, REQUEST + Math.max(0, amount));
        if (!wait.isZero()) {
            throw new Spent(wait);
        }
    }

    /** An address has sent as much as it may for the moment. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final long seconds;

        Spent(Duration wait) {
            super("An address has uploaded as much as it may for the moment");
            seconds = wait.toSeconds() + 1;
        }

        /** In how many seconds it may go on. */
        long seconds() {
            return seconds;
        }
    }
}
