package org.heard.format;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.StaffMember;
import org.heard.privacy.Seal;
import org.heard.privacy.SealedJson;
import org.heard.privacy.SpeakableCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Somebody asked for something in a format: what, where to, and the day by which it was promised. */
@Entity
public class FormatRequest {

    /** How long it is kept after it was sent or closed, as the page about privacy says. */
    static final Period KEPT = Period.ofYears(1);

    /** Names a request. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
        /** A new name that nothing else has. */
        public static Id random() {
            return new Id(UUID.randomUUID());
        }
    }

    /** How far it is. */
    public enum State {
        ASKED,
        BEING_MADE,
        SENT,
        CLOSED;

        /** The message key of the state, as the person reads it. */
        public String key() {
            return "format.state." + name().toLowerCase(Locale.ROOT);
        }

        /** Whether something still has to be done. */
        public boolean isWaiting() {
            return this == ASKED || this == BEING_MADE;
        }
    }

    /**
     * What was asked; kept sealed.
     *
     * @param subject the title of a consultation or document, or what it is in the person's own words
     * @param wish the formats
     * @param delivery where to
     * @param note anything else that she said
     */
    public record Asked(String subject, Wish wish, Delivery delivery, String note) {

        /** The longest description of what is wanted. */
        public static final int MAX_SUBJECT = 500;
        /** The longest note. */
        public static final int MAX_NOTE = 2000;
    }

    /** What staff wrote down about it; kept sealed. */
    public record Note(Instant at, UUID by, String text) {}

    @EmbeddedId
    private Id id;

    private String code;
    private UUID once;
    private @Nullable UUID consultation;

    @Convert(converter = AskedColumn.class)
    private Asked asked;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    private String language;
    private Instant askedAt;
    private LocalDate dueOn;
    private @Nullable LocalDate neededBy;
    private @Nullable UUID assignedTo;
    private @Nullable Instant finishedAt;

    @Convert(converter = NotesColumn.class)
    private List<Note> notes = List.of();

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected FormatRequest() {}

    FormatRequest(
            Id id,
            SpeakableCode code,
            UUID once,
            @Nullable UUID consultation,
            Asked asked,
            Locale language,
            @Nullable LocalDate neededBy,
            LocalDate dueOn,
            Instant now) {
        this.id = id;
        this.code = code.text();
        this.once = once;
        this.consultation = consultation;
        this.asked = asked;
        this.language = language.toLanguageTag();
        this.neededBy = neededBy;
        this.dueOn = dueOn;
        this.askedAt = now;
    }

    public Id id() {
        return id;
    }

    /** The reference that the person was given. */
    public String code() {
        return code;
    }

    public Asked asked() {
        return asked;
    }

    public State state() {
        return state;
    }

    /** The site's language that it was asked in. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The day by which it was promised. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The day by which the person needs it, if she said so. */
    public Optional<LocalDate> neededBy() {
        return Optional.ofNullable(neededBy);
    }

    /** Whether the promise cannot be kept any more, or the day that she needs it by has passed. */
    public boolean isOverdue(LocalDate today) {
        return state.isWaiting() && today.isAfter(dueOn);
    }

    /** Who sees to it, if anyone does yet. */
    public Optional<StaffMember.Id> assignedTo() {
        return Optional.ofNullable(assignedTo).map(StaffMember.Id::new);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(finishedAt).filter(when -> state == State.SENT);
    }

    public List<Note> notes() {
        return notes;
    }

    /** For optimistic locking. */
    public long version() {
        return version;
    }

    void assign(StaffMember.@Nullable Id who) {
        assignedTo = who == null ? null : who.value();
    }

    /** @throws IllegalStateException if it has been sent or closed */
    void beginToMake() {
        requireWaiting();
        state = State.BEING_MADE;
    }

    /** @throws IllegalStateException if it has been sent or closed */
    void send(Instant now) {
        requireWaiting();
        state = State.SENT;
        finishedAt = now;
    }

    /** Nothing more is done, because it was not needed or could not be made; the reason is in a note. */
    void close(Instant now) {
        requireWaiting();
        state = State.CLOSED;
        finishedAt = now;
    }

    /** Takes it up again after it was sent or closed by mistake, or did not arrive. */
    void takeUpAgain() {
        state = State.BEING_MADE;
        finishedAt = null;
    }

    void note(Instant now, StaffMember.Id by, String text) {
        var more = new ArrayList<>(notes);
        more.add(new Note(now, by.value(), text));
        notes = List.copyOf(more);
    }

    private void requireWaiting() {
        if (!state.isWaiting()) {
            throw new IllegalStateException("The request is " + state);
        }
    }

    @Converter
    static class AskedColumn extends SealedJson<Asked> {
        AskedColumn(Seal seal) {
            super(seal, Asked.class);
        }
    }

    @Converter
    static class NotesColumn extends SealedJson<List<Note>> {
        NotesColumn(Seal seal) {
            super(seal, new TypeReference<>() {});
        }
    }
}
