package org.heard.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heard.privacy.SecretToken;
import org.jspecify.annotations.Nullable;

/** A link that lets one person choose her password once: a new or forgetful member of staff, or the first of all. */
@Entity
class StaffInvitation {

    static final Duration VALID = Duration.ofHours(24);

    @Id
    private String tokenHash;

    /** Whose password; no one's for the first administrator. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    private StaffMember.@Nullable Id account;

    private Instant expiresAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected StaffInvitation() {}

    StaffInvitation(SecretToken token, StaffMember.@Nullable Id account, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.expiresAt = now.plus(VALID);
    }

    Optional<StaffMember.Id> account() {
        return Optional.ofNullable(account);
    }

    boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }
}
