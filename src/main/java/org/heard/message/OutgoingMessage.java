package org.heard.message;

import jakarta.persistence.AttributeOverride;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.StaffMember;
import org.heard.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/** A message on its way, from the moment someone decided to send it until its words are wiped. */
@Entity
public class OutgoingMessage {

    /** How long it is tried before it counts as failed. */
    static final Duration LONGEST_TRY = Duration.ofDays(3);
    /** A try that has not ended after so long was cut off by a killed server. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** How often it is tried with a file that cannot be made, before it goes without. */
    static final int TRIES_FOR_FILE = 4;

    private static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6));

    /** Names a message. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Convert(converter = SealedText.class)
    private @Nullable String recipient;

    /** Finds all messages to one address or number. */
    private @Nullable String recipientHash;

    @Convert(converter = SealedText.class)
    private @Nullable String subject;

    @Convert(converter = SealedText.class)
    private @Nullable String body;

    @Convert(converter = SealedText.class)
    private @Nullable String note;

    @Convert(converter = SealedText.class)
    private @Nullable String stop;

    @Convert(converter = SealedText.class)
    private @Nullable String attachments;

    @Convert(converter = SealedText.class)
    private @Nullable String format;

    private String language;
    private String about;
    private boolean confidential;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private @Nullable Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Problem lastProblem;

    private Instant createdAt;
    private @Nullable Instant doneAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "done_by"))
    private StaffMember.@Nullable Id doneBy;

    private @Nullable Instant wipedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected OutgoingMessage() {}

    OutgoingMessage(Message message, String recipientHash, State first, Instant now) {
        this.id = new Id(UUID.randomUUID());
        this.channel = message.channel();
        this.recipient = message.recipient();
        this.recipientHash = recipientHash;
        this.subject = message.subject();
        this.body = message.body();
        this.note = message.note();
        this.stop = message.stop() == null ? null : message.stop().toString();
        this.attachments = message.attachments().isEmpty() ? null : String.join("\n", message.attachments());
        this.format = message.format().isEmpty() ? null : message.format();
        this.language = message.language().toLanguageTag();
        this.about = message.about();
        this.confidential = message.confidential();
        this.createdAt = now;
        this.state = first;
        if (first == State.WAITING) {
            nextAttemptAt = now;
        } else if (first.isOver()) {
            doneAt = now;
        }
    }

    public Id id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public State state() {
        return state;
    }

    /** Whom it goes to; empty once its words are wiped. */
    public String recipient() {
        return recipient == null ? "" : recipient;
    }

    public String subject() {
        return subject == null ? "" : subject;
    }

    public String body() {
        return body == null ? "" : body;
    }

    /** What staff have to know. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<String> stop() {
        return Optional.ofNullable(stop);
    }

    /** The addresses of the files that go with it. */
    List<String> attachments() {
        return attachments == null ? List.of() : attachments.lines().toList();
    }

    /** The format that the recipient reads, as {@link MessageFormats} knows it; empty for ordinary text. */
    String format() {
        return format == null ? "" : format;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** The key of what it is about. */
    public String about() {
        return about;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it went out or was done. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** Which member of staff posted it or phoned. */
    public Optional<StaffMember.Id> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    /** When it is tried again. */
    public Optional<Instant> nextAttemptAt() {
        return state == State.WAITING ? Optional.ofNullable(nextAttemptAt) : Optional.empty();
    }

    /** What went wrong last. */
    public Optional<Problem> lastProblem() {
        return Optional.ofNullable(lastProblem);
    }

    /** Whether its words are gone, as they are some time after it was sent. */
    public boolean isWiped() {
        return wipedAt != null;
    }

    /** Whether it can be tried again by hand. */
    public boolean canBeRetried() {
        return !isWiped() && (state == State.FAILED || state == State.WAITING || state == State.SENT_WITHOUT_FILE);
    }

    /** Takes it out for sending; nobody else does until the lease is over. */
    void beginSending(Instant now) {
        state = State.SENDING;
        attempts++;
        nextAttemptAt = now.plus(LEASE);
    }

    /** Whether it is tried again, rather than sent without the file that could not be made. */
    boolean waitsForFile() {
        return attempts < TRIES_FOR_FILE;
    }

    /** It went, but without the file: she has the words at least, and staff see to the rest. */
    void sentWithoutFile(Instant now) {
        state = State.SENT_WITHOUT_FILE;
        doneAt = now;
        nextAttemptAt = null;
        lastProblem = Problem.NO_FILE;
        if (confidential) {
            wipe(now);
        }
    }

    void sent(Instant now) {
        state = State.SENT;
        doneAt = now;
        nextAttemptAt = null;
        lastProblem = null;
        if (confidential) {
            wipe(now);
        }
    }

    /** Whether nobody but the recipient should read it; what staff have to write or say, they read. */
    boolean isConfidential() {
        return confidential && state != State.FOR_STAFF && state != State.DONE_BY_STAFF;
    }

    /** A try that came to nothing: it waits longer each time, and not at all where trying again cannot help. */
    void notSent(Problem problem, Instant now) {
        lastProblem = problem;
        Instant next = now.plus(delayAfter(attempts));
        if (problem.isFinal() || next.isAfter(createdAt.plus(LONGEST_TRY))) {
            state = State.FAILED;
            nextAttemptAt = null;
            doneAt = now;
        } else {
            state = State.WAITING;
            nextAttemptAt = next;
        }
    }

    static Duration delayAfter(int attempts) {
        return DELAYS.get(Math.clamp(attempts - 1, 0, DELAYS.size() - 1));
    }

    void retryNow(Instant now) {
        if (!canBeRetried()) {
            throw new IllegalStateException("Only what waits or failed is tried again");
        }
        if (state.isOver()) {
            // the three days begin anew
            createdAt = now;
            attempts = 0;
            doneAt = null;
        }
        state = State.WAITING;
        nextAttemptAt = now;
    }

    void doneByStaff(StaffMember.@Nullable Id who, Instant now) {
        if (state != State.FOR_STAFF && state != State.SENT_WITHOUT_FILE) {
            throw new IllegalStateException("Only what waits for staff is ticked off");
        }
        state = State.DONE_BY_STAFF;
        doneBy = who;
        doneAt = now;
    }

    void notDoneAfterAll() {
        if (state != State.DONE_BY_STAFF || isWiped()) {
            throw new IllegalStateException("Only what was ticked off waits again");
        }
        state = State.FOR_STAFF;
        doneBy = null;
        doneAt = null;
    }

    void wipe(Instant now) {
        if (state.isOver()) {
            recipient = null;
            recipientHash = null;
            subject = null;
            body = null;
            note = null;
            stop = null;
            attachments = null;
            format = null;
            wipedAt = now;
        }
    }
}
