package org.heard.response.paper;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.consultation.Consultation;
import org.heard.format.making.PaperForms;
import org.heard.format.making.PaperForms.Copy;
import org.heard.format.making.PersonalDocuments.NotMade;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Questionnaire;
import org.heard.response.Responses;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints forms with codes of their own and knows them again when they come back. No code is stored by opening a page: a
 * person asks for her form by pressing a button.
 */
@Service
public class PaperCopies {

    private final PaperCopyRows rows;
    private final PaperForm form;
    private final PaperForms printing;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PaperCopies(
            PaperCopyRows rows,
            PaperForm form,
            PaperForms printing,
            Staff staff,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.form = form;
        this.printing = printing;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes forms with a code each as one PDF.
     *
     * @param copies how many, at most {@link PaperForms#MOST_COPIES}
     * @throws NotMade if the file cannot be made, or not now; then no code was given away
     */
    public byte[] print(Consultation consultation, Questionnaire questionnaire, Print print, int copies)
            throws NotMade {
        if (copies < 1 || copies > PaperForms.MOST_COPIES) {
            throw new IllegalArgumentException("Too many copies");
        }
        List<SpeakableCode> codes = Stream.generate(() -> SpeakableCode.random(Responses.RECEIPT_GROUPS))
                .limit(copies)
                .toList();
        byte[] file = make(
                consultation,
                questionnaire,
                print,
                codes.stream().map(Optional::of).toList());
        UUID by = staff.current().map(SignedIn::id).map(id -> id.value()).orElse(null);
        transaction.executeWithoutResult(status ->
                codes.forEach(code -> rows.save(new PaperCopy(questionnaire, print, code, by, clock.instant()))));
        return file;
    }

    /** Makes a form without a code, to be copied or looked at. */
    public byte[] printWithoutCode(Consultation consultation, Questionnaire questionnaire, Print print) throws NotMade {
        return make(consultation, questionnaire, print, List.of(Optional.empty()));
    }

    /**
     * Makes a form that says that it is a preview, for staff to look at before anybody is asked.
     *
     * @throws NotMade if the file cannot be made, or not now
     */
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ANALYST', 'EDITOR', 'PUBLISHER', 'ADMINISTRATOR')")
    public byte[] preview(Consultation consultation, Questionnaire questionnaire, Print print) throws NotMade {
        return make(
                List.of(Sheet.preview(consultation, questionnaire.questions(), print.language(), print.easyRead())),
                print);
    }

    private byte[] make(
            Consultation consultation, Questionnaire questionnaire, Print print, List<Optional<SpeakableCode>> codes)
            throws NotMade {
        List<Sheet> sheets = codes.stream()
                .map(code ->
                        new Sheet(consultation, questionnaire.questions(), print.language(), print.easyRead(), code))
                .toList();
        return make(sheets, print);
    }

    private byte[] make(List<Sheet> sheets, Print print) throws NotMade {
        return printing.make(
                form.title(sheets.getFirst()),
                sheets.stream()
                        .map(sheet -> new Copy(form.printed(sheet), sheet.code()))
                        .toList(),
                print.points());
    }

    /** The form with this code, if we printed it. */
    public Optional<PaperCopy> find(SpeakableCode code) {
        return rows.findByCode(code.text());
    }

    /** How many forms of a consultation were printed with a code, and how much was keyed in. */
    public Count count(Consultation.Id consultation) {
        return new Count(
                rows.countByConsultationId(consultation),
                rows.countByConsultationIdAndResponseIdNotNull(consultation),
                rows.countAnswers(consultation.value()));
    }

    /**
     * How many forms there are.
     *
     * @param printed all with a code
     * @param keyed those that came back and were keyed in
     * @param answers all answers that were keyed in, from these forms, from others, by phone…
     */
    public record Count(long printed, long keyed, long answers) {}
}
