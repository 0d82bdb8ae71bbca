package org.heard.response.attachment;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.SealedText;
import org.heard.response.Response;

/** Where somebody wants to be shown what staff wrote down of her recording. Nobody sees it; only the system writes there (T5). */
@Entity
class TranscriptContact {

    @Id
    private UUID responseId;

    @Convert(converter = SealedText.class)
    private String email;

    private String language;
    private Instant leftAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected TranscriptContact() {}

    TranscriptContact(Response.Id response, EmailAddress email, Locale language, Instant now) {
        this.responseId = response.value();
        this.email = email.text();
        this.language = language.toLanguageTag();
        this.leftAt = now;
    }

    void moveTo(EmailAddress other, Locale spoken) {
        email = other.text();
        language = spoken.toLanguageTag();
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Instant leftAt() {
        return leftAt;
    }
}
