package org.heard.barrier;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.privacy.Seal;
import org.heard.privacy.SealedJson;
import org.jspecify.annotations.Nullable;

/** Somebody could not use a page and said so; she is owed an answer within three working days. */
@Entity
public class BarrierReport {

    /** How many working days the accessibility statement promises an answer in. */
    static final int WORKING_DAYS = 3;
    /** How long it is kept after it was answered, as the page about privacy says. */
    static final Period KEPT = Period.ofYears(1);

    /** Names a report; the same for every submission of one form. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {}

    /**
     * What was told; kept sealed.
     *
     * @param page which page it was, as she says, or an empty text
     * @param problem what went wrong
     * @param reply how she wants to be answered, or an empty text
     */
    public record Told(String page, String problem, String reply) {}

    @EmbeddedId
    private Id id;

    @Convert(converter = ToldColumn.class)
    private Told told;

    private String language;
    private Instant reportedAt;
    private LocalDate dueOn;
    private @Nullable Instant answeredAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected BarrierReport() {}

    BarrierReport(Id id, Told told, Locale language, LocalDate dueOn, Instant now) {
        this.id = id;
        this.told = told;
        this.language = language.toLanguageTag();
        this.dueOn = dueOn;
        this.reportedAt = now;
    }

    public Id id() {
        return id;
    }

    public Told told() {
        return told;
    }

    /** The site's language that she used. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** The day by which she was promised an answer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** She was answered, or what she told was seen to where she wants no answer. Saying so twice does no harm. */
    void answer(Instant now) {
        if (answeredAt == null) {
            answeredAt = now;
        }
    }

    /** It was not answered after all. */
    void reopen() {
        answeredAt = null;
    }

    @Converter
    static class ToldColumn extends SealedJson<Told> {
        ToldColumn(Seal seal) {
            super(seal, Told.class);
        }
    }
}
