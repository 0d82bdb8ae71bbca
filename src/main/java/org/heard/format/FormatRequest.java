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
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.participant.WantedFormat;
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
     * @param document the document within the consultation, or null for the consultation itself
     * @param whom for whom it is
     */
    public record Asked(
            String subject,
            Wish wish,
            Delivery delivery,
            String note,
            @Nullable UUID document,
            Whom whom) {

        /** The longest description of what is wanted. */
        public static final int MAX_SUBJECT = 500;
        /** The longest note. */
        public static final int MAX_NOTE = 2000;

        /** What was kept before anyone asked for whom it is counts as asked for oneself. */
        @SuppressWarnings("NullAway") // JSON may lack it
        public Asked {
            whom = whom == null ? Whom.MYSELF : whom;
        }

        /** The format that she is told in about it: what she reads herself and a machine can make, else ordinary text. */
        public WantedFormat told() {
            return wish.formats().stream()
                    .filter(format -> whom == Whom.MYSELF)
                    .filter(format ->
                            !MadeForms.hasOwnWords(format) && !MadeForms.of(format).isEmpty())
                    .findFirst()
                    .orElse(WantedFormat.STANDARD);
        }

        /** Something that somebody asks for herself. */
        public Asked(String subject, Wish wish, Delivery delivery, String note) {
            this(subject, wish, delivery, note, null, Whom.MYSELF);
        }
    }

    /** For whom it is; nothing more is asked about somebody who is supported (M7). */
    public enum Whom {
        MYSELF,
        SUPPORTED;

        /** The message key. */
        public String key() {
            return "format.whom." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The time to answer that the person was given because her format comes late; kept sealed.
     *
     * @param code what opens it, for her messages
     * @param until when it ends
     * @param told the end that she was told of last, or null
     */
    public record OwnTime(
            String code, Instant until, @Nullable Instant told) {
        /** Whether she knows of it. */
        public boolean wasTold() {
            return told != null;
        }
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

    /** The day that was promised when it was asked for. */
    private LocalDate firstDueOn;

    @Enumerated(EnumType.STRING)
    private WayIn wayIn = WayIn.ONLINE;

    private @Nullable UUID keyedBy;

    @Convert(converter = HandedColumn.class)
    private @Nullable List<WantedFormat> handedOver;

    @Convert(converter = OwnTimeColumn.class)
    @Column(name = "more_time")
    private @Nullable OwnTime ownTime;

    private @Nullable Instant lateToldAt;

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
        this.firstDueOn = dueOn;
        this.askedAt = now;
    }

    public Id id() {
        return id;
    }

    /** The consultation that it is about, or one of its documents, if it is about one. */
    public Optional<Consultation.Id> consultation() {
        return Optional.ofNullable(consultation).map(Consultation.Id::new);
    }

    /** The reference that the person was given; things that were asked for together share it. */
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

    /** The day that was promised when it was asked for. */
    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    /** How it came to us. */
    public WayIn wayIn() {
        return wayIn;
    }

    /** Who keyed it, where it did not come by the page. */
    public Optional<StaffMember.Id> keyedBy() {
        return Optional.ofNullable(keyedBy).map(StaffMember.Id::new);
    }

    /** The formats that the portal sent by itself. */
    public List<WantedFormat> handedOver() {
        return handedOver == null ? List.of() : handedOver;
    }

    /** Whether the portal sent all of it by itself. */
    public boolean isSentAtOnce() {
        return state == State.SENT && AtOnce.isAll(asked.wish(), handedOver());
    }

    /** The time to answer that the person was given for being late. */
    public Optional<OwnTime> ownTime() {
        return Optional.ofNullable(ownTime);
    }

    boolean isToldThatLate() {
        return lateToldAt != null;
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

    void keyed(WayIn way, StaffMember.Id by) {
        wayIn = way;
        keyedBy = by.value();
    }

    /** The portal sent these; the request is met when nothing else was asked for. */
    void handOver(List<WantedFormat> formats, Instant now) {
        handedOver = formats.isEmpty() ? null : List.copyOf(formats);
        if (AtOnce.isAll(asked.wish(), handedOver())) {
            send(now);
        }
    }

    /** @throws IllegalStateException if it has been sent or closed */
    void promise(LocalDate day) {
        requireWaiting();
        dueOn = day;
        lateToldAt = null;
    }

    void giveTime(SpeakableCode given, Instant until) {
        ownTime = new OwnTime(given.text(), until, null);
    }

    void prolongTime(Instant until) {
        ownTime().ifPresent(time -> ownTime = new OwnTime(time.code(), until, time.told()));
    }

    void toldOfTime() {
        ownTime().ifPresent(time -> ownTime = new OwnTime(time.code(), time.until(), time.until()));
    }

    void toldThatLate(Instant now) {
        lateToldAt = now;
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
    static class HandedColumn extends SealedJson<List<WantedFormat>> {
        HandedColumn(Seal seal) {
            super(seal, new TypeReference<>() {});
        }
    }

    @Converter
    static class OwnTimeColumn extends SealedJson<OwnTime> {
        OwnTimeColumn(Seal seal) {
            super(seal, OwnTime.class);
        }
    }

    @Converter
    static class NotesColumn extends SealedJson<List<Note>> {
        NotesColumn(Seal seal) {
            super(seal, new TypeReference<>() {});
        }
    }
}
