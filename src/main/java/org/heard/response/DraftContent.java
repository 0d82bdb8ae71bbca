package org.heard.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.questionnaire.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a person has typed so far; kept sealed, for she has not sent it to anyone yet.
 *
 * @param answers what is kept for each question, and for each {@link WhoPart} of what she said about as whom she answers
 * @param mailed forms that had a mail sent, so that none is sent twice and no flood goes out
 */
record DraftContent(Map<String, Kept> answers, List<String> mailed) {

    DraftContent {
        answers = Map.copyOf(answers);
        mailed = List.copyOf(mailed);
    }

    /** What a draft kept of as whom she answers, before its parts were kept as answers are. */
    record Before(String organisation, String people, Speaking speaking) {}

    /** From the column, where drafts may still be as earlier versions of Heard kept them. */
    @JsonCreator
    static DraftContent read(
            @JsonProperty("answers") @Nullable Map<String, Kept> answers,
            @JsonProperty("mailed") @Nullable List<String> mailed,
            @JsonProperty("who") @Nullable AnsweringAs who,
            @JsonProperty("said") @Nullable Before said) {
        var all = new TreeMap<String, Kept>();
        if (said != null) {
            for (Capacity capacity : Capacity.values()) {
                all.putAll(parts(new AnsweringAs(capacity, said.organisation(), said.people(), said.speaking())));
            }
            all.remove(WhoPart.CAPACITY.key());
        }
        if (who != null) {
            all.putAll(parts(who));
        }
        all.putAll(answers == null ? Map.of() : answers);
        return new DraftContent(all, mailed == null ? List.of() : mailed);
    }

    static DraftContent of(AnsweringAs who) {
        return new DraftContent(parts(who), List.of());
    }

    private static Map<String, Kept> parts(AnsweringAs who) {
        var parts = new TreeMap<String, Kept>();
        for (WhoPart part : WhoPart.values()) {
            Answer said = part.of(who);
            if (!said.isNone()) {
                parts.put(part.key(), new Kept(said, "", List.of()));
            }
        }
        return parts;
    }

    /** As whom she answers; what was said of it in another capacity does not count. */
    AnsweringAs who() {
        return WhoPart.read(this::said);
    }

    /** The same as if she answered in this capacity. */
    AnsweringAs whoIn(Capacity capacity) {
        return WhoPart.read(capacity, this::said);
    }

    private Answer said(WhoPart part) {
        return kept(part.key()).answer();
    }

    Kept kept(String question) {
        return answers.getOrDefault(question, Kept.nothing());
    }

    /** What remains when it has been sent. */
    DraftContent sent() {
        return new DraftContent(parts(who()), mailed);
    }

    DraftContent with(String question, Kept kept) {
        var changed = new TreeMap<>(answers);
        changed.put(question, kept);
        return new DraftContent(changed, mailed);
    }

    DraftContent withMail(String form) {
        var more = new ArrayList<>(mailed);
        more.add(form);
        return new DraftContent(answers, more);
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
        return new DraftContent(changed, mailed);
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
    DraftContent settled(Map<String, ChosenVersion> choices) {
        var changed = new TreeMap<>(answers);
        choices.forEach((question, choice) -> changed.computeIfPresent(
                question, (key, kept) -> kept.isDisputed() ? kept.chosen(choice.answer(), choice.seen()) : kept));
        return new DraftContent(changed, mailed);
    }

    /** The questions and the parts of who answers over which pages disagree, as far as they are asked in her capacity. */
    List<String> disputed() {
        Capacity capacity = who().capacity();
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().isDisputed())
                .map(Map.Entry::getKey)
                .filter(key -> WhoPart.of(key)
                        .filter(part -> part != WhoPart.CAPACITY && !part.isSaidIn(capacity))
                        .isEmpty())
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return "what a person typed";
    }
}
