package org.heard.response;

import java.time.Instant;
import java.util.Map;
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
