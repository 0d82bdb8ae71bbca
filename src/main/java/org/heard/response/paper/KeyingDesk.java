package org.heard.response.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;
import org.heard.response.Intake;
import org.heard.response.KeyedAnswers;
import org.heard.response.Response;
import org.heard.response.paper.PaperCopy.Keyed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff key in what came on paper, by phone, face to face, by letter or by e-mail. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
public class KeyingDesk {

    private final PaperCopyRows copies;
    private final KeyedAnswers answers;
    private final KeyedWork work;
    private final Scans scans;
    private final Questionnaires questionnaires;
    private final Staff staff;
    private final Clock clock;

    KeyingDesk(
            PaperCopyRows copies,
            KeyedAnswers answers,
            KeyedWork work,
            Scans scans,
            Questionnaires questionnaires,
            Staff staff,
            Clock clock) {
        this.copies = copies;
        this.answers = answers;
        this.work = work;
        this.scans = scans;
        this.questionnaires = questionnaires;
        this.staff = staff;
        this.clock = clock;
    }

    /** What a code on a form tells before it is keyed in. */
    public enum Found {
        /** The form is one of this consultation and was not keyed in yet. */
        NEW,
        /** It was keyed in before. */
        KEYED,
        /** It belongs to another consultation. */
        OTHER,
        /** We have printed no form with this code. */
        UNKNOWN
    }

    /**
     * A form that was looked up by its code.
     *
     * @param copy the form, if we printed one with this code
     */
    public record Form(Found found, Optional<PaperCopy> copy) {}

    /** Looks a form up. */
    @Transactional(readOnly = true)
    public Form find(Consultation.Id consultation, SpeakableCode code) {
        Optional<PaperCopy> copy = copies.findByCode(code.text());
        Found found = copy.map(known -> !known.consultationId().equals(consultation)
                        ? Found.OTHER
                        : known.keyed().isPresent() ? Found.KEYED : Found.NEW)
                .orElse(Found.UNKNOWN);
        return new Form(found, copy);
    }

    /** What is known of the answer that one is said to be given beside. */
    @Transactional(readOnly = true)
    public KeyedAnswers.Visit visit(Consultation.Id consultation, SpeakableCode code) {
        return answers.visit(consultation, code);
    }

    /** What a form asks: what it asked when it was printed, or what is asked now. */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> asked(Consultation.Id consultation, Optional<PaperCopy> copy) {
        return copy.map(PaperCopy::questionnaireId)
                .flatMap(questionnaires::byId)
                .or(() -> questionnaires.forConsultation(consultation));
    }

    /** What is not as it was asked for: to be looked at once more, and kept as it was written. */
    public static Map<Question, Problem> flaws(Questions questions, Map<String, Answer> typed) {
        var route = new Routing(questions, key -> typed.getOrDefault(key, Answer.none()));
        var flaws = new LinkedHashMap<Question, Problem>();
        route.asked()
                .forEach(question -> question.problem(typed.getOrDefault(question.key(), Answer.none()))
                        .ifPresent(problem -> flaws.put(question, problem)));
        return flaws;
    }

    /**
     * Keeps a form as an answer; the same again gives the one that is there.
     *
     * @param scan a picture of it, if there is one
     * @throws PaperCopy.AlreadyKeyed if its code was keyed in before
     * @throws org.heard.response.CannotSend if it says nothing or its day cannot be right
     */
    public Response keep(
            Consultation.Id consultation, Questionnaire.Id questionnaire, KeyedForm form, Optional<byte[]> scan) {
        SignedIn me = staff.current().orElseThrow();
        boolean again = answers.isKept(form.once());
        Response response = take(
                consultation,
                new KeyedAnswers.Keyed(
                        form.once(),
                        questionnaire,
                        code(form.code()),
                        code(form.beside()),
                        WhoQuestions.read(form.answers()),
                        Locale.forLanguageTag(form.language()),
                        new Intake(form.wayIn(), LocalDate.parse(form.receivedOn()), me.id(), form.lateReason()),
                        form.answers(),
                        form.also()));
        if (!again) {
            scan.ifPresent(content -> scans.keep(response.id(), content));
        }
        work.drop(consultation);
        return response;
    }

    /**
     * Takes an answer that was typed from a form, here or in a table, so that no form becomes two answers. A code that we
     * did not print is left out.
     *
     * @throws PaperCopy.AlreadyKeyed if its code was keyed in before
     * @throws org.heard.response.CannotSend if it says nothing or its day cannot be right
     */
    public Response take(Consultation.Id consultation, KeyedAnswers.Keyed keyed) {
        boolean again = answers.isKept(keyed.once());
        Optional<PaperCopy> copy = keyed.code()
                .flatMap(known -> copies.takeByCode(known.text()))
                .filter(known -> known.consultationId().equals(consultation));
        if (!again) {
            copy.flatMap(PaperCopy::keyed).ifPresent(before -> {
                throw new PaperCopy.AlreadyKeyed(before);
            });
        }
        Response response = answers.keep(copy.isPresent() ? keyed : keyed.withoutCode());
        if (!again) {
            StaffMember.Id by = keyed.intake().keyedBy();
            copy.ifPresent(printed -> printed.becomes(new Keyed(response.id(), by, clock.instant())));
        }
        return response;
    }

    private static Optional<SpeakableCode> code(String typed) {
        try {
            return typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(SpeakableCode.parse(typed, org.heard.response.Responses.RECEIPT_GROUPS));
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }
}
