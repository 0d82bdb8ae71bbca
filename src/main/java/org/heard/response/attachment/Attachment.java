package org.heard.response.attachment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.heard.privacy.SealedText;
import org.heard.response.Draft;
import org.heard.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A recording or another file that answers a question. Its content is sealed in the blob store under its id. It belongs to a
 * draft until that is sent, then to the answer.
 */
@Entity
@Table(name = "answer_file")
public class Attachment {

    /** What is known about viruses in it. */
    public enum Scan {
        /** It will be looked at soon. */
        WAITING,
        /** Nothing was found. */
        CLEAN,
        /** Something was found: nobody gets it. */
        INFECTED,
        /** There is no scanner: it is never shown, and downloaded with a warning. */
        UNSCANNED;

        /** The message key of its name. */
        public String key() {
            return "response.file.scan." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    /** Until it is tried every eight hours or so. */
    private static final int MOST_DOUBLINGS = 9;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "draft_id"))
    private Draft.@Nullable Id draftId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "response_id"))
    private Response.@Nullable Id responseId;

    private String questionKey;

    @Enumerated(EnumType.STRING)
    private FileType type;

    @Convert(converter = SealedText.class)
    private String name;

    private long bytes;
    private boolean cleaned;

    @Enumerated(EnumType.STRING)
    private Scan scan;

    private String finding = "";
    private @Nullable Instant scannedAt;
    private int scanTries;

    /** When a scanner looks at it next; nothing when there is nothing more to find out. */
    private @Nullable Instant nextScanAt;

    private Instant addedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Attachment() {}

    Attachment(
            UUID id,
            Draft.Id draft,
            String question,
            String name,
            Cleaned content,
            long bytes,
            Scan scan,
            Instant now) {
        this.id = id;
        this.draftId = draft;
        this.questionKey = question;
        this.type = content.type();
        this.name = name;
        this.bytes = bytes;
        this.cleaned = content.isClean();
        this.scan = scan;
        this.addedAt = now;
        this.nextScanAt = now;
    }

    /** It was sent: nothing leads back to the draft. */
    void sentWith(Response.Id response) {
        responseId = response;
        draftId = null;
    }

    /** @param found what was found in it, or nothing */
    void scanned(Optional<String> found, Instant now) {
        scan = found.isPresent() ? Scan.INFECTED : Scan.CLEAN;
        finding = found.map(text -> text.substring(0, Math.min(200, text.length())))
                .orElse("");
        scannedAt = now;
        nextScanAt = null;
    }

    /** How long a file waits that could not be scanned after so many tries before. */
    public static Duration waitAfter(int tries) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
    }

    /** It could not be scanned this time: it waits longer each time, so that others come first. */
    void scanLater(Instant now) {
        nextScanAt = now.plus(waitAfter(scanTries));
        scanTries++;
    }

    /** Its content is not there: nobody can look at it. */
    void cannotBeScanned() {
        scan = Scan.UNSCANNED;
        nextScanAt = null;
    }

    Optional<Instant> nextScanAt() {
        return Optional.ofNullable(nextScanAt);
    }

    public UUID id() {
        return id;
    }

    public Optional<Draft.Id> draft() {
        return Optional.ofNullable(draftId);
    }

    public Optional<Response.Id> response() {
        return Optional.ofNullable(responseId);
    }

    /** The name of the question that it answers. */
    public String question() {
        return questionKey;
    }

    public FileType type() {
        return type;
    }

    /** What the person's device called it, or an empty text; never used where a name matters. */
    public String name() {
        return name;
    }

    /** Its size in bytes. */
    public long bytes() {
        return bytes;
    }

    /** Whether what says where and by whom it was made has been taken out; else it may still be in the file. */
    public boolean isCleaned() {
        return cleaned;
    }

    public Scan scan() {
        return scan;
    }

    /** What the scanner found. */
    public String finding() {
        return finding;
    }

    public Optional<Instant> scannedAt() {
        return Optional.ofNullable(scannedAt);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public boolean isInfected() {
        return scan == Scan.INFECTED;
    }

    /** Whether staff may play or look at it on a page. */
    public boolean isShown() {
        return scan == Scan.CLEAN && type.isShown();
    }

    /** Whether it is put into words. */
    public boolean isSpoken() {
        return type.family() == FileType.Family.SOUND || type.family() == FileType.Family.VIDEO;
    }
}
