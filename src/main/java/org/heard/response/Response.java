package org.heard.response;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.database.JsonColumn;
import org.heard.privacy.Seal;
import org.heard.privacy.SealedJson;
import org.heard.privacy.SealedText;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * An answer to a consultation, as it was sent; it never changes. It holds no name and no way to reach anyone (T5), and
 * nothing in it leads to whoever sent it.
 */
@Entity
@Immutable
public class Response {

    /** What stands for the question under which words are kept that answer none; no question has such a name. */
    public static final String ALSO = "_also";

    /** Names an answer. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultation_id"))
    private Consultation.Id consultationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "questionnaire_id"))
    private Questionnaire.Id questionnaireId;

    private String receipt;

    @Enumerated(EnumType.STRING)
    private @Nullable Capacity capacity;

    private String organisation;
    private String people;

    @Convert(converter = SpeakingColumn.class)
    private @Nullable Speaking speaking;

    /** The answer for somebody else that was given in the same visit; both count as one person's each. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "beside_id"))
    private @Nullable Id beside;

    private @Nullable String words;
    private String language;

    @Enumerated(EnumType.STRING)
    private WayIn wayIn;

    @Convert(converter = AnswersColumn.class)
    private Map<String, Answer> answers;

    private Instant sentAt;
    private boolean inMoreTime;
    private @Nullable LocalDate receivedOn;
    private @Nullable UUID keyedBy;

    @Convert(converter = SealedText.class)
    private @Nullable String lateReason;

    private @Nullable String once;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Response() {}

    Response(
            Questionnaire questionnaire,
            SpeakableCode receipt,
            AnsweringAs who,
            Locale language,
            WayIn wayIn,
            Map<String, Answer> answers,
            Instant now) {
        this.id = new Id(UUID.randomUUID());
        this.consultationId = questionnaire.consultationId();
        this.questionnaireId = questionnaire.id();
        this.receipt = receipt.text();
        this.capacity = who.capacity();
        this.organisation = who.organisation();
        this.people = who.people();
        this.speaking = who.speaking();
        this.language = language.toLanguageTag();
        this.wayIn = wayIn;
        this.answers = Map.copyOf(answers);
        this.sentAt = now;
    }

    /** It was sent after the consultation had closed for others, by somebody who was given more time. */
    void cameInMoreTime() {
        inMoreTime = true;
    }

    /** It was given in the same visit as this one, by whom that one was given for or by. */
    void givenBeside(Id other) {
        beside = other;
    }

    /** Keeps by what its words are told from those of other answers. */
    void tellBy(String hash) {
        words = hash;
    }

    Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** The answer that was given before it in the same visit: a carer's beside that of the person she cares for. */
    public Optional<Id> beside() {
        return Optional.ofNullable(beside);
    }

    /** Somebody else typed it in. */
    void cameBy(Intake intake, @Nullable String mark) {
        receivedOn = intake.receivedOn();
        keyedBy = intake.keyedBy().value();
        lateReason = intake.lateReason().isBlank() ? null : intake.lateReason().strip();
        inMoreTime = lateReason != null;
        once = mark;
    }

    /** How it came, where somebody else typed it in. */
    public Optional<Intake> intake() {
        return receivedOn == null || keyedBy == null
                ? Optional.empty()
                : Optional.of(new Intake(
                        wayIn, receivedOn, new StaffMember.Id(keyedBy), lateReason == null ? "" : lateReason));
    }

    /** Words that answer none of the questions: a letter, an e-mail, what stood in the margin. */
    public String also() {
        return answer(ALSO).text();
    }

    /** The questions that were asked and whose answer is not as it was asked for; on paper nobody is sent back. */
    public Map<Question, Problem> flaws(Questions questions) {
        var flaws = new LinkedHashMap<Question, Problem>();
        route(questions)
                .asked()
                .forEach(question ->
                        question.problem(answer(question.key())).ifPresent(problem -> flaws.put(question, problem)));
        return flaws;
    }

    /** Whether it was sent after the consultation had closed for others, by somebody who was given more time. */
    public boolean isInMoreTime() {
        return inMoreTime;
    }

    public Id id() {
        return id;
    }

    public Consultation.Id consultationId() {
        return consultationId;
    }

    /** The version of the questions that it answers. */
    public Questionnaire.Id questionnaireId() {
        return questionnaireId;
    }

    /** The code by which the person finds what became of the consultation. */
    public SpeakableCode receipt() {
        return new SpeakableCode(receipt);
    }

    public AnsweringAs who() {
        return new AnsweringAs(capacity, organisation, people, speaking == null ? Speaking.nothing() : speaking);
    }

    /** The language that it was given in. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public WayIn wayIn() {
        return wayIn;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** All that was answered, and under {@link #ALSO} the words that answer no question. */
    public Map<String, Answer> answers() {
        return Map.copyOf(answers);
    }

    /** The answer to a question, or none. */
    public Answer answer(String question) {
        return answers.getOrDefault(question, Answer.none());
    }

    /** The way through the questions that was taken. */
    public Routing route(Questions questions) {
        return new Routing(questions, this::answer);
    }

    /** Sealed, for answers may tell of somebody's health or faith; those that are older than the seal are read as they are. */
    @Converter
    static class AnswersColumn extends SealedJson<Map<String, Answer>> {

        private static final TypeReference<Map<String, Answer>> TYPE = new TypeReference<>() {};
        private static final JsonColumn<Map<String, Answer>> BEFORE = new JsonColumn<>(TYPE) {};

        AnswersColumn(Seal seal) {
            super(seal, TYPE);
        }

        @Override
        public @Nullable Map<String, Answer> convertToEntityAttribute(@Nullable String column) {
            return column != null && column.startsWith("{")
                    ? BEFORE.convertToEntityAttribute(column)
                    : super.convertToEntityAttribute(column);
        }
    }

    @Converter
    static class SpeakingColumn extends JsonColumn<Speaking> {
        SpeakingColumn() {
            super(Speaking.class);
        }
    }
}
