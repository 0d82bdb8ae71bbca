package org.heard.response.paper;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Questionnaire;
import org.heard.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * One printed form. Its code stands on each of its pages; it opens nothing, says nothing about who has the form, and
 * becomes the receipt of the answer that is keyed in from it.
 */
@Entity
public class PaperCopy {

    /** The form has been keyed in before. */
    public static final class AlreadyKeyed extends RuntimeException {

        private final transient Keyed keyed;

        AlreadyKeyed(Keyed keyed) {
            super("The form has been keyed in");
            this.keyed = keyed;
        }

        /** When, by whom, and which answer it became. */
        public Keyed keyed() {
            return keyed;
        }
    }

    /**
     * How a form became an answer.
     *
     * @param response the answer
     * @param by who keyed it in
     * @param at when
     */
    public record Keyed(Response.Id response, StaffMember.Id by, Instant at) {}

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultation_id"))
    private Consultation.Id consultationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "questionnaire_id"))
    private Questionnaire.Id questionnaireId;

    private String code;
    private String language;
    private int points;
    private boolean easyRead;
    private @Nullable UUID printedBy;
    private Instant printedAt;
    private @Nullable UUID responseId;
    private @Nullable UUID keyedBy;
    private @Nullable Instant keyedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected PaperCopy() {}

    PaperCopy(Questionnaire questionnaire, Print print, SpeakableCode code, @Nullable UUID printedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.consultationId = questionnaire.consultationId();
        this.questionnaireId = questionnaire.id();
        this.code = code.text();
        this.language = print.language().toLanguageTag();
        this.points = print.points();
        this.easyRead = print.easyRead();
        this.printedBy = printedBy;
        this.printedAt = now;
    }

    /**
     * Notes that it was keyed in.
     *
     * @throws AlreadyKeyed if it was before
     */
    void becomes(Keyed answer) {
        keyed().ifPresent(before -> {
            throw new AlreadyKeyed(before);
        });
        responseId = answer.response().value();
        keyedBy = answer.by().value();
        keyedAt = answer.at();
    }

    public Consultation.Id consultationId() {
        return consultationId;
    }

    /** The version of the questions that it asks. */
    public Questionnaire.Id questionnaireId() {
        return questionnaireId;
    }

    public SpeakableCode code() {
        return new SpeakableCode(code);
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Instant printedAt() {
        return printedAt;
    }

    /** How it became an answer, if it did. */
    public Optional<Keyed> keyed() {
        return responseId == null || keyedBy == null || keyedAt == null
                ? Optional.empty()
                : Optional.of(new Keyed(new Response.Id(responseId), new StaffMember.Id(keyedBy), keyedAt));
    }
}
