package org.heard.response.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.heard.consultation.WayIn;
import org.heard.questionnaire.Answer;

/**
 * A form as it stands on the desk while somebody keys it in.
 *
 * @param once names it, so that two presses of a button keep it once
 * @param code the code on it, as typed; empty where it has none
 * @param wayIn how it came
 * @param receivedOn when it came, in ISO 8601
 * @param language the tag of the language that it was answered in
 * @param lateReason why it counts though it is late
 * @param answers to the questions, and to those about who answers
 * @param also words that answer none of them
 * @param beside the code of the answer that was given in the same visit, as typed
 */
public record KeyedForm(
        String once,
        String code,
        WayIn wayIn,
        String receivedOn,
        String language,
        String lateReason,
        Map<String, Answer> answers,
        String also,
        String beside) {

    // what was kept before it could be said lacks it
    public KeyedForm {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        beside = beside == null ? "" : beside;
    }

    /** An empty one that came the same way, on the same day. */
    public static KeyedForm empty(WayIn wayIn, LocalDate receivedOn, String language) {
        return new KeyedForm(
                UUID.randomUUID().toString(), "", wayIn, receivedOn.toString(), language, "", Map.of(), "", "");
    }

    /** The same with another answer. */
    public KeyedForm with(String question, Answer answer) {
        var changed = new HashMap<>(answers);
        changed.put(question, answer);
        return new KeyedForm(once, code, wayIn, receivedOn, language, lateReason, changed, also, beside);
    }

    /** Whether nothing was keyed yet. */
    public boolean isBlank() {
        return code.isBlank()
                && also.isBlank()
                && beside.isBlank()
                && answers.values().stream().allMatch(Answer::isNone);
    }

    @Override
    public String toString() {
        return "a form that is keyed in";
    }
}
