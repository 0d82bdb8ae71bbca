package org.heard.response;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.consultation.WayIn;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Questionnaire;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Makes an answer out of what was typed, inside the transaction of whoever asks for it. */
@Service
class Sending {

    static final int RECEIPT_GROUPS = 2;

    private final ResponseRows rows;
    private final AnswerIndex index;
    private final Flags flags;
    private final ApplicationEventPublisher events;

    Sending(ResponseRows rows, AnswerIndex index, Flags flags, ApplicationEventPublisher events) {
        this.rows = rows;
        this.index = index;
        this.flags = flags;
        this.events = events;
    }

    Response send(Draft draft, Questionnaire questionnaire, boolean inMoreTime, Instant now) {
        Map<String, Answer> answers = draft.answersThatCount(questionnaire.questions());
        var response =
                new Response(questionnaire, freeReceipt(), draft.who(), draft.language(), WayIn.ONLINE, answers, now);
        flags.words(answers).ifPresent(response::tellBy);
        draft.beside().ifPresent(response::givenBeside);
        if (inMoreTime) {
            response.cameInMoreTime();
        }
        rows.saveAndFlush(response);
        index.add(response, questionnaire.questions());
        flags.raise(response, draft.isFlood());
        events.publishEvent(new AnswerSent(draft.id(), response));
        events.publishEvent(new ResponseReceived(response.consultationId()));
        return response;
    }

    /**
     * Keeps what somebody else typed in.
     *
     * @param code the code that the person has already, if she has one
     * @param beside the answer that was given in the same visit
     * @param mark of the page or row that it comes from: another with the same mark is the same answer
     */
    Response keep(
            Questionnaire questionnaire,
            Optional<SpeakableCode> code,
            AnsweringAs who,
            Locale language,
            Intake intake,
            Optional<Response.Id> beside,
            Map<String, Answer> answers,
            String mark,
            Instant now) {
        SpeakableCode receipt =
                code.filter(own -> !rows.existsByReceipt(own.text())).orElseGet(this::freeReceipt);
        var response = new Response(questionnaire, receipt, who, language, intake.wayIn(), answers, now);
        response.cameBy(intake, mark);
        beside.ifPresent(response::givenBeside);
        flags.words(answers).ifPresent(response::tellBy);
        rows.saveAndFlush(response);
        index.add(response, questionnaire.questions());
        flags.raise(response, false);
        events.publishEvent(new ResponseReceived(response.consultationId()));
        return response;
    }

    Response sentBefore(Draft draft) {
        return draft.response().flatMap(rows::findById).orElseThrow(Drafts.DraftGone::new);
    }

    /** A code that no other answer has; two that are drawn at the same moment are told apart by the database. */
    private SpeakableCode freeReceipt() {
        SpeakableCode code = SpeakableCode.random(RECEIPT_GROUPS);
        return rows.existsByReceipt(code.text()) ? freeReceipt() : code;
    }
}
