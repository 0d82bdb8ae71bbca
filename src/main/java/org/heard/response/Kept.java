package org.heard.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.questionnaire.Answer;

/**
 * What is kept for one question: the answer, and whatever else was typed for it on another page that did not know of it.
 * Nothing typed is ever lost: where two pages disagree, both are kept until the person has chosen.
 *
 * @param answer the answer
 * @param by the page that wrote it last
 * @param others other answers that wait for the person's choice
 */
record Kept(Answer answer, String by, List<Other> others) {

    /** An answer that came from a page which did not know of the one that is kept. */
    record Other(Answer answer, String by) {}

    Kept {
        by = by == null ? "" : by;
        others = others == null ? List.of() : List.copyOf(others);
    }

    static Kept nothing() {
        return new Kept(Answer.none(), "", List.of());
    }

    boolean isDisputed() {
        return !others.isEmpty();
    }

    /**
     * Takes what a page holds for this question.
     *
     * @param typed what it holds now
     * @param page which page it is
     * @param wasUnchanged whether it holds what it was made with
     * @param knewThis whether it was made with the answer that is kept here
     */
    Kept typed(Answer typed, String page, boolean wasUnchanged, boolean knewThis) {
        if (wasUnchanged && !page.equals(by)) {
            return this;
        }
        List<Other> elsewhere =
                others.stream().filter(other -> !other.by().equals(page)).toList();
        if (typed.equals(answer)) {
            return new Kept(answer, by, elsewhere);
        }
        boolean nothingToLose = answer.isNone() && by.isEmpty();
        if (knewThis || nothingToLose || page.equals(by)) {
            return new Kept(typed, page, elsewhere);
        }
        if (elsewhere.stream().anyMatch(other -> other.answer().equals(typed))) {
            return new Kept(answer, by, elsewhere);
        }
        var both = new ArrayList<>(elsewhere);
        both.add(new Other(typed, page));
        return new Kept(answer, by, both);
    }

    /** The same with these files: they are no typing, so every answer that waits for the person's choice has them too. */
    Kept holding(List<String> files) {
        return new Kept(
                answer.withFiles(files),
                by,
                others.stream()
                        .map(other -> new Other(other.answer().withFiles(files), other.by()))
                        .toList());
    }

    /**
     * The person's choice ends the dispute, but for an answer that she was not shown because it came meanwhile.
     *
     * @param seen the marks of the answers that she was shown
     */
    Kept chosen(Answer choice, Set<String> seen) {
        var unseen = new ArrayList<Other>();
        if (!seen.contains(PageVersion.mark(answer)) && !answer.equals(choice)) {
            unseen.add(new Other(answer, by));
        }
        others.stream()
                .filter(other -> !seen.contains(PageVersion.mark(other.answer())))
                .filter(other -> !other.answer().equals(choice))
                .forEach(unseen::add);
        return new Kept(choice, "", unseen);
    }
}
