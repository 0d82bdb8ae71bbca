package org.heard.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.privacy.Seal;
import org.heard.privacy.SealedJson;
import org.heard.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * A person who asked to be told. Nothing counts before she, or whoever reads the mail at that address, has confirmed it:
 * until then what she told us is only a proposal, and so is a later change of the address that she is reached at.
 */
@Entity
public class Participant {

    /** How long a registration that nobody confirms is kept. */
    public static final Period UNCONFIRMED = Period.ofDays(30);
    /** How long a registration is kept when she never says again that she wants it. */
    public static final Period KEPT = Period.ofYears(2);
    /** How long before its end she is asked, once each, whether she still wants it. */
    static final List<Period> ASKED = List.of(Period.ofDays(60), Period.ofDays(30));

    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    /** Names a participant. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
        /** A new name that nothing else has. */
        public static Id random() {
            return new Id(UUID.randomUUID());
        }
    }

    /** How it was made sure that she wants this. */
    public enum ConfirmedBy {
        LINK,
        LETTER,
        PHONE
    }

    @EmbeddedId
    private Id id;

    /** The code of her own link, sealed, and what it is found by. */
    @Convert(converter = SealedText.class)
    private String link;

    private String linkHash;

    private @Nullable String confirmHash;
    private @Nullable String emailHash;

    @Convert(converter = ProfileColumn.class)
    private @Nullable Profile profile;

    @Convert(converter = ProfileColumn.class)
    private @Nullable Profile proposed;

    private @Nullable Instant proposedAt;
    private Instant registeredAt;
    private @Nullable Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ConfirmedBy confirmedBy;

    private Instant keptSince;
    private int timesAsked;
    private @Nullable Instant linkSentAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Participant() {}

    /** Someone who has just registered and still has to confirm it. */
    Participant(Id id, Link own, Link confirmation, Profile wanted, @Nullable String emailHash, Instant now) {
        this.id = id;
        this.link = own.code();
        this.linkHash = own.hash();
        this.emailHash = emailHash;
        this.registeredAt = now;
        this.keptSince = now;
        propose(wanted, confirmation, now);
    }

    public Id id() {
        return id;
    }

    /** The code that opens everything she told us. */
    public String link() {
        return link;
    }

    /** What she told us: what is confirmed, else what still has to be. */
    public Profile profile() {
        return profile != null ? profile : waiting();
    }

    private Profile waiting() {
        if (proposed == null) {
            throw new IllegalStateException("A registration without content");
        }
        return proposed;
    }

    /** What waits to be confirmed, if anything does. */
    public Optional<Profile> proposed() {
        return Optional.ofNullable(proposed);
    }

    public boolean isConfirmed() {
        return profile != null;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<ConfirmedBy> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    /** When it is deleted unless she says that she still wants it. */
    public Instant keptUntil() {
        return keptSince.atZone(ZoneOffset.UTC).plus(KEPT).toInstant();
    }

    /** Whether the time has come to ask her once more whether she still wants it. */
    boolean isToBeAsked(Instant now) {
        return profile != null
                && timesAsked < ASKED.size()
                && !now.isBefore(keptUntil()
                        .atZone(ZoneOffset.UTC)
                        .minus(ASKED.get(timesAsked))
                        .toInstant());
    }

    /** Whether a mail that asks to confirm went out a moment ago, so that its link has to stay good. */
    boolean wasJustAskedToConfirm(Instant now) {
        return proposedAt != null && proposedAt.plus(JUST_NOW).isAfter(now);
    }

    /** Keeps what she wants until it is confirmed; an earlier proposal gives way. */
    void propose(Profile wanted, Link confirmation, Instant now) {
        proposed = wanted;
        proposedAt = now;
        confirmHash = confirmation.hash();
    }

    /** Keeps something else until it is confirmed, by the link that went out already. */
    void proposeInstead(Profile wanted) {
        proposed = wanted;
    }

    /** Makes what waits count. Confirming twice does no harm. */
    void confirm(ConfirmedBy how, @Nullable String proposedEmailHash, Instant now) {
        if (proposed == null) {
            return;
        }
        profile = proposed;
        emailHash = proposedEmailHash;
        confirmedAt = now;
        confirmedBy = how;
        dropProposal();
        keepOn(now);
    }

    /** Forgets what waits and keeps what was confirmed before. */
    void dropProposal() {
        if (profile == null) {
            throw new IllegalStateException("Nothing would be left: delete the registration instead");
        }
        proposed = null;
        proposedAt = null;
    }

    /** What she changes herself counts at once; a new address that waits to be confirmed goes on waiting. */
    void change(Profile changed, @Nullable String changedEmailHash, Instant now) {
        if (profile == null) {
            throw new IllegalStateException("What nobody has confirmed cannot be changed by its owner");
        }
        profile = changed;
        emailHash = changedEmailHash;
        if (proposed != null) {
            proposed = changed.with(proposed.reach());
        }
        keepOn(now);
    }

    /** She still wants it. */
    void keepOn(Instant now) {
        keptSince = now;
        timesAsked = 0;
    }

    /** Whether her link may be sent again, so that nobody's mailbox is filled by others. */
    boolean mayBeSentLink(Instant now, Duration between) {
        return linkSentAt == null || !linkSentAt.plus(between).isAfter(now);
    }

    void sentLink(Instant now) {
        linkSentAt = now;
    }

    /** She was asked whether she still wants it. */
    void asked() {
        timesAsked++;
    }

    @Converter
    static class ProfileColumn extends SealedJson<Profile> {
        ProfileColumn(Seal seal) {
            super(seal, Profile.class);
        }
    }
}
