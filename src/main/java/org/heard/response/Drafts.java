package org.heard.response;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.MoreTime;
import org.heard.language.Dates;
import org.heard.privacy.KeyedHash;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.questionnaire.Questions;
import org.heard.response.CannotSend.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people type, from the first page to sending. Whoever has the code of a draft may use it. */
@Service
@Transactional
public class Drafts {

    /** How many groups of four a draft's code has. */
    public static final int CODE_GROUPS = 3;

    private final DraftRows rows;
    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final Sending sending;
    private final MoreTime moreTime;
    private final KeyedHash hash;
    private final Clock clock;

    Drafts(
            DraftRows rows,
            Consultations consultations,
            Questionnaires questionnaires,
            Sending sending,
            MoreTime moreTime,
            KeyedHash hash,
            Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.sending = sending;
        this.moreTime = moreTime;
        this.hash = hash;
        this.clock = clock;
    }

    /** What a page is told when its answers were kept. */
    public record Saved(Draft draft, String version) {}

    /**
     * Begins an answer. The code is returned this once and never kept.
     *
     * @throws IllegalStateException if the consultation is not open or asks no questions here
     */
    public SpeakableCode begin(Consultation.Id consultation, AnsweringAs who, Locale language) {
        return begin(consultation, who, language, Optional.empty());
    }

    /**
     * Begins an answer, in the person's own time where she was given more. The code is returned this once and never kept.
     *
     * @throws IllegalStateException if the time to begin is over or the consultation asks no questions here
     */
    public SpeakableCode begin(
            Consultation.Id consultation, AnsweringAs who, Locale language, Optional<MoreTime.Given> given) {
        Instant now = clock.instant();
        Optional<MoreTime.Given> own = given.filter(time -> time.consultation().equals(consultation));
        if (consultations.byId(consultation).stream()
                .noneMatch(c -> new AnsweringTime(c, own.map(MoreTime.Given::until)).mayBegin(now))) {
            throw new IllegalStateException("An answer can be begun only while a consultation is open");
        }
        Questionnaire questionnaire = questionnaires
                .forConsultation(consultation)
                .orElseThrow(() -> new IllegalStateException("This consultation asks no questions here"));
        SpeakableCode code = SpeakableCode.random(CODE_GROUPS);
        var draft = new Draft(questionnaire, hashOf(code), language, who, now);
        own.map(MoreTime.Given::id).ifPresent(draft::takeMoreTime);
        rows.save(draft);
        return code;
    }

    /** Notes that an answer was begun in a flood of others; it is marked for a person to look at when it is sent. */
    public void markFlood(SpeakableCode code) {
        take(code).cameInAFlood();
    }

    /**
     * Begins a second answer in the same visit, in a capacity of its own: a carer's own views beside those of the person
     * she cares for, or the other way round. The two are linked and count as two people's (T4). The code is returned this
     * once and never kept.
     *
     * @param sent the code of the first, which was sent
     * @throws IllegalStateException if the first was not sent, or the time to begin is over
     */
    public SpeakableCode beginBeside(
            SpeakableCode sent, Capacity capacity, Locale language, Optional<MoreTime.Given> given) {
        Draft first = take(sent);
        Response.Id other = first.response()
                .orElseThrow(() -> new IllegalStateException("A second answer follows one that was sent"));
        SpeakableCode code = begin(first.consultationId(), AnsweringAs.of(capacity), language, given);
        take(code).answerBeside(other);
        return code;
    }

    /** The draft that a code opens. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(SpeakableCode code) {
        return rows.findByCodeHash(hashOf(code));
    }

    /** How long the person may go on with a draft and send it. */
    @Transactional(readOnly = true)
    public AnsweringTime time(Consultation consultation, Draft draft) {
        return new AnsweringTime(
                consultation, draft.moreTime().flatMap(moreTime::byId).map(MoreTime.Given::until));
    }

    /** When what was typed into a draft, or the copy of what was sent, is deleted. */
    @Transactional(readOnly = true)
    public Optional<Instant> keptUntil(Consultation consultation, Draft draft) {
        return draft.keptUntil()
                .map(Dates::endOf)
                .or(() -> time(consultation, draft).keptUntil());
    }

