package org.heard.participant;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.heard.participant.Participant.ProfileColumn;
import org.jspecify.annotations.Nullable;

/** A registration that someone is still filling in; opened by the token in her address, without a cookie. */
@Entity
class RegistrationDraft {

    @Id
    private String tokenHash;

    @Convert(converter = ProfileColumn.class)
    private @Nullable Profile profile;

    /** How the confirmation goes out, once it was sent. */
    @Enumerated(EnumType.STRING)
    private @Nullable Channel sentBy;

    private Instant changedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected RegistrationDraft() {}

    RegistrationDraft(String tokenHash, Profile profile, Instant now) {
        this.tokenHash = tokenHash;
        this.profile = profile;
        this.changedAt = now;
    }

    /** What was filled in so far; nothing once it was sent. */
    Optional<Profile> profile() {
        return Optional.ofNullable(profile);
    }

    /** How the confirmation went out, once it was sent. */
    Optional<Channel> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    void fill(Profile further, Instant now) {
        if (sentBy == null) {
            profile = further;
            changedAt = now;
        }
    }

    /** What was filled in belongs to the registration now. */
    void sent(Channel way, Instant now) {
        sentBy = way;
        profile = null;
        changedAt = now;
    }
}
