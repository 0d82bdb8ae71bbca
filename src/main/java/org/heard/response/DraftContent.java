package org.heard.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.questionnaire.Answer;
import org.heard.response.Draft.Choice;
import org.heard.response.Draft.Typed;

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

    /**
     * Takes what a page holds.
     *
     * @param typed the answers in the page's order
     * @param made what the page knew when it was made
     * @param form which page it is
     */
    DraftContent typed(List<Typed> typed, PageVersion made, String form) {
        var changed = new TreeMap<>(answers);
        for (int place = 0; place < typed.size(); place++) {
            Kept before = kept(typed.get(place).question());
            Kept after = after(before, typed.get(place), made, place, form);
            if (!after.equals(before)) {
                changed.put(typed.get(place).question(), after);
            }
        }
        return new DraftContent(who, changed, mailed);
    }

    private static Kept after(Kept before, Typed typed, PageVersion made, int place, String form) {
        if (!typed.besideFiles()) {
            Answer answer = typed.answer();
            return before.typed(answer, form, made.knew(place, answer), made.knew(place, before.answer()));
        }
        Kept alone = before.holding(List.of());
        Answer answer = typed.typedHere();
        return alone.typed(answer, form, made.knew(place, answer), made.knew(place, alone.answer()))
                .holding(before.answer().chosen());
    }

    /** Ends the disputes over some questions as the person chose. */
    DraftContent settled(Map<String, Choice> choices) {
        var changed = new TreeMap<>(answers);
        choices.forEach((question, choice) -> changed.computeIfPresent(
                question, (key, kept) -> kept.isDisputed() ? kept.chosen(choice.answer(), choice.seen()) : kept));
        return new DraftContent(who, changed, mailed);
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
