package org.heard.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.html.form.Amount;

/**
 * Whether conditions make sense: each looks at a question on an earlier page, compares with an answer that exists, and can
 * hold at all. As conditions only look back, nobody can be led in a circle.
 */
final class RoutingCheck {

    private final Questions questions;
    private final Map<String, Integer> pageOf = new HashMap<>();
    private final List<PlacedProblem> found = new ArrayList<>();

    private RoutingCheck(Questions questions) {
        this.questions = questions;
        for (int page = questions.pages().size(); page > 0; page--) {
            for (Question question : questions.pages().get(page - 1).questions()) {
                pageOf.put(question.key(), page);
            }
        }
    }

    static List<PlacedProblem> problems(Questions questions) {
        var check = new RoutingCheck(questions);
        check.look();
        return check.found;
    }

    private void look() {
        for (int p = 1; p <= questions.pages().size(); p++) {
            QuestionPage page = questions.pages().get(p - 1);
            condition(page.showIf(), p, 0, page.showIf());
            for (int q = 1; q <= page.questions().size(); q++) {
                Condition own = page.questions().get(q - 1).showIf();
                condition(own, p, q, Condition.all(page.showIf(), own));
            }
        }
    }

    private void condition(Condition condition, int page, int question, Condition whole) {
        if (condition.isAlways()) {
            return;
        }
        int before = found.size();
        if (condition.depth() > Condition.DEEPEST) {
            found.add(new PlacedProblem(page, question, Problem.of("condition.deep", Condition.DEEPEST)));
            return;
        }
        condition.leaves().forEach(leaf -> leaf(leaf, page, question));
        if (found.size() == before && !new Reach(questions, page).isPossible(whole)) {
            found.add(new PlacedProblem(page, question, Problem.of("condition.never")));
        }
    }

    private void leaf(Condition leaf, int page, int place) {
        var asked = new Problem.Asked(leaf.question());
        Integer there = pageOf.get(leaf.question());
        if (there == null) {
            found.add(new PlacedProblem(page, place, Problem.of("condition.gone", asked)));
            return;
        }
        if (there >= page) {
            found.add(new PlacedProblem(page, place, Problem.of("condition.later", asked)));
            return;
        }
        Question question = questions.find(leaf.question()).orElseThrow();
        if (leaf.kind().comparesWithValues() && leaf.values().isEmpty()) {
            found.add(new PlacedProblem(page, place, Problem.of("condition.empty", asked)));
        }
        boolean ofFile =
                leaf.kind() != Condition.Kind.EMPTY && !question.waysOut().containsAll(leaf.values());
        if (question.type().isFile() && ofFile) {
            found.add(new PlacedProblem(page, place, Problem.of("condition.file", asked)));
        }
        boolean amount = leaf.kind().isAmount()
                && (question.type().isChosenOnce() || !question.type().isChosen());
        if (!amount && !question.type().isChosen()) {
            return;
        }
        List<String> values = question.everyAnswer();
        leaf.values().stream()
                .filter(value -> amount ? Amount.of(value).isEmpty() : !values.contains(value))
                .map(value -> amount
                        ? Problem.of("condition.number", value, asked)
                        : Problem.of("condition.answer", new Problem.Chosen(leaf.question(), value), asked))
                .forEach(problem -> found.add(new PlacedProblem(page, place, problem)));
    }
}
