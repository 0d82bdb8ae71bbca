package org.heard.consultation;

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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.database.JsonColumn;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import tools.jackson.core.type.TypeReference;

/**
 * A piece of involvement with its life: draft, forthcoming, open, closed, outcome published, or withdrawn. Whether it is
 * open follows from its dates alone, so nothing has to run for it to open or close on time.
 */
@Entity
public class Consultation extends AbstractAggregateRoot<Consultation> {

    /** How long after closing a person who is in mid-answer may still send it; said on the page. */
    public static final Duration GRACE = Duration.ofHours(24);

    /** Names a consultation. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
        /** A new name that nothing else has. */
        public static Id random() {
            return new Id(UUID.randomUUID());
        }
    }

    /** A consultation was published, changed while public, closed or withdrawn. */
    public record Changed(Id id) {}

    /** A closing date that was moved, with the reason that is shown (P4). */
    public record Extension(Instant from, Instant to, Translated reason, Instant decidedAt) {}

    enum Stage {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    @EmbeddedId
    private Id id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private @Nullable Instant opensAt;
    private @Nullable Instant closesAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant outcomeAt;

    @Convert(converter = TopicsColumn.class)
    private Set<Topic> topics = Set.of();

    @Convert(converter = AudiencesColumn.class)
    private Set<Audience> audiences = Set.of();

    /** Codes of the areas that it concerns, as the organisation lists them; none means everywhere. */
    @Convert(converter = AreasColumn.class)
    private Set<String> areas = Set.of();

    @Convert(converter = TextColumn.class)
    private ConsultationText text = ConsultationText.empty();

    @Convert(converter = TranslatedColumn.class)
    private Translated shortReason = Translated.empty();

    @Convert(converter = TranslatedColumn.class)
    private Translated withdrawnReason = Translated.empty();

    @Convert(converter = ExtensionsColumn.class)
    private List<Extension> extensions = List.of();

    /** What it was imported from, so that a second import finds it. */
    private @Nullable String source;

    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Consultation() {}

    /** A new draft. */
    public Consultation(Id id, String slug, Instant now) {
        this.id = id;
        this.slug = slug;
        this.createdAt = now;
        this.changedAt = now;
    }

    public Id id() {
        return id;
    }

    /** The name in its address. */
    public String slug() {
        return slug;
    }

    public ConsultationText text() {
        return text;
    }

    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    public Optional<Instant> opensAt() {
        return Optional.ofNullable(opensAt);
    }

    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Set<Topic> topics() {
        return topics;
    }

    public Set<Audience> audiences() {
        return audiences;
    }

    public Set<String> areas() {
        return areas;
    }

    /** Why it runs for less than 12 weeks (P4). */
    public Translated shortReason() {
        return shortReason;
    }

    public Translated withdrawnReason() {
        return withdrawnReason;
    }

    public List<Extension> extensions() {
        return extensions;
    }

    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** For optimistic locking by forms that were open for long. */
    public long version() {
        return version;
    }

    /** Where it stands at a moment. */
    public Status status(Instant now) {
        if (stage == Stage.WITHDRAWN) {
            return Status.WITHDRAWN;
        }
        if (stage == Stage.DRAFT || opensAt == null || closesAt == null) {
            return Status.DRAFT;
        }
        if (now.isBefore(opensAt)) {
            return Status.FORTHCOMING;
        }
        if (now.isBefore(closesAt)) {
            return Status.OPEN;
        }
        return outcomeAt != null ? Status.OUTCOME_PUBLISHED : Status.CLOSED;
    }

    /** Whether the public may see it. */
    public boolean isPublic() {
        return stage != Stage.DRAFT;
    }

    /** Whether an answer that was begun in time may still be sent. */
    public boolean acceptsBegunAnswers(Instant now) {
        return status(now) == Status.OPEN
                || stage == Stage.PUBLISHED
                        && closesAt != null
                        && !now.isBefore(closesAt)
                        && now.isBefore(closesAt.plus(GRACE));
    }

    // --- what can be done with it ---

    /** Changes what it says; the public sees it at once when it is published. */
    public Consultation say(ConsultationText newText, Instant now) {
        text = newText;
        return changed(now);
    }

    /** Changes what it is about and whom it is for. */
    public Consultation describe(
            @Nullable Level newLevel,
            Set<Topic> newTopics,
            Set<Audience> newAudiences,
            Set<String> newAreas,
            Instant now) {
        level = newLevel;
        topics = Set.copyOf(newTopics);
        audiences = Set.copyOf(newAudiences);
        areas = Set.copyOf(newAreas);
        return changed(now);
    }

    /**
     * Sets when it opens and closes, and why that is short, if it is.
     *
     * @throws ConsultationRefusal once it is published: then it is extended or closed, with a reason that is shown
     */
    public Consultation schedule(@Nullable Instant opens, @Nullable Instant closes, Translated whyShort, Instant now) {
        if (stage != Stage.DRAFT && !(Objects.equals(opens, opensAt) && Objects.equals(closes, closesAt))) {
            throw new ConsultationRefusal("consultation.refusal.published-dates");
        }
        opensAt = opens;
        closesAt = closes;
        shortReason = whyShort;
        return changed(now);
    }

    /**
     * Shows it to the public.
     *
     * @throws ConsultationRefusal with every reason why it is not ready
     */
    public Consultation publish(PublishingPolicy policy, Instant now) {
        if (stage != Stage.DRAFT) {
            throw new ConsultationRefusal("consultation.refusal.not-draft");
        }
        List<PublishingPolicy.Reason> reasons = policy.reasonsAgainst(this);
        if (!reasons.isEmpty()) {
            throw new ConsultationRefusal(reasons);
        }
        stage = Stage.PUBLISHED;
        publishedAt = now;
        return changed(now);
    }

    /** Gives people more time, with a reason that is shown (P4). */
    public Consultation extend(Instant newClose, Translated reason, Instant now) {
        Status status = status(now);
        if (status != Status.OPEN && status != Status.FORTHCOMING && status != Status.CLOSED) {
            throw new ConsultationRefusal("consultation.refusal.not-extendable");
        }
        Instant before = Objects.requireNonNull(closesAt);
        if (!newClose.isAfter(before) || !newClose.isAfter(now)) {
            throw new ConsultationRefusal("consultation.refusal.extension-not-later");
        }
        if (reason.isEmpty()) {
            throw new ConsultationRefusal("consultation.refusal.reason-missing");
        }
        var all = new ArrayList<>(extensions);
        all.add(new Extension(before, newClose, reason, now));
        extensions = List.copyOf(all);
        closesAt = newClose;
        return changed(now);
    }

    /** Closes it before its time, with a reason that is shown. */
    public Consultation close(Translated reason, Instant now) {
        if (status(now) != Status.OPEN) {
            throw new ConsultationRefusal("consultation.refusal.not-open");
        }
        if (reason.isEmpty()) {
            throw new ConsultationRefusal("consultation.refusal.reason-missing");
        }
        var all = new ArrayList<>(extensions);
        all.add(new Extension(Objects.requireNonNull(closesAt), now, reason, now));
        extensions = List.copyOf(all);
        closesAt = now;
        return changed(now);
    }

    /** Takes it back, with a reason that is shown; its page stays. */
    public Consultation withdraw(Translated reason, Instant now) {
        if (stage != Stage.PUBLISHED) {
            throw new ConsultationRefusal("consultation.refusal.not-published");
        }
        if (reason.isEmpty()) {
            throw new ConsultationRefusal("consultation.refusal.reason-missing");
        }
        stage = Stage.WITHDRAWN;
        withdrawnReason = reason;
        return changed(now);
    }

    /** Notes that what came of it has been published. */
    public Consultation outcomePublished(Instant now) {
        if (stage != Stage.PUBLISHED || closesAt == null || now.isBefore(closesAt)) {
            throw new ConsultationRefusal("consultation.refusal.not-closed");
        }
        outcomeAt = now;
        return changed(now);
    }

    /** Notes what it was brought over from, and shows it when it was public there already. */
    Consultation broughtOver(String from, boolean wasPublic, @Nullable Instant firstPublic, Instant now) {
        source = from;
        if (wasPublic) {
            stage = Stage.PUBLISHED;
            publishedAt = firstPublic == null ? now : firstPublic;
        }
        return changed(now);
    }

    /** How long people have, if its dates are set. */
    public Optional<Duration> length() {
        return opensAt == null || closesAt == null
                ? Optional.empty()
                : Optional.of(Duration.between(opensAt, closesAt));
    }

    public Optional<Instant> outcomeAt() {
        return Optional.ofNullable(outcomeAt);
    }

    private Consultation changed(Instant now) {
        changedAt = now;
        registerEvent(new Changed(id));
        return this;
    }

    @Converter
    static class TextColumn extends JsonColumn<ConsultationText> {
        TextColumn() {
            super(ConsultationText.class);
        }
    }

    @Converter
    static class TranslatedColumn extends JsonColumn<Translated> {
        TranslatedColumn() {
            super(Translated.class);
        }
    }

    @Converter
    static class ExtensionsColumn extends JsonColumn<List<Extension>> {
        ExtensionsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class TopicsColumn extends JsonColumn<Set<Topic>> {
        TopicsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class AudiencesColumn extends JsonColumn<Set<Audience>> {
        AudiencesColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class AreasColumn extends JsonColumn<Set<String>> {
        AreasColumn() {
            super(new TypeReference<>() {});
        }
    }
}
