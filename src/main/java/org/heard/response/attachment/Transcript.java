package org.heard.response.attachment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.privacy.Seal;
import org.heard.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a recording says, in words. Staff write it; where the person can be reached she confirms it or says it better, and
 * what she says counts. Both are kept.
 */
@Entity
public class Transcript {

    /** How long it may be, in characters. */
    public static final int LONGEST = 50_000;

    /** How long the person has to say whether it is right before it is used as it is. */
    public static final Duration TIME = Duration.ofDays(14);

    /** How far it is. */
    public enum Status {
        /** Nobody has written it yet. */
        UNTRANSCRIBED,
        /** Staff have written it. */
        TRANSCRIBED,
        /** The person says that it is right. */
        CONFIRMED,
        /** The person has corrected it. */
        CORRECTED;

        /** The message key of its name. */
        public String key() {
            return "response.transcript." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private UUID fileId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "response_id"))
    private Response.Id responseId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Convert(converter = Words.class)
    private String written;

    private String language;
    private String writtenBy;
    private Instant writtenAt;

    @Convert(converter = Words.class)
    private String corrected = "";

    private @Nullable Instant askedAt;
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Transcript() {}

    Transcript(UUID file, Response.Id response, String text, Locale language, String by, Instant now) {
        this.fileId = file;
        this.responseId = response;
        this.status = Status.TRANSCRIBED;
        this.written = text;
        this.language = language.toLanguageTag();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /** Staff write it anew. What the person has decided stands; links that she has open the new words. */
    void write(String text, Locale spoken, String by, Instant now) {
        if (isDecided()) {
            throw new IllegalStateException("The person who spoke has decided what it says");
        }
        written = text;
        language = spoken.toLanguageTag();
        writtenBy = by;
        writtenAt = now;
        askedAt = null;
    }

    /** The person is asked whether it is right. */
    void ask(Instant now) {
        askedAt = now;
    }

    /** The person's word on it, once. */
    void decide(String text, Instant now) {
        if (isDecided()) {
            return;
        }
        boolean same = text.isBlank() || text.strip().equals(written.strip());
        status = same ? Status.CONFIRMED : Status.CORRECTED;
        corrected = same ? "" : text.strip();
        decidedAt = now;
    }

    /** Whether the person has confirmed or corrected it. */
    public boolean isDecided() {
        return decidedAt != null;
    }

    /** Whether it waits for the person's word. */
    public boolean isAsked() {
        return askedAt != null && !isDecided();
    }

    /** Whether staff may use it: the person has had her say, or time for it ({@link #TIME}), or left no way to be asked. */
    public boolean isUsed(Instant now) {
        return usedFrom().isEmpty() || !now.isBefore(usedFrom().get());
    }

    /** When it is used at the latest, while it waits for the person's word. */
    public Optional<Instant> usedFrom() {
        return isAsked() ? askedAt().map(at -> at.plus(TIME)) : Optional.empty();
    }

    /** Stands for the words that staff wrote, so that nobody says yes to others than she has read. */
    public String mark() {
        return UUID.nameUUIDFromBytes(written.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public UUID file() {
        return fileId;
    }

    public Response.Id response() {
        return responseId;
    }

    public Status status() {
        return status;
    }

    /** What counts: the person's words where she corrected it, else what staff wrote. */
    public String text() {
        return corrected.isEmpty() ? written : corrected;
    }

    /** The message key of what stands above it on the copy of the person who spoke. */
    public String copyKey() {
        return "response.copy.transcript." + status.name().toLowerCase(Locale.ROOT);
    }

    /** What staff wrote. */
    public String written() {
        return written;
    }

    /** The language that it is written in, so that it is read out and confirmed as what it is. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** Who of the staff wrote it. */
    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** When the person was asked. */
    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** When the person confirmed or corrected it. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Sealed, for it may tell of somebody's health; what is older than the seal is read as it is. */
    @Converter
    static class Words implements AttributeConverter<String, String> {

        private final Seal seal;

        Words(Seal seal) {
            this.seal = seal;
        }

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable String text) {
            return text == null || text.isEmpty() ? text : seal.close(text);
        }

        @Override
        public @Nullable String convertToEntityAttribute(@Nullable String column) {
            return column != null && seal.isSealed(column) ? seal.open(column) : column;
        }
    }
}
