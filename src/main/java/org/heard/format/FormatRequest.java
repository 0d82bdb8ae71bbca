package org.heard.format;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.participant.WantedFormat;
import org.heard.privacy.SpeakableCode;
import org.jspecify.annotations.Nullable;

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

    @EmbeddedId
    private Id id;

    private String code;
    private UUID once;
    private @Nullable UUID consultation;

    @Convert(converter = SealedColumns.AskedColumn.class)
    private Asked asked;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.ASKED;

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

    @Convert(converter = SealedColumns.HandedColumn.class)
    private @Nullable List<WantedFormat> handedOver;

    @Convert(converter = SealedColumns.OwnTimeColumn.class)
    @Column(name = "more_time")
    private @Nullable OwnTime ownTime;

    private @Nullable Instant lateToldAt;

    @Convert(converter = SealedColumns.NotesColumn.class)
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

    public RequestState state() {
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
        return state == RequestState.SENT && AtOnce.isAll(asked.wish(), handedOver());
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
        return Optional.ofNullable(finishedAt).filter(when -> state == RequestState.SENT);
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
        state = RequestState.BEING_MADE;
    }

    /** @throws IllegalStateException if it has been sent or closed */
    void send(Instant now) {
        requireWaiting();
        state = RequestState.SENT;
        finishedAt = now;
    }

    /** Nothing more is done, because it was not needed or could not be made; the reason is in a note. */
    void close(Instant now) {
        requireWaiting();
        state = RequestState.CLOSED;
        finishedAt = now;
    }

    /** Takes it up again after it was sent or closed by mistake, or did not arrive. */
    void takeUpAgain() {
        state = RequestState.BEING_MADE;
        finishedAt = null;
    }

    void note(Instant now, StaffMember.Id by, String text) {
        notes = Note.added(notes, now, by, text);
    }

    private void requireWaiting() {
        if (!state.isWaiting()) {
            throw new IllegalStateException("The request is " + state);
        }
    }
}