    /** Takes the time of her own that the person was given for an answer that she has begun already. */
    public void takeMoreTime(SpeakableCode code, MoreTime.Given given) {
        Draft draft = take(code);
        if (draft.consultationId().equals(given.consultation())) {
            draft.takeMoreTime(given.id());
        }
    }

    /**
     * Keeps what a page holds about as whom the person answers.
     *
     * @param said the parts that the page asks for
     * @param version the mark that the page was made with
     * @param form which served page it is; all that it sends counts as one writer
     */
    public Saved sayWho(SpeakableCode code, Map<WhoPart, Answer> said, String version, String form) {
        Draft draft = take(code);
        var inOrder = new TreeMap<>(said);
        draft.sayWho(
                inOrder.entrySet().stream()
                        .map(part -> new Typed(part.getKey().key(), part.getValue()))
                        .toList(),
                new PageVersion(version),
                form,
                clock.instant());
        return new Saved(draft, PageVersion.of(inOrder.values()).text());
    }

    /**
     * Keeps what a page holds; nothing is checked. It is kept also when it is too late to send it.
     *
     * @param typed the answers in the page's order
     * @param version the mark that the page was made with
     * @param form which served page it is; all that it sends counts as one writer
     * @param page the page's number, counted from 1
     */
    public Saved save(SpeakableCode code, List<Typed> typed, String version, String form, int page, Locale language) {
        Draft draft = take(code);
        draft.type(typed, new PageVersion(version), form, page, language, clock.instant());
        String known =
                PageVersion.of(typed.stream().map(Typed::typedHere).toList()).text();
        return new Saved(draft, known);
    }

    /** Ends disputes as the person chose. */
    public void settle(SpeakableCode code, Map<String, ChosenVersion> choices) {
        take(code).settle(choices, clock.instant());
    }

    /** A draft by its name, for what was bound to it with its code. */
    @Transactional(readOnly = true)
    public Optional<Draft> byId(Draft.Id id) {
        return rows.findById(id);
    }

    /**
     * Changes the files that answer a question.
     *
     * @param change gets their names and returns those from now on
     * @throws DraftGone if it was deleted or sent meanwhile
     */
    public void holdFiles(Draft.Id id, String question, UnaryOperator<List<String>> change) {
        Draft draft = rows.takeById(id).filter(begun -> !begun.isSent()).orElseThrow(DraftGone::new);
        draft.holdFiles(question, change, clock.instant());
    }

    /** Notes that a form asks for a mail. */
    public MailTurn mail(SpeakableCode code, String form) {
        return take(code).mail(form);
    }

    /**
     * Sends the answer. Sending it again gives the same answer.
     *
     * @throws CannotSend with what stands in the way
     */
    public Response send(SpeakableCode code) {
        Draft draft = take(code);
        if (draft.isSent()) {
            return sending.sentBefore(draft);
        }
        Instant now = clock.instant();
        Consultation consultation = consultations.byId(draft.consultationId()).orElseThrow();
        Questionnaire questionnaire =
                questionnaires.byId(draft.questionnaireId()).orElseThrow();
        AnsweringTime time = time(consultation, draft);
        check(draft, time, questionnaire.questions(), now);
        Response response = sending.send(draft, questionnaire, time.isOwn(now), now);
        Optional<LocalDate> until = time.isMore() ? time.keptUntil().map(Dates::day) : Optional.empty();
        draft.sentAs(response.id(), until, now);
        return response;
    }

    private static void check(Draft draft, AnsweringTime time, Questions questions, Instant now) {
        if (!time.maySend(now)) {
            throw new CannotSend(Reason.TOO_LATE);
        }
        if (!draft.disputed().isEmpty()) {
            throw new CannotSend(Reason.DISPUTED);
        }
        if (!draft.toMend(questions).isEmpty()) {
            throw new CannotSend(Reason.UNFINISHED);
        }
        if (draft.answersThatCount(questions).isEmpty()) {
            throw new CannotSend(Reason.EMPTY);
        }
    }

    private Draft take(SpeakableCode code) {
        return rows.takeByCodeHash(hashOf(code)).orElseThrow(DraftGone::new);
    }

    private String hashOf(SpeakableCode code) {
        return hash.of("response.draft", code.text());
    }

    /** A draft that was there when the page was made and has been deleted since. */
    public static final class DraftGone extends RuntimeException {
        /** Nothing more is known of it. */
        public DraftGone() {
            super("The draft has been deleted");
        }
    }
}
