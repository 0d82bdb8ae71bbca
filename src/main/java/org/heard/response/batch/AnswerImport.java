package org.heard.response.batch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Dates;
import org.heard.language.Languages;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.CannotSend;
import org.heard.response.Intake;
import org.heard.response.KeyedAnswers;
import org.heard.response.batch.ImportPlan.Ready;
import org.heard.response.batch.ImportPlan.Remark;
import org.heard.response.paper.KeyingDesk;
import org.heard.response.paper.PaperCopy;
import org.heard.response.paper.WhoQuestions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes answers from a CSV file, one a row: first tells what would happen, then does it. */
@Service
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
public class AnswerImport {

    /** How large a file may be, in bytes. */
    public static final int MOST_BYTES = AnswerTable.MOST_BYTES;

    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final KeyedAnswers answers;
    private final KeyingDesk desk;
    private final WhoQuestions who;
    private final AnswerWords words;
    private final Languages languages;
    private final Staff staff;
    private final Clock clock;

    AnswerImport(
            Consultations consultations,
            Questionnaires questionnaires,
            KeyedAnswers answers,
            KeyingDesk desk,
            WhoQuestions who,
            AnswerWords words,
            Languages languages,
            Staff staff,
            Clock clock) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.desk = desk;
        this.who = who;
        this.words = words;
        this.languages = languages;
        this.staff = staff;
        this.clock = clock;
    }

    /** A file that is not read at all, with the message key of the reason. */
    public static final class UnreadableTable extends Exception {

        private static final long serialVersionUID = 1;

        private final String key;

        UnreadableTable(String key) {
            super(key);
            this.key = key;
        }

        /** The message key of the reason. */
        public String key() {
            return key;
        }
    }

    /**
     * Says what would be taken from a file, and keeps nothing.
     *
     * @param others whether rows that read like those taken before are other people's answers
     * @throws UnreadableTable if it is no table of answers to this consultation
     */
    public ImportPlan look(Consultation.Id consultation, byte[] file, boolean others) throws UnreadableTable {
        Questionnaire asked = questionnaires
                .forConsultation(consultation)
                .orElseThrow(() -> new UnreadableTable("response.import.refused.columns"));
        try {
            return new TableReader(
                            consultations.byId(consultation).orElseThrow(),
                            asked,
                            who,
                            words,
                            languages,
                            Dates.day(clock.instant()),
                            answers::isKept,
                            code -> desk.find(consultation, code),
                            code -> desk.visit(consultation, code),
                            others ? Optional.of(mark(file)) : Optional.empty())
                    .read(AnswerTable.read(file));
        } catch (AnswerTable.Refused refused) {
            throw new UnreadableTable(refused.key());
        }
    }

    private static String mark(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * Keeps the rows that are ready, each by itself; a row that was taken meanwhile is not taken again.
     *
     * @return the rows that could not be kept after all
     */
    public List<Remark> take(ImportPlan plan) {
        SignedIn me = staff.current().orElseThrow();
        var left = new ArrayList<Remark>();
        for (Ready row : plan.ready()) {
            if (answers.isKept(row.once())) {
                left.add(new Remark(row.row(), "", "response.import.remark.there", List.of(), true));
                continue;
            }
            Optional<SpeakableCode> beside = beside(row);
            if (row.beside().isPresent() && beside.isEmpty()) {
                left.add(new Remark(row.row(), TableReader.BESIDE, "response.cannot.unknown_visit", List.of(), true));
                continue;
            }
            try {
                desk.take(
                        plan.consultation(),
                        new KeyedAnswers.Keyed(
                                row.once(),
                                plan.questionnaire(),
                                row.code(),
                                beside,
                                WhoQuestions.read(row.answers()),
                                row.language(),
                                new Intake(row.wayIn(), row.receivedOn(), me.id(), row.late()),
                                row.answers(),
                                row.also()));
            } catch (PaperCopy.AlreadyKeyed twice) {
                String code = row.code().map(SpeakableCode::text).orElse("");
                left.add(new Remark(
                        row.row(), TableReader.CODE, "response.import.remark.code.keyed", List.of(code), true));
            } catch (CannotSend not) {
                String key = not.reason() == CannotSend.Reason.TOO_LATE ? "response.import.remark.late" : not.key();
                left.add(new Remark(row.row(), "_received", key, List.of(), true));
            }
        }
        return left;
    }

    private Optional<SpeakableCode> beside(Ready row) {
        return row.beside().flatMap(other -> switch (other) {
            case ImportPlan.Beside.Code known -> Optional.of(known.code());
            case ImportPlan.Beside.Row above -> answers.receipt(above.once());
        });
    }
}
