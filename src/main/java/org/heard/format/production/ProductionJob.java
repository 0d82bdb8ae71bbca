package org.heard.format.production;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.consultation.DocumentType;
import org.heard.database.JsonColumn;
import org.heard.format.FormatRequest.Note;
import org.heard.privacy.Seal;
import org.heard.privacy.SealedJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Something in a format that a person has to make (F2): how far it is, who sees to it, who makes it and what it costs. */
@Entity
public class ProductionJob {

    /** How long what people and staff wrote is kept after it was finished. */
    static final Period KEPT = Period.ofYears(1);

    /** Names a job. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
        /** A new name that nothing else has. */
        public static Id random() {
            return new Id(UUID.randomUUID());
        }
    }

    /** How far it is. */
    public enum State {
        WANTED,
        QUOTE_ASKED,
        ORDERED,
        RECEIVED,
        CHECKED,
        SENT,
        CANCELLED;

        /** The message key of the state. */
        public String key() {
            return "production.state." + name().toLowerCase(Locale.ROOT);
        }

        /** Whether something still has to be done. */
        public boolean isOpen() {
            return this != SENT && this != CANCELLED;
        }
    }

    /** What came of it. */
    public enum Result {
        /** A file, which everyone can have from then on. */
        FILE,
        /** The consultation's own page says it now, such as in another language. */
        PAGE,
        /** It is a thing, such as Braille on paper. */
        THING
    }

    /**
     * A step that was taken.
     *
     * @param by who took it, or null when the portal did
     */
    public record Step(State state, Instant at, @Nullable UUID by) {}

    @EmbeddedId
    private Id id;

    private @Nullable String shared;
    private @Nullable UUID consultation;
    private @Nullable UUID document;

    @Convert(converter = WantedColumn.class)
    private Wanted wanted;

    @Enumerated(EnumType.STRING)
    private State state = State.WANTED;

    private @Nullable UUID owner;
    private @Nullable UUID supplier;
    private @Nullable Long quotePence;
    private @Nullable Long costPence;
    private @Nullable LocalDate wantedBy;
    private @Nullable LocalDate expectedOn;

    @Convert(converter = StepsColumn.class)
    private List<Step> steps;

    @Convert(converter = NotesColumn.class)
    private List<Note> notes = List.of();

    @Enumerated(EnumType.STRING)
    private @Nullable Result result;

    private @Nullable UUID file;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentType fileType;

    private long fileBytes;
    private @Nullable UUID offeredAs;
    private Instant begunAt;
    private @Nullable Instant finishedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected ProductionJob() {}

    /**
     * @param shared what tells that others want the same, or null where nobody else can
     * @param by who began it, or null when a request did
     */
    ProductionJob(
            Id id,
            @Nullable String shared,
            Consultation.@Nullable Id consultation,
            @Nullable UUID document,
            Wanted wanted,
            Instant now,
            StaffMember.@Nullable Id by) {
        this.id = id;
        this.shared = shared;
        this.consultation = consultation == null ? null : consultation.value();
        this.document = document;
        this.wanted = wanted;
        this.begunAt = now;
        this.steps = List.of(new Step(State.WANTED, now, by == null ? null : by.value()));
    }

    public Id id() {
        return id;
    }

    /** The consultation that it says, if it is one. */
    public Optional<Consultation.Id> consultation() {
        return Optional.ofNullable(consultation).map(Consultation.Id::new);
    }

    /** The consultation's document that it says, if it is not the whole. */
    public Optional<UUID> document() {
        return Optional.ofNullable(document);
    }

    public Wanted wanted() {
        return wanted;
    }

    public State state() {
        return state;
    }

    /** Who sees to it, if anyone does yet. */
    public Optional<StaffMember.Id> owner() {
        return Optional.ofNullable(owner).map(StaffMember.Id::new);
    }

    /** Who makes it, if it is not made in the house. */
    public Optional<Supplier.Id> supplier() {
        return Optional.ofNullable(supplier).map(Supplier.Id::new);
    }

    /** What the supplier said that it would cost, in pence. */
    public Optional<Long> quotePence() {
        return Optional.ofNullable(quotePence);
    }

    /** What it cost, in pence. */
    public Optional<Long> costPence() {
        return Optional.ofNullable(costPence);
    }

    /** The day by which staff want it, whoever waits. */
    public Optional<LocalDate> wantedBy() {
        return Optional.ofNullable(wantedBy);
    }

    /** The day on which it should come from whoever makes it. */
    public Optional<LocalDate> expectedOn() {
        return Optional.ofNullable(expectedOn);
    }

    /** Whether it should have come from whoever makes it, and has not. */
    public boolean isLateFromSupplier(LocalDate today) {
        return state == State.ORDERED && expectedOn != null && today.isAfter(expectedOn);
    }

    /** The steps that were taken, first to last. */
    public List<Step> steps() {
        return steps;
    }

    /** When it last came into a state, if it did. */
    public Optional<Instant> at(State which) {
        return steps.stream()
                .filter(step -> step.state() == which)
                .map(Step::at)
                .reduce((first, second) -> second);
    }

    public List<Note> notes() {
        return notes;
    }

    /** What came of it, once it was checked. */
    public Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    /** The name of the file that came and is not offered to everyone, if there is one. */
    public Optional<UUID> file() {
        return Optional.ofNullable(file);
    }

    /** What kind of file came, if one did. */
    public Optional<DocumentType> fileType() {
        return Optional.ofNullable(fileType);
    }

    /** The size of the file that came, in bytes. */
    public long fileBytes() {
        return fileBytes;
    }

    /** The consultation's document that it became. */
    public Optional<UUID> offeredAs() {
        return Optional.ofNullable(offeredAs);
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** When all was done, if it is. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    void assign(StaffMember.@Nullable Id who) {
        owner = who == null ? null : who.value();
    }

    void wantBy(@Nullable LocalDate day) {
        wantedBy = day;
    }

    /** A supplier is asked what it would cost. */
    void askQuote(Supplier.Id who, Instant now, StaffMember.@Nullable Id by) {
        require(State.WANTED, State.QUOTE_ASKED);
        supplier = who.value();
        reach(State.QUOTE_ASKED, now, by);
    }

    /** It is being made, by a supplier or in the house. */
    void order(
            Supplier.@Nullable Id who,
            @Nullable Long pence,
            LocalDate expected,
            Instant now,
            StaffMember.@Nullable Id by) {
        require(State.WANTED, State.QUOTE_ASKED);
        supplier = who == null ? null : who.value();
        quotePence = amount(pence);
        expectedOn = expected;
        reach(State.ORDERED, now, by);
    }

    /** The supplier names another day. */
    void expect(LocalDate day) {
        require(State.ORDERED);
        expectedOn = day;
    }

    /** It has come. */
    void receive(@Nullable Long pence, Instant now, StaffMember.@Nullable Id by) {
        require(State.ORDERED);
        costPence = amount(pence);
        reach(State.RECEIVED, now, by);
    }

    /** A file has come; returns the name of the one that it takes the place of. */
    Optional<UUID> keepFile(UUID name, DocumentType type, long bytes) {
        require(State.ORDERED, State.RECEIVED);
        Optional<UUID> before = file();
        file = name;
        fileType = type;
        fileBytes = bytes;
        return before;
    }

    /** It is right, and can be sent. */
    void check(Result what, Instant now, StaffMember.@Nullable Id by) {
        require(State.RECEIVED);
        if (what == Result.FILE && file == null) {
            throw new ProductionRefusal("production.refusal.no-file");
        }
        if (what == Result.PAGE && consultation == null) {
            throw new ProductionRefusal("production.refusal.no-page");
        }
        result = what;
        reach(State.CHECKED, now, by);
    }

    /** The file is one of the consultation's documents now, and no file of the job any more. */
    void offeredAs(UUID documentOfConsultation) {
        offeredAs = documentOfConsultation;
        file = null;
    }

    /** Something is wrong with it: it is made again. */
    void sendBack(LocalDate expected, Instant now, StaffMember.@Nullable Id by) {
        require(State.RECEIVED);
        expectedOn = expected;
        reach(State.ORDERED, now, by);
    }

    /** Everyone who waited has it. A thing that is gone cannot be shared any more; what can be opened can. */
    void finish(Instant now, StaffMember.@Nullable Id by) {
        require(State.CHECKED);
        reach(State.SENT, now, by);
        finishedAt = now;
        if (result == Result.THING) {
            shared = null;
        }
    }

    /** Somebody else wants what is ready. */
    void sendAgain(Instant now) {
        require(State.SENT);
        finishedAt = null;
        reach(State.CHECKED, now, null);
    }

    /** It is not made. */
    void cancel(Instant now, StaffMember.@Nullable Id by) {
        if (!state.isOpen()) {
            throw new ProductionRefusal("production.refusal.meanwhile");
        }
        reach(State.CANCELLED, now, by);
        finishedAt = now;
        shared = null;
    }

    void note(Instant now, StaffMember.Id by, String text) {
        notes = Stream.concat(notes.stream(), Stream.of(new Note(now, by.value(), text)))
                .toList();
    }

    /** Whether there is anything that has to be let go after a year. */
    boolean hasWords() {
        return !notes.isEmpty()
                || file != null
                || consultation == null && !wanted.subject().isEmpty();
    }

    /** Lets go what people and staff wrote and what was made for one person; returns the name of that file, if any. */
    Optional<UUID> forgetWords() {
        Optional<UUID> before = file();
        file = null;
        notes = List.of();
        if (consultation == null) {
            String other = wanted.format() == null ? "-" : "";
            wanted = new Wanted("", wanted.format(), wanted.variant(), wanted.language(), other);
        }
        return before;
    }

    private void reach(State next, Instant now, StaffMember.@Nullable Id by) {
        state = next;
        steps = Stream.concat(steps.stream(), Stream.of(new Step(next, now, by == null ? null : by.value())))
                .toList();
    }

    private void require(State first, State... others) {
        if (state != first && !List.of(others).contains(state)) {
            throw new ProductionRefusal("production.refusal.meanwhile");
        }
    }

    private static @Nullable Long amount(@Nullable Long pence) {
        if (pence != null && pence < 0) {
            throw new ProductionRefusal("production.refusal.money");
        }
        return pence;
    }

    @Converter
    static class WantedColumn extends SealedJson<Wanted> {
        WantedColumn(Seal seal) {
            super(seal, Wanted.class);
        }
    }

    @Converter
    static class StepsColumn extends JsonColumn<List<Step>> {
        StepsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class NotesColumn extends SealedJson<List<Note>> {
        NotesColumn(Seal seal) {
            super(seal, new TypeReference<>() {});
        }
    }
}
