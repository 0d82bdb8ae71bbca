package org.heard.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.KeyedHash;
import org.heard.privacy.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a one-time link allows: to choose a password, or to become the first administrator. */
@Service
@Transactional
public class FirstSignIn {

    private final StaffAccountRows accounts;
    private final StaffInvitationRows invitations;
    private final SignInTroubleRows troubles;
    private final Passwords passwords;
    private final KeyedHash hash;
    private final Audit audit;
    private final Clock clock;

    FirstSignIn(
            StaffAccountRows accounts,
            StaffInvitationRows invitations,
            SignInTroubleRows troubles,
            Passwords passwords,
            KeyedHash hash,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.troubles = troubles;
        this.passwords = passwords;
        this.hash = hash;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a link is for. */
    public sealed interface Purpose {

        /** The portal has no administrator yet. */
        record FirstAdministrator() implements Purpose {}

        /** A member of staff chooses her password. */
        record Password(String name, String email) implements Purpose {}
    }

    /** What a link is for, if it still works. */
    @Transactional(readOnly = true)
    public Optional<Purpose> purposeOf(SecretToken token) {
        return valid(token)
                .flatMap(invitation -> invitation
                        .account()
                        .map(id -> accounts.findById(id)
                                .filter(StaffAccount::isEnabled)
                                .<Purpose>map(account -> new Purpose.Password(account.name(), account.email())))
                        .orElseGet(() -> needsAdministrator()
                                ? Optional.of(new Purpose.FirstAdministrator())
                                : Optional.empty()));
    }

    /** Makes the first administrator; false if the link no longer works. */
    public boolean becomeFirstAdministrator(SecretToken token, EmailAddress email, String name, String password) {
        if (!purposeOf(token).equals(Optional.of(new Purpose.FirstAdministrator()))) {
            return false;
        }
        Instant now = clock.instant();
        String emailHash = hash.of(StaffAccounts.EMAIL, email.text());
        StaffAccount account = accounts.findByEmailHash(emailHash)
                .orElseGet(
                        () -> accounts.save(new StaffAccount(email, emailHash, name, Set.of(Role.ADMINISTRATOR), now)));
        account.rename(name);
        account.giveRoles(Set.of(Role.ADMINISTRATOR));
        account.enable();
        account.leaveDemonstration();
        account.choosePassword(passwords.hash(password));
        invitations.deleteForFirstAdministrator();
        audit.record(account.id(), "account.first-administrator", "");
        return true;
    }

    /** Sets the password of the member of staff whom the link was for; false if it no longer works. */
    public boolean choosePassword(SecretToken token, String password) {
        Optional<StaffAccount> account = valid(token)
                .flatMap(StaffInvitation::account)
                .flatMap(accounts::findById)
                .filter(StaffAccount::isEnabled);
        account.ifPresent(found -> {
            found.choosePassword(passwords.hash(password));
            invitations.deleteFor(found.id());
            troubles.findById(found.emailHash()).ifPresent(troubles::delete);
            audit.record(found.id(), "account.password-chosen", "");
        });
        return account.isPresent();
    }

    /** A new link for the first administrator, if the portal has none; earlier ones stop working. */
    Optional<SecretToken> offerFirstAdministrator() {
        invitations.deleteExpired(clock.instant());
        invitations.deleteForFirstAdministrator();
        if (!needsAdministrator()) {
            return Optional.empty();
        }
        SecretToken token = SecretToken.random();
        invitations.save(new StaffInvitation(token, null, clock.instant()));
        return Optional.of(token);
    }

    private boolean needsAdministrator() {
        return accounts.findAll().stream().noneMatch(StaffAccount::isWorkingAdministrator);
    }

    private Optional<StaffInvitation> valid(SecretToken token) {
        return invitations.findById(token.hash()).filter(invitation -> invitation.isValid(clock.instant()));
    }
}
