package org.heard.response;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.account.Audit;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Dates;
import org.heard.privacy.KeyedHash;
import org.heard.privacy.Seal;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.questionnaire.Questions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes answers that reached the council by any other way than the site. They become the same record with the same
 * standing (T3). What a person wrote is kept as she wrote it, whether it is as it was asked for or not.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
public class KeyedAnswers {

    private final ResponseRows rows;
    private final Sending sending;
    private final AnswerIndex index;
    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final KeyedHash hash;
    private final JdbcClient database;
    private final Response.AnswersColumn column;
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    KeyedAnswers(
            ResponseRows rows,
            Sending sending,
            AnswerIndex index,
            Consultations consultations,
            Questionnaires questionnaires,
            KeyedHash hash,
            JdbcClient database,
            Seal seal,
            EntityManager entities,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.sending = sending;
        this.index = index;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.hash = hash;
        this.database = database;
        this.column = new Response.AnswersColumn(seal);
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An answer as it was typed in.
     *
     * @param once names the page or the row that it was typed from; the same twice is one answer
     * @param questionnaire the version of the questions that it answers
     * @param code the code on the form, which becomes the receipt
     * @param beside the code of the answer that was given in the same visit: both count, as two people (T4)
     * @param answers what was answered to each question
     * @param also words that answer none of the questions
     */
    public record Keyed(
            String once,
            Questionnaire.Id questionnaire,
            Optional<SpeakableCode> code,
            Optional<SpeakableCode> beside,
            AnsweringAs who,
            Locale language,
            Intake intake,
            Map<String, Answer> answers,
            String also) {

        /** The same, which gets a code of its own. */
        public Keyed withoutCode() {
            return new Keyed(once, questionnaire, Optional.empty(), beside, who, language, intake, answers, also);
        }

        @Override
        public String toString() {
            return "a keyed answer";
        }
    }

    /** What a code tells of the answer that another was given beside. */
    public enum Visit {
        /** It is the receipt of an answer to this consultation. */
        KNOWN,
        /** It is that of an answer to another consultation. */
        OTHER,
        /** No answer has it, or none yet. */
        UNKNOWN
    }

    /** Whether an answer that came on this day came too late, so that it needs a reason to count. */
    public static boolean isLate(Consultation consultation, LocalDate receivedOn) {
        return consultation
                .closesAt()
                .map(closes -> Dates.day(closes.plus(Consultation.GRACE)))
                .filter(receivedOn::isAfter)
                .isPresent();
    }

    /**
     * Keeps an answer; the same again gives the one that is there.
     *
     * @throws CannotSend if it says nothing, came before the consultation opened or in the future, is late without a reason,
     *     or is said to be given beside an answer that this consultation does not have
     */
    public Response keep(Keyed keyed) {
        String mark = hash.of("response.once", keyed.once());
        Optional<Response> before = rows.findByOnce(mark);
        if (before.isPresent()) {
            return before.get();
        }
        Questionnaire questionnaire = questionnaires.byId(keyed.questionnaire()).orElseThrow();
        Map<String, Answer> answers = answers(questionnaire.questions(), keyed.answers(), keyed.also());
        check(consultations.byId(questionnaire.consultationId()).orElseThrow(), keyed.intake(), answers);
        Optional<Response.Id> beside = keyed.beside()
                .map(code -> given(questionnaire.consultationId(), code)
                        .orElseThrow(() -> new CannotSend(CannotSend.Reason.UNKNOWN_VISIT)));
        Response response = sending.keep(
                questionnaire,
                keyed.code(),
                keyed.who(),
                keyed.language(),
                keyed.intake(),
                beside,
                answers,
                mark,
                clock.instant());
        audit.record("response.keyed", response.id().value().toString());
        return response;
    }

    /** Whether an answer with this mark is there already. */
    @Transactional(readOnly = true)
    public boolean isKept(String once) {
        return rows.findByOnce(hash.of("response.once", once)).isPresent();
    }

    /** The receipt of the answer with this mark. */
    @Transactional(readOnly = true)
    public Optional<SpeakableCode> receipt(String once) {
        return rows.findByOnce(hash.of("response.once", once)).map(Response::receipt);
    }

    /** What is known of an answer that another may be given beside. */
    @Transactional(readOnly = true)
    public Visit visit(Consultation.Id consultation, SpeakableCode code) {
        if (given(consultation, code).isPresent()) {
            return Visit.KNOWN;
        }
        return rows.existsByReceipt(code.text()) ? Visit.OTHER : Visit.UNKNOWN;
    }

    private Optional<Response.Id> given(Consultation.Id consultation, SpeakableCode code) {
        return rows.findByReceipt(code.text())
                .filter(response -> response.consultationId().equals(consultation))
                .map(Response::id);
    }

    private void check(Consultation consultation, Intake intake, Map<String, Answer> answers) {
        if (answers.isEmpty()) {
            throw new CannotSend(CannotSend.Reason.EMPTY);
        }
        boolean early = consultation
                .opensAt()
                .map(Dates::day)
                .filter(intake.receivedOn()::isBefore)
                .isPresent();
        if (early || intake.receivedOn().isAfter(Dates.day(clock.instant()))) {
            throw new CannotSend(CannotSend.Reason.WRONG_DAY);
        }
        if (isLate(consultation, intake.receivedOn()) && intake.lateReason().isBlank()) {
            throw new CannotSend(CannotSend.Reason.TOO_LATE);
        }
    }

    /** What of a form is kept: everything that was written on it. */
    private static Map<String, Answer> answers(Questions questions, Map<String, Answer> typed, String also) {
        var kept = new TreeMap<String, Answer>();
        questions.answered().forEach(question -> {
            Answer written = typed.getOrDefault(question.key(), Answer.none());
            Answer counted = question.counted(written);
            Answer whole = counted.text().isBlank() && !written.text().isBlank() ? written : counted;
            if (!whole.isNone()) {
                kept.put(question.key(), whole);
            }
        });
        if (!also.isBlank()) {
            kept.put(Response.ALSO, Answer.words(also.strip()));
        }
        return kept;
    }

    /** Answers of a consultation that were typed in, the first one first. */
    @Transactional(readOnly = true)
    public List<Response> keyed(Consultation.Id consultation) {
        return rows.findByConsultationIdAndKeyedByNotNullOrderBySentAt(consultation);
    }

    /** Mends what was typed in wrongly: the record is of what the person wrote, not of a slip of the keys. */
    public void correct(Response.Id id, AnsweringAs who, Map<String, Answer> corrected, String also) {
        Response response = rows.findById(id).orElseThrow();
        if (response.intake().isEmpty()) {
            throw new IllegalStateException("What people send themselves is never changed");
        }
        Questions questions = questionnaires
                .byId(response.questionnaireId())
                .map(Questionnaire::questions)
                .orElseThrow();
        Map<String, Answer> answers = answers(questions, corrected, also);
        if (answers.isEmpty()) {
            throw new CannotSend(CannotSend.Reason.EMPTY);
        }
        database.sql("UPDATE response SET answers = ?, capacity = ?, organisation = ?, people = ?, speaking = ?"
                        + " WHERE id = ?")
                .param(column.convertToDatabaseColumn(answers))
                .param(who.said().map(Capacity::name).orElse(null))
                .param(who.organisation())
                .param(who.people())
                .param(new Response.SpeakingColumn().convertToDatabaseColumn(who.speaking()))
                .param(id.value())
                .update();
        entities.detach(response);
        index.forget(id);
        index.add(rows.findById(id).orElseThrow(), questions);
        audit.record("response.keyed.corrected", id.value().toString());
    }
}
