package org.heard.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Wrong passwords for one address, whether or not there is an account for it: so nobody learns who works here by trying.
 * After five failures the address has to wait a minute, after each further one twice as long, up to an hour.
 */
@Entity
class SignInTrouble {

    static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    /** After so long without a try everything is forgotten. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    @Id
    private String emailHash;

    private int failures;
    private Instant lastAt;
    private @Nullable Instant lockedUntil;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected SignInTrouble() {}

    SignInTrouble(String emailHash, Instant now) {
        this.emailHash = emailHash;
        this.lastAt = now;
    }

    /** When the next try is looked at, if that is not now. */
    Optional<Instant> waitsUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    /** Counts a wrong password; a try made while waiting is not one. */
    void failed(Instant now) {
        if (now.isAfter(lastAt.plus(FORGOTTEN_AFTER))) {
            failures = 0;
        }
        failures++;
        lastAt = now;
        if (failures >= FREE_TRIES) {
            lockedUntil = now.plus(waitAfter(failures));
        }
    }

    static Duration waitAfter(int failures) {
        int doublings = Math.min(failures - FREE_TRIES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
