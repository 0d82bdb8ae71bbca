package org.heard.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time until a test sets another. */
public class SetClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Lets time pass. */
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Back to now. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
