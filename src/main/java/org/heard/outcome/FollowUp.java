package org.heard.outcome;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.participant.WantedFormat;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.SealedText;
import org.heard.privacy.SecretToken;
import org.jspecify.annotations.Nullable;

/** Someone who wants to be told by e-mail what changed after one consultation, and nothing else. */
@Entity
class FollowUp {

    /** How long an address that nobody confirms is kept. */
    static final Period UNCONFIRMED = Period.ofDays(30);
    /** How long an address is kept after the last time that it was told something. */
    static final Period KEPT = Period.ofYears(1);

    @Id
    private UUID id;

    private UUID consultation;

    @Convert(converter = SealedText.class)
    private String email;

    private String emailHash;

    /** What confirms and what stops it, for the links in mails. */
    @Convert(converter = SealedText.class)
    private String token;

    private String tokenHash;
    private String language;

    @Convert(converter = SealedText.class)
    private @Nullable String format;

    private Instant askedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant toldAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected FollowUp() {}

    FollowUp(
            Consultation.Id consultation,
            EmailAddress email,
            String emailHash,
            SecretToken token,
            Locale language,
            WantedFormat format,
            Instant now) {
        this.id = UUID.randomUUID();
        this.consultation = consultation.value();
        this.email = email.text();
        this.emailHash = emailHash;
        this.token = token.text();
        this.tokenHash = token.hash();
        this.language = language.toLanguageTag();
        this.format = format.code();
        this.askedAt = now;
    }

    Consultation.Id consultation() {
        return new Consultation.Id(consultation);
    }

    String email() {
        return email;
    }

    String emailHash() {
        return emailHash;
    }

    String token() {
        return token;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** The format that she wants to be told in. */
    WantedFormat format() {
        return WantedFormat.named(format == null ? "" : format);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    /** Asked once more, perhaps in another language or format. */
    void askedAgain(Locale inLanguage, WantedFormat inFormat, Instant now) {
        language = inLanguage.toLanguageTag();
        format = inFormat.code();
        askedAt = now;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    void told(Instant now) {
        toldAt = now;
    }
}
