package org.heard.format.production;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.consultation.DocumentType;
import org.heard.format.Note;
import org.heard.format.SealedColumns;
import org.jspecify.annotations.Nullable;

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

    @EmbeddedId
    private Id id;

    private @Nullable String shared;
    private @Nullable UUID consultation;
    private @Nullable UUID document;

    @Convert(converter = JobColumns.WantedColumn.class)
    private Wanted wanted;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.WANTED;

    private @Nullable UUID owner;
    private @Nullable LocalDate wantedBy;

    @Embedded
    private @Nullable JobOrder order;

    @Convert(converter = JobColumns.StepsColumn.class)
    private List<JobStep> steps;

    @Convert(converter = SealedColumns.NotesColumn.class)
    private List<Note> notes = List.of();

    @Enumerated(EnumType.STRING)
    private @Nullable JobResult result;

    @Embedded
    private @Nullable JobFile file = JobFile.NONE;

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
        this.steps = List.of(new JobStep(JobState.WANTED, now, by == null ? null : by.value()));
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

    public JobState state() {
        return state;
    }

    /** Who sees to it, if anyone does yet. */
    public Optional<StaffMember.Id> owner() {
        return Optional.ofNullable(owner).map(StaffMember.Id::new);
    }

    /** Who makes it, what it costs and when it should come. */
    public JobOrder order() {
        return order == null ? JobOrder.NONE : order;
    }

    /** The day by which staff want it, whoever waits. */
    public Optional<LocalDate> wantedBy() {
        return Optional.ofNullable(wantedBy);
    }

    /** Whether it should have come from whoever makes it, and has not. */
    public boolean isLateFromSupplier(LocalDate today) {
        return state == JobState.ORDERED
                && order().expected().filter(today::isAfter).isPresent();
    }

    /** The steps that were taken, first to last. */
    public List<JobStep> steps() {
        return steps;
    }

    /** When it last came into a state, if it did. */
    public Optional<Instant> at(JobState which) {
        return steps.stream()
                .filter(step -> step.state() == which)
                .map(JobStep::at)
                .reduce((first, second) -> second);
    }

    public List<Note> notes() {
        return notes;
    }

    /** What came of it, once it was checked. */
    public Optional<JobResult> result() {
        return Optional.ofNullable(result);
    }

    /** The file that came of it, if one did. */
    public JobFile file() {
        return file == null ? JobFile.NONE : file;
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
        require(JobState.WANTED, JobState.QUOTE_ASKED);
        order = order().askedOf(who);
        reach(JobState.QUOTE_ASKED, now, by);
    }

    /** It is being made, by a supplier or in the house. */
    void order(
            Supplier.@Nullable Id who,
            @Nullable Long pence,
            LocalDate expected,
            Instant now,
            StaffMember.@Nullable Id by) {
        require(JobState.WANTED, JobState.QUOTE_ASKED);
        order = order().placed(who, pence, expected);
        reach(JobState.ORDERED, now, by);
    }

    /** The supplier names another day. */
    void expect(LocalDate day) {
        require(JobState.ORDERED);
        order = order().expected(day);
    }

    /** It has come. */
    void receive(@Nullable Long pence, Instant now, StaffMember.@Nullable Id by) {
        require(JobState.ORDERED);
        order = order().cost(pence);
        reach(JobState.RECEIVED, now, by);
    }

    /** A file has come; returns the name of the one that it takes the place of. */
    Optional<UUID> keepFile(UUID name, DocumentType type, long bytes) {
        require(JobState.ORDERED, JobState.RECEIVED);
        Optional<UUID> before = file().own();
        file = new JobFile(name, type, bytes, file().offeredAs());
        return before;
    }

    /** It is right, and can be sent. */
    void check(JobResult what, Instant now, StaffMember.@Nullable Id by) {
        require(JobState.RECEIVED);
        if (what == JobResult.FILE && file().own().isEmpty()) {
            throw new ProductionRefusal("production.refusal.no-file");
        }
        if (what == JobResult.PAGE && consultation == null) {
            throw new ProductionRefusal("production.refusal.no-page");
        }
        result = what;
        reach(JobState.CHECKED, now, by);
    }

    /** The file is one of the consultation's documents now, and no file of the job any more. */
    void offeredAs(UUID documentOfConsultation) {
        file = file().offered(documentOfConsultation);
    }

    /** The consultation's page says it now, whoever put it there: nobody has to order, receive or check it any more. */
    void foundOnPage(Instant now) {
        if (!state.isOpen() || state == JobState.CHECKED) {
            throw new ProductionRefusal("production.refusal.meanwhile");
        }
        result = JobResult.PAGE;
        reach(JobState.CHECKED, now, null);
    }

    /** Something is wrong with it: it is made again. */
    void sendBack(LocalDate expected, Instant now, StaffMember.@Nullable Id by) {
        require(JobState.RECEIVED);
        order = order().expected(expected);
        reach(JobState.ORDERED, now, by);
    }

    /** Everyone who waited has it. A thing that is gone cannot be shared any more; what can be opened can. */
    void finish(Instant now, StaffMember.@Nullable Id by) {
        require(JobState.CHECKED);
        reach(JobState.SENT, now, by);
        finishedAt = now;
        if (result == JobResult.THING) {
            shared = null;
        }
    }

    /** Somebody else wants what is ready. */
    void sendAgain(Instant now) {
        require(JobState.SENT);
        finishedAt = null;
        reach(JobState.CHECKED, now, null);
    }

    /** It is not made. */
    void cancel(Instant now, StaffMember.@Nullable Id by) {
        if (!state.isOpen()) {
            throw new ProductionRefusal("production.refusal.meanwhile");
        }
        reach(JobState.CANCELLED, now, by);
        finishedAt = now;
        shared = null;
    }

    void note(Instant now, StaffMember.Id by, String text) {
        notes = Note.added(notes, now, by, text);
    }

    /** Whether there is anything that has to be let go after a year. */
    boolean hasWords() {
        return !notes.isEmpty()
                || file().own().isPresent()
                || consultation == null && !wanted.subject().isEmpty();
    }

    /** Lets go what people and staff wrote and what was made for one person; returns the name of that file, if any. */
    Optional<UUID> forgetWords() {
        Optional<UUID> before = file().own();
        file = file().forgotten();
        notes = List.of();
        if (consultation == null) {
            String other = wanted.format() == null ? "-" : "";
            wanted = new Wanted("", wanted.format(), wanted.variant(), wanted.language(), other);
        }
        return before;
    }

    private void reach(JobState next, Instant now, StaffMember.@Nullable Id by) {
        state = next;
        steps = Stream.concat(steps.stream(), Stream.of(new JobStep(next, now, by == null ? null : by.value())))
                .toList();
    }

    private void require(JobState first, JobState... others) {
        if (state != first && !List.of(others).contains(state)) {
            throw new ProductionRefusal("production.refusal.meanwhile");
        }
    }
}
