package org.heard.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.questionnaire.Answer;
import org.heard.response.Draft.Choice;
import org.heard.response.Draft.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a person has typed so far; kept sealed, for she has not sent it to anyone yet.
 *
 * @param who as whom she answers
 * @param answers what is kept for each question
 * @param said all that was said about it, also in another capacity
 * @param mailed forms that had a mail sent, so that none is sent twice and no flood goes out
 */
record DraftContent(AnsweringAs who, SaidOfWho said, Map<String, Kept> answers, List<String> mailed) {

    DraftContent {
        who = who == null ? AnsweringAs.unsaid() : who;
        // drafts of before it was kept
        said = said == null ? SaidOfWho.of(who) : said;
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        mailed = mailed == null ? List.of() : List.copyOf(mailed);
    }

    static DraftContent of(AnsweringAs who) {
        return new DraftContent(who, SaidOfWho.of(who), Map.of(), List.of());
    }

    Kept kept(String question) {
        return answers.getOrDefault(question, Kept.nothing());
    }

    DraftContent with(AnsweringAs changed) {
        return new DraftContent(changed, said.and(changed), answers, mailed);
    }

    /** In another capacity, with what was said of it before. */
    DraftContent in(@Nullable Capacity capacity) {
        return new DraftContent(said.in(capacity), said, answers, mailed);
    }

    /** What remains when it has been sent. */
    DraftContent sent() {
        return new DraftContent(who, SaidOfWho.of(who), Map.of(), mailed);
    }

    DraftContent with(String question, Kept kept) {
        var changed = new TreeMap<>(answers);
        changed.put(question, kept);
        return new DraftContent(who, said, changed, mailed);
    }

    DraftContent withMail(String form) {
        var more = new ArrayList<>(mailed);
        more.add(form);
        return new DraftContent(who, said, answers, more);
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
        return new DraftContent(who, said, changed, mailed);
    }

    private static Kept after(Kept before, Typed typed, PageVersion made, int place, String form) {
        if (!typed.besideFiles()) {
            Answer answer = typed.answer();
            return before.typed(answer, form, made.knew(place, answer), made.knew(place, before.answer()));
        }
        Kept alone = before.holding(List.of());
        Answer answer = typed.typedHere();
        return alone.typed(answer, form, made.knew(place, answer), made.knew(place, alone.answer()))
                .holding(before.answer().files());
    }

    /** Ends the disputes over some questions as the person chose. */
    DraftContent settled(Map<String, Choice> choices) {
        var changed = new TreeMap<>(answers);
        choices.forEach((question, choice) -> changed.computeIfPresent(
                question, (key, kept) -> kept.isDisputed() ? kept.chosen(choice.answer(), choice.seen()) : kept));
        return new DraftContent(who, said, changed, mailed);
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
