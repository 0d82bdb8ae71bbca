package org.heard.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a change would break: problems with conditions, or with earlier answers in texts, that were not there before. Those
 * that were there already, such as in a draft that came from a file, do not stand in the way of mending it step by step.
 */
final class BrokenRouting {

    private final Questions before;
    private final Questions changed;

    private BrokenRouting(Questions before, Questions changed) {
        this.before = before;
        this.changed = changed;
    }

    /** The problems that come with a change, with the places before it, which are those that a person sees. */
    static List<PlacedProblem> by(Questions before, Questions changed) {
        List<PlacedProblem> after = problems(changed).toList();
        return after.isEmpty() ? List.of() : new BrokenRouting(before, changed).brought(after);
    }

    private static Stream<PlacedProblem> problems(Questions questions) {
        return Stream.concat(RoutingCheck.problems(questions).stream(), PipingCheck.problems(questions).stream());
    }

    private List<PlacedProblem> brought(List<PlacedProblem> after) {
        var known = new ArrayList<Mark>();
        problems(before).forEach(problem -> known.add(mark(problem, before)));
        return after.stream()
                .filter(problem -> !known.remove(mark(problem, changed)))
                .map(this::seen)
                .toList();
    }

    /** What makes it the same problem, wherever its page or question has moved to. */
    private record Mark(int page, String question, Problem problem) {}

    private Mark mark(PlacedProblem placed, Questions questions) {
        QuestionPage page = page(placed, questions);
        return placed.question() == 0
                ? new Mark(seen(page, placed.page()), "", placed.problem())
                : new Mark(0, page.questions().get(placed.question() - 1).key(), placed.problem());
    }

    private static QuestionPage page(PlacedProblem placed, Questions questions) {
        return questions.pages().get(placed.page() - 1);
    }

    private PlacedProblem seen(PlacedProblem placed) {
        QuestionPage page = page(placed, changed);
        if (placed.question() == 0) {
            return new PlacedProblem(seen(page, placed.page()), 0, placed.problem());
        }
        String key = page.questions().get(placed.question() - 1).key();
        int there = before.pageOf(key);
        return there == 0
                ? new PlacedProblem(seen(page, placed.page()), placed.question(), placed.problem())
                : new PlacedProblem(there, numberOf(key, before.pages().get(there - 1)), placed.problem());
    }

    private static int numberOf(String key, QuestionPage page) {
        return page.questions().stream().map(Question::key).toList().indexOf(key) + 1;
    }

    /** Where a page was: it is the same by its content, or else by its questions. */
    private int seen(QuestionPage page, int usual) {
        int same = before.pages().indexOf(page) + 1;
        return same > 0
                ? same
                : page.questions().stream()
                        .mapToInt(question -> before.pageOf(question.key()))
                        .filter(there -> there > 0)
                        .findFirst()
                        .orElse(usual);
    }
}
