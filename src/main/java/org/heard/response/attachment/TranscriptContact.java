package org.heard.response.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.SealedText;
import org.heard.response.Response;

/** Where somebody wants to be shown what staff wrote down of her recording. Nobody sees it; only the system writes there (T5). */
@Entity
class TranscriptContact {

    @Id
    private UUID responseId;

    /** An e-mail address, or a number for text messages. */
    @Convert(converter = SealedText.class)
    @Column(name = "email")
    private String reach;

    private String language;
    private Instant leftAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected TranscriptContact() {}

    /** @param reach an e-mail address, or a number for text messages */
    TranscriptContact(Response.Id response, String reach, Locale language, Instant now) {
        this.responseId = response.value();
        this.reach = reach;
        this.language = language.toLanguageTag();
        this.leftAt = now;
    }

    void moveTo(String other, Locale spoken) {
        reach = other;
        language = spoken.toLanguageTag();
    }

    String reach() {
        return reach;
    }

    /** The address, where she wants an e-mail; otherwise she wants a text message. */
    Optional<EmailAddress> email() {
        return EmailAddress.isValid(reach) ? Optional.of(new EmailAddress(reach)) : Optional.empty();
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Instant leftAt() {
        return leftAt;
    }
}
