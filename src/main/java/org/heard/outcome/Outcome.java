package org.heard.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.database.JsonColumn;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/**
 * What became of a consultation. It is written as a draft; publishing shows the draft to everyone and has the people told
 * who asked. Later changes are a draft again until they are published.
 */
@Entity
public class Outcome {

    /** Names an outcome. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
        /** A new name that nothing else has. */
        public static Id random() {
            return new Id(UUID.randomUUID());
        }
    }

    /** What is not good enough to be published yet. */
    public static final class NotReady extends IllegalStateException {

        private final transient List<Reason> reasons;

        NotReady(List<Reason> reasons) {
            super("Not ready to be published: " + reasons);
            this.reasons = reasons;
        }

        /** All that is missing. */
        public List<Reason> reasons() {
            return reasons;
        }
    }

    /** Why something cannot be published: a message key and what its text needs. */
    public record Reason(String key, List<Object> parameters) {
        static Reason of(String key, Object... parameters) {
            return new Reason(key, List.of(parameters));
        }
    }

    @EmbeddedId
    private Id id;

    private UUID consultation;

    @Convert(converter = TextColumn.class)
    private OutcomeText draft = OutcomeText.empty();

    @Convert(converter = TextColumn.class)
    private @Nullable OutcomeText published;

    @Convert(converter = BroughtOverColumn.class)
    private @Nullable Translated broughtOver;

    private @Nullable Instant publishedAt;
    private @Nullable Instant changedAt;
    private boolean toBeTold;
    private Instant createdAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Outcome() {}

    Outcome(Id id, Consultation.Id consultation, Instant now) {
        this.id = id;
        this.consultation = consultation.value();
        this.createdAt = now;
    }

    public Id id() {
        return id;
    }

    public Consultation.Id consultation() {
        return new Consultation.Id(consultation);
    }

    /** What staff are writing. */
    public OutcomeText draft() {
        return draft;
    }

    /** What everyone can read, once it was published. */
    public Optional<OutcomeText> published() {
        return Optional.ofNullable(published);
    }

    /** When it was first published. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** When it was last published. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    public boolean isPublished() {
        return published != null;
    }

    /** Whether it came from another site, at least at first. */
    public boolean isBroughtOver() {
        return broughtOver != null;
    }

    /** Whether there are changes that nobody outside can see yet. */
    public boolean hasUnpublishedChanges() {
        return !draft.equals(published);
    }

    /** Whether the people who asked still have to be told. */
    boolean isToBeTold() {
        return toBeTold;
    }

    /** For optimistic locking by forms that were open for long. */
    public long version() {
        return version;
    }

    void write(OutcomeText text) {
        draft = text;
    }

    /**
     * Shows the draft to everyone.
     *
     * @param missing what the policy found
     * @param tell whether the people who asked are told; the first time they always are
     * @throws NotReady if anything is missing
     */
    void publish(List<Reason> missing, boolean tell, Instant now) {
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
        toBeTold |= tell || !isPublished();
        show(now);
    }

    /** Shows what came from elsewhere, where it was public already: nobody is told, and nothing is asked of it. */
    void take(OutcomeText imported, Instant when) {
        draft = imported;
        show(when);
    }

    /**
     * Takes what another site says in one language. It was public there, so it is public here at once, and nobody is told.
     * What staff wrote here, or changed since it was last brought over, is kept.
     *
     * @param when it was published there
     * @return whether all of it could be taken
     */
    boolean bring(Locale language, String report, Instant when, Instant now) {
        Translated before = broughtOver == null ? Translated.empty() : broughtOver;
        String last = before.exactly(language);
        boolean free = isFree(draft, language, last);
        if (published == null) {
            published = OutcomeText.empty().withReport(language, report);
            publishedAt = when;
            changedAt = when;
        } else if (broughtOver == null) {
            // it was written and published here: the other site's words are only offered to staff
            draft = free ? draft.withReport(language, report) : draft;
            return false;
        } else if (isFree(published, language, last)) {
            published = published.withReport(language, report);
            changedAt = last.isEmpty() ? changedAt : now;
        } else {
            free = false;
        }
        draft = free ? draft.withReport(language, report) : draft;
        broughtOver = before.with(language, report);
        return free;
    }

    /** Whether a text says in a language what was last brought over, or nothing. */
    private static boolean isFree(OutcomeText text, Locale language, String last) {
        String says = text.report().exactly(language);
        return says.isBlank() || says.equals(last);
    }

    private void show(Instant now) {
        published = draft;
        changedAt = now;
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    /** Everyone who asked has been told. */
    void told() {
        toBeTold = false;
    }

    @Converter
    static class TextColumn extends JsonColumn<OutcomeText> {
        TextColumn() {
            super(OutcomeText.class);
        }
    }

    @Converter
    static class BroughtOverColumn extends JsonColumn<Translated> {
        BroughtOverColumn() {
            super(Translated.class);
        }
    }
}
