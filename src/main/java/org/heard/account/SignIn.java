package org.heard.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heard.html.Allowances;
import org.heard.privacy.KeyedHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff in who know their password, and makes guessing slow. */
@Service
public class SignIn {

    /** A shared office signs in from one address; forty people who mistype once each still get in. */
    private static final int TRIES_PER_PLACE = 40;

    private static final Duration PLACE_WINDOW = Duration.ofMinutes(10);

    private final StaffAccountRows accounts;
    private final SignInTroubleRows troubles;
    private final Passwords passwords;
    private final KeyedHash hash;
    private final Audit audit;
    private final Clock clock;
    private final boolean demo;
    private final Allowances places = new Allowances(TRIES_PER_PLACE, PLACE_WINDOW);

    SignIn(
            StaffAccountRows accounts,
            SignInTroubleRows troubles,
            Passwords passwords,
            KeyedHash hash,
            Audit audit,
            Clock clock,
            @Value("${heard.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.troubles = troubles;
        this.passwords = passwords;
        this.hash = hash;
        this.audit = audit;
        this.clock = clock;
        this.demo = demo;
    }

    /** What comes of a try. */
    public sealed interface Answer {

        /** The password is right. */
        record Welcome(SignedIn who) implements Answer {}

        /** The address or the password is wrong; which one is not said. */
        record Wrong() implements Answer {}

        /** Too many tries: the next one counts from then on. */
        record Wait(Instant until) implements Answer {}
    }

    /**
     * Checks a password.
     *
     * @param email the address as typed
     * @param place where the try comes from, such as the IP address
     */
    @Transactional
    public Answer attempt(String email, String password, String place) {
        Instant now = clock.instant();
        String emailHash = hash.of(StaffAccounts.EMAIL, email);
        Optional<SignInTrouble> trouble = troubles.findById(emailHash);
        Optional<Instant> wait = trouble.flatMap(known -> known.waitsUntil(now));
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        if (!places.take(place)) {
            return new Answer.Wait(
                    now.plus(PLACE_WINDOW.dividedBy(TRIES_PER_PLACE).multipliedBy(4)));
        }
        Optional<StaffAccount> account = accounts.findByEmailHash(emailHash).filter(found -> found.maySignIn(demo));
        if (account.isPresent() && isRight(account.get(), password)) {
            trouble.ifPresent(troubles::delete);
            // who gets in takes nobody's turn
            places.giveBack(place);
            account.get().signedIn(now);
            audit.record(account.get().id(), "account.signed-in", "");
            return new Answer.Welcome(SignedIn.of(account.get().member()));
        }
        if (account.isEmpty()) {
            passwords.pretend(password);
        }
        SignInTrouble counted = trouble.orElseGet(() -> new SignInTrouble(emailHash, now));
        counted.failed(now);
        troubles.save(counted);
        Optional<Instant> locked = counted.waitsUntil(now);
        if (locked.isPresent() && account.isPresent()) {
            audit.record(account.get().id(), "account.locked", "");
        }
        return locked.<Answer>map(Answer.Wait::new).orElseGet(Answer.Wrong::new);
    }

    private boolean isRight(StaffAccount account, String password) {
        return account.passwordHash()
                .filter(known -> passwords.matches(password, known))
                .isPresent();
    }
}
