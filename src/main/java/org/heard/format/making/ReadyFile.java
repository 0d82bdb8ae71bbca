package org.heard.format.making;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A publication as a file in one language and form, made from what it said at one time; or why there is none. */
@Entity
public class ReadyFile {

    private static final int LONGEST_PROBLEM = 500;

    /** How long after each try that was too slow the next one is made; after the last it stays withheld. */
    static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofHours(1), Duration.ofHours(6));

    @Id
    private UUID id;

    private String publication;
    private String language;

    @Enumerated(EnumType.STRING)
    private FileForm form;

    private String madeFrom;
    private Instant madeAt;
    private @Nullable UUID content;
    private long bytes;
    private int seconds;
    private int pages;
    private @Nullable String problem;
    private int tries;
    private @Nullable Instant nextTryAt;
    private int edition = 1;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected ReadyFile() {}

    @SuppressWarnings("NullAway") // the rest is set by what is made
    ReadyFile(String publication, Locale language, FileForm form) {
        this.id = UUID.randomUUID();
        this.publication = publication;
        this.language = language.toLanguageTag();
        this.form = form;
    }

    /** Takes a file that was made and found fit; returns the name of the one that it takes the place of. */
    Optional<UUID> made(String from, UUID name, long size, Made what, Instant now) {
        Optional<UUID> before = Optional.ofNullable(content);
        madeFrom = from;
        madeAt = now;
        content = name;
        bytes = size;
        seconds = (int) what.length().toSeconds();
        pages = what.pages();
        problem = null;
        tries = 0;
        nextTryAt = null;
        return before;
    }

    /** Says why the file cannot be offered; returns the name of the one that is not offered any more. */
    Optional<UUID> withheld(String from, String reason, Instant now) {
        Optional<UUID> before = Optional.ofNullable(content);
        madeFrom = from;
        madeAt = now;
        content = null;
        bytes = 0;
        problem = reason.substring(0, Math.min(reason.length(), LONGEST_PROBLEM));
        nextTryAt = null;
        return before;
    }

    /** The same where trying again may help: later each time, and a bounded number of times. */
    Optional<UUID> delayed(String from, String reason, Instant now) {
        if (!from.equals(madeFrom)) {
            tries = 0;
        }
        Optional<UUID> before = withheld(from, reason, now);
        if (tries < DELAYS.size()) {
            nextTryAt = now.plus(DELAYS.get(tries));
        }
        tries++;
        return before;
    }

    /** Which edition of its renderer made it. */
    void madeBy(int renderersEdition) {
        edition = renderersEdition;
    }

    /** Whether nothing would change if it were made now. */
    boolean isUpToDate(String from, int renderersEdition, Instant now) {
        boolean due = nextTryAt != null && !nextTryAt.isAfter(now);
        return isMadeFrom(from) && edition == renderersEdition && !due;
    }

    boolean isMadeFrom(String from) {
        return from.equals(madeFrom);
    }

    /** Has it made again, though the words are the same; what there is stays until then. */
    void makeAgain() {
        madeFrom = "";
        tries = 0;
        nextTryAt = null;
    }

    /** Whether it waits to be made again because somebody asked for it. */
    public boolean isToBeMadeAgain() {
        return madeFrom.isEmpty();
    }

    public UUID id() {
        return id;
    }

    /** The path of what it was made of: {@code consultations/day-services}. */
    public String publication() {
        return publication;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public FileForm form() {
        return form;
    }

    /** Its size in bytes. */
    public long bytes() {
        return bytes;
    }

    /** How long it takes to hear, zero where it is read. */
    public Duration length() {
        return Duration.ofSeconds(seconds);
    }

    /** How many pages it has, 0 where it has none. */
    public int pages() {
        return pages;
    }

    /** When it was made. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Why it is not offered, for staff. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** How often it was not finished in its time. */
    public int tries() {
        return tries;
    }

    /** When it is tried again that was not finished in its time. */
    public Optional<Instant> nextTryAt() {
        return Optional.ofNullable(nextTryAt);
    }

    Optional<UUID> content() {
        return Optional.ofNullable(content);
    }
}
