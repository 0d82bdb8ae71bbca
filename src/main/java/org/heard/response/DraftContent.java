package org.heard.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.questionnaire.Answer;

/**
 * Everything that a person has typed so far; kept sealed, for she has not sent it to anyone yet.
 *
 * @param who as whom she answers
 * @param answers what is kept for each question
 * @param mailed forms that had a mail sent, so that none is sent twice and no flood goes out
 */
record DraftContent(AnsweringAs who, Map<String, Kept> answers, List<String> mailed) {

    DraftContent {
        who = who == null ? AnsweringAs.unsaid() : who;
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        mailed = mailed == null ? List.of() : List.copyOf(mailed);
    }

    static DraftContent of(AnsweringAs who) {
        return new DraftContent(who, Map.of(), List.of());
    }

    Kept kept(String question) {
        return answers.getOrDefault(question, Kept.nothing());
    }

    DraftContent with(AnsweringAs changed) {
        return new DraftContent(changed, answers, mailed);
    }

    DraftContent with(String question, Kept kept) {
        var changed = new TreeMap<>(answers);
        changed.put(question, kept);
        return new DraftContent(who, changed, mailed);
    }

    DraftContent withMail(String form) {
        var more = new ArrayList<>(mailed);
        more.add(form);
        return new DraftContent(who, answers, more);
    }

    List<String> disputed() {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().isDisputed())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Map<String, Answer> answersNow() {
        var now = new TreeMap<String, Answer>();
        answers.forEach((question, kept) -> now.put(question, kept.answer()));
        return now;
    }

    @Override
    public String toString() {
        return "what a person typed";
    }
}
