package org.heard.questionnaire;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.database.JsonColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One version of what a consultation asks. A version that was published never changes again, so that each answer keeps
 * the questions that it was given to; the next one starts as a copy of it.
 */
@Entity
public class Questionnaire extends AbstractAggregateRoot<Questionnaire> {

    /** Names a version of a questionnaire. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
        /** A new name that nothing else has. */
        public static Id random() {
            return new Id(UUID.randomUUID());
        }
    }

    /** A new version is what the public is asked from now on. */
    public record Published(Consultation.Id consultation, int number) {}

    /** A version that was published is not edited; a new one is begun instead. */
    public static class AlreadyPublished extends IllegalStateException {
        AlreadyPublished() {
            super("A published version of a questionnaire never changes");
        }
    }

    /** Somebody else has changed the questions since they were read. */
    public static class ChangedMeanwhile extends IllegalStateException {
        ChangedMeanwhile() {
            super("The questions were changed by somebody else meanwhile");
        }
    }

    /** Something in the questions keeps them from being published. */
    public static class NotReady extends IllegalStateException {
        private final transient List<PlacedProblem> problems;

        NotReady(List<PlacedProblem> problems) {
            super("The questions are not ready");
            this.problems = problems;
        }

        /** What has to be mended first. */
        public List<PlacedProblem> problems() {
            return problems;
        }
    }

    /** A change would lead people astray: it is not kept. */
    public static class RoutingBroken extends IllegalStateException {
        private final transient List<PlacedProblem> problems;

        RoutingBroken(List<PlacedProblem> problems) {
            super("The change would break the way through the questions");
            this.problems = problems;
        }

        /** What would be wrong after the change, with the places before it. */
        public List<PlacedProblem> problems() {
            return problems;
        }
    }

    @EmbeddedId
    private Id id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultation_id"))
    private Consultation.Id consultationId;

    private int number;

    @Convert(converter = QuestionsColumn.class)
    private Questions questions;

    private Instant changedAt;
    private @Nullable Instant publishedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Questionnaire() {}

    private Questionnaire(Id id, Consultation.Id consultationId, int number, Questions questions, Instant now) {
        this.id = id;
        this.consultationId = consultationId;
        this.number = number;
        this.questions = questions;
        this.changedAt = now;
    }

    /** The first version for a consultation, with nothing asked yet. */
    public static Questionnaire first(Consultation.Id consultation, Instant now) {
        return new Questionnaire(Id.random(), consultation, 1, Questions.none(), now);
    }

    /** The version that comes after this one, as a copy to be edited. */
    public Questionnaire next(Instant now) {
        return new Questionnaire(Id.random(), consultationId, number + 1, questions, now);
    }

    /**
     * Changes what is asked.
     *
     * @throws AlreadyPublished if the public has seen this version
     */
    public void ask(Questions changed, Instant now) {
        if (publishedAt != null) {
            throw new AlreadyPublished();
        }
        questions = changed;
        changedAt = now;
    }

    /**
     * Makes it what the public is asked.
     *
     * @param check the rules that the questions have to pass
     * @throws AlreadyPublished if it is already
     * @throws NotReady with everything that has to be mended first
     */
    public void publish(QuestionsCheck check, Instant now) {
        if (publishedAt != null) {
            throw new AlreadyPublished();
        }
        List<PlacedProblem> problems = check.problems(questions);
        if (!problems.isEmpty()) {
            throw new NotReady(problems);
        }
        publishedAt = now;
        registerEvent(new Published(consultationId, number));
    }

    public Id id() {
        return id;
    }

    public Consultation.Id consultationId() {
        return consultationId;
    }

    /** Which version it is, counted from 1. */
    public int number() {
        return number;
    }

    public Questions questions() {
        return questions;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** For optimistic locking by the builder. */
    public long version() {
        return version;
    }

    @Converter
    static class QuestionsColumn extends JsonColumn<Questions> {
        QuestionsColumn() {
            super(Questions.class);
        }
    }
}
