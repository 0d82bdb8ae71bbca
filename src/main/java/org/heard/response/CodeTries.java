package org.heard.response;

import java.time.Duration;
import org.heard.html.Allowances;
import org.springframework.stereotype.Service;

/**
 * How many wrong codes one address may try: enough for everyone in a library to mistype theirs, far too few to find
 * somebody else's short one.
 */
@Service
public class CodeTries {

    private static final int WRONG_CODES = 20;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final Allowances wrong = new Allowances(WRONG_CODES, PERIOD);

    /** Whether the address may try another code. */
    public boolean mayTry(String address) {
        return !wrong.isSpent(address);
    }

    /** Counts a code that opened nothing. */
    public void wrong(String address) {
        wrong.take(address);
    }
}
