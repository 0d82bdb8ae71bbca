package org.heard.format.production;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.heard.format.FormatRequest;
import org.jspecify.annotations.Nullable;

/** One thing that somebody asked for, and when it came: nothing about who she was. */
@Entity
class FormatFact {

    @Id
    private UUID id;

    private UUID request;
    private String form;
    private String variant;
    private String language;
    private @Nullable UUID consultation;
    private LocalDate askedOn;
    private LocalDate dueOn;
    private @Nullable LocalDate sentOn;
    private boolean closed;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected FormatFact() {}

    FormatFact(FormatRequest of, FactForm form, String language, LocalDate askedOn) {
        this.id = UUID.randomUUID();
        this.request = of.id().value();
        this.form = form.form();
        this.variant = form.variant();
        this.language = language;
        this.consultation = of.consultation().map(about -> about.value()).orElse(null);
        this.askedOn = askedOn;
        this.dueOn = of.dueOn();
    }

    UUID request() {
        return request;
    }

    FactForm form() {
        return new FactForm(form, variant);
    }

    String language() {
        return language;
    }

    Optional<UUID> consultation() {
        return Optional.ofNullable(consultation);
    }

    LocalDate askedOn() {
        return askedOn;
    }

    Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    boolean isOnTime() {
        return sentOn != null && !sentOn.isAfter(dueOn);
    }

    boolean isLate(LocalDate today) {
        return !closed && (sentOn == null ? today : sentOn).isAfter(dueOn);
    }

    boolean isClosed() {
        return closed;
    }

    /** How far it is by now. */
    void now(LocalDate due, @Nullable LocalDate sent, boolean closedUnsent) {
        dueOn = due;
        sentOn = sent;
        closed = closedUnsent;
    }
}
