package org.heard.message;

import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.heard.account.Audit;
import org.heard.account.Role;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.message.Attachments.Attachment;
import org.heard.message.MessageFormats.NotMade;
import org.heard.privacy.KeyedHash;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as staff see it and work on it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'FRONT_DESK')")
public class OutgoingMessages {

    /** What the address of a message's page ends with when its file could not be made. */
    public static final String NOT_MADE = "file=not-made";

    private final OutgoingMessageRows rows;
    private final MailServer server;
    private final Enclosures enclosures;
    private final KeyedHash hash;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    OutgoingMessages(
            OutgoingMessageRows rows,
            MailServer server,
            Enclosures enclosures,
            KeyedHash hash,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.server = server;
        this.enclosures = enclosures;
        this.hash = hash;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which messages to show. */
    public enum Show {
        NEEDS_SOMEONE(State.FOR_STAFF, State.FAILED, State.SENT_WITHOUT_FILE),
        UNDER_WAY(State.WAITING, State.SENDING),
        GONE(State.SENT, State.SENT_LOCALLY, State.DONE_BY_STAFF),
        ALL(State.values());

        private final Set<State> states;

        Show(State... states) {
            this.states = EnumSet.of(states[0], states);
        }

        /** The key of its name. */
        public String messageKey() {
            return "message.show." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether mail leaves this portal; otherwise it lies in the mailbox here. */
    @Transactional(readOnly = true)
    public boolean mailGoesOut() {
        return server.exists();
    }

    /** A page of messages, newest first. */
    @Transactional(readOnly = true)
    public List<OutgoingMessage> list(Show show, Pageable page) {
        return rows.in(show.states, page);
    }

    @Transactional(readOnly = true)
    public long count(Show show) {
        return rows.countByStateIn(show.states);
    }

    /** A page of what was sent to one e-mail address or number, newest first; found only as long as it is kept. */
    @Transactional(readOnly = true)
    public List<OutgoingMessage> to(String recipient, Pageable page) {
        return rows.to(hash.of(Outbox.RECIPIENT, recipient), readable(), page);
    }

    @Transactional(readOnly = true)
    public long countTo(String recipient) {
        return rows.countTo(hash.of(Outbox.RECIPIENT, recipient), readable());
    }

    @Transactional(readOnly = true)
    public Optional<OutgoingMessage> byId(OutgoingMessage.Id id) {
        return rows.findById(id);
    }

    /**
     * Whether whoever is signed in may read a message's words. A confidential one is read by administrators, and only
     * where the mailbox here is the one place to read it, because no mail leaves this portal.
     */
    @Transactional(readOnly = true)
    public boolean mayRead(OutgoingMessage message) {
        return !message.isConfidential() || readable().contains(message.state());
    }

    /** The states in which whoever is signed in may read a confidential message: what staff send, they have to read. */
    private Set<State> readable() {
        var states = EnumSet.of(State.FOR_STAFF, State.DONE_BY_STAFF);
        if (staff.current().filter(who -> who.has(Role.ADMINISTRATOR)).isPresent()) {
            states.add(State.SENT_LOCALLY);
        }
        return states;
    }

    /** The recipient's format in words, if it is not ordinary text. */
    @Transactional(readOnly = true)
    public Optional<String> format(OutgoingMessage message, Locale reader) {
        return message.format().isEmpty() ? Optional.empty() : enclosures.format(message, reader);
    }

    /**
     * Where the message can be had as a file, from the root of the site: in the format that its recipient reads, letters
     * in ordinary print too. Nothing where a machine makes none, or whoever is signed in may not read it.
     */
    @Transactional(readOnly = true)
    public Optional<String> file(OutgoingMessage message) {
        return Optional.of(message)
                .filter(it -> enclosures.isMade(it) && mayRead(it))
                .map(it -> MessageFileDownload.ADDRESS + it.id().value());
    }

    /** The file itself, made now. */
    Optional<Attachment> file(OutgoingMessage.Id id) throws NotMade {
        OutgoingMessage message = rows.findById(id).filter(this::mayRead).orElse(null);
        return message == null ? Optional.empty() : enclosures.made(message);
    }

    /** How many mails went out without the file that their recipients read. */
    @Transactional(readOnly = true)
    public long withoutFile() {
        return rows.countByStateIn(List.of(State.SENT_WITHOUT_FILE));
    }

    /** How many letters, calls and text messages wait for someone. */
    @Transactional(readOnly = true)
    public Map<Channel, Long> waitingForStaff() {
        var counts = new EnumMap<Channel, Long>(Channel.class);
        rows.countByChannel(State.FOR_STAFF).forEach(row -> counts.put((Channel) row[0], (Long) row[1]));
        return counts;
    }

    /** How many could not be sent. */
    @Transactional(readOnly = true)
    public long failed() {
        return rows.countByStateIn(List.of(State.FAILED));
    }

    /** Tries a mail again at once. */
    public void retryNow(OutgoingMessage.Id id) {
        change(id, "message.retried", message -> message.retryNow(clock.instant()));
    }

    /** Ticks off a letter that was posted, a call that was made, a text message that was sent. */
    public void doneByStaff(OutgoingMessage.Id id) {
        change(
                id,
                "message.done",
                message -> message.doneByStaff(staff.current().map(SignedIn::id).orElse(null), clock.instant()));
    }

    /** Takes the tick away. */
    public void notDoneAfterAll(OutgoingMessage.Id id) {
        change(id, "message.not-done", OutgoingMessage::notDoneAfterAll);
    }

    private void change(OutgoingMessage.Id id, String action, Consumer<OutgoingMessage> verb) {
        rows.findById(id).ifPresent(message -> {
            verb.accept(message);
            audit.record(action, id.value().toString());
        });
    }
}
