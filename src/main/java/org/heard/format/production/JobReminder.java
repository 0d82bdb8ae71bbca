package org.heard.format.production;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A reminder that was sent. When the day changes it is another one. */
@Entity
class JobReminder {

    enum Kind {
        SOON,
        OVERDUE,
        SUPPLIER_LATE;

        String key() {
            return "production.remind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Embeddable
    record Key(UUID job, @Enumerated(EnumType.STRING) Kind kind, LocalDate dueOn) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant sentAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected JobReminder() {}

    JobReminder(Key key, Instant now) {
        this.key = key;
        this.sentAt = now;
    }

    Key key() {
        return key;
    }

    Instant sentAt() {
        return sentAt;
    }
}
