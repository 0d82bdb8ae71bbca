package org.heard.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heard.html.form.Amount;

/**
 * Whether conditions make sense: each looks at a question on an earlier page, compares with an answer that exists, and can
 * hold at all. As conditions only look back, nobody can be led in a circle.
 */
final class RoutingCheck {

    /** How many combinations of answers are tried to find one that leads to a page; beyond that it is taken as reachable. */
    private static final int MOST_TRIED = 20_000;

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
        if (found.size() == before && !isPossible(whole)) {
            found.add(new PlacedProblem(page, question, Problem.of("condition.never")));
        }
    }

    private void leaf(Condition leaf, int page, int place) {
        Integer there = pageOf.get(leaf.question());
        if (there == null) {
            found.add(new PlacedProblem(page, place, Problem.of("condition.gone", leaf.question())));
            return;
        }
        if (there >= page) {
            found.add(new PlacedProblem(page, place, Problem.of("condition.later", leaf.question(), there)));
            return;
        }
        Question question = questions.find(leaf.question()).orElseThrow();
        if (leaf.kind().comparesWithValues() && leaf.values().isEmpty()) {
            found.add(new PlacedProblem(page, place, Problem.of("condition.empty", leaf.question())));
        }
        if (question.type().isFile() && leaf.kind() != Condition.Kind.EMPTY) {
            found.add(new PlacedProblem(page, place, Problem.of("condition.file", leaf.question())));
        }
        boolean amount = isAmount(leaf)
                && (question.type().isChosenOnce() || !question.type().isChosen());
        if (!amount && !question.type().isChosen()) {
            return;
        }
        List<String> values = question.everyAnswer();
        leaf.values().stream()
                .filter(value -> amount ? Amount.of(value).isEmpty() : !values.contains(value))
                .forEach(value -> found.add(
                        new PlacedProblem(page, place, Problem.of("condition.answer", value, leaf.question()))));
    }

    private static boolean isAmount(Condition leaf) {
        return leaf.kind() == Condition.Kind.MORE_THAN || leaf.kind() == Condition.Kind.LESS_THAN;
    }

    // tries the answers that conditions tell apart: each value that one of them names, something else, and nothing;
    // of what is compared with an amount every value
    private boolean isPossible(Condition condition) {
        Map<String, Set<String>> told = new LinkedHashMap<>();
        gather(condition, told);
        if (told.keySet().stream()
                .map(questions::find)
                .anyMatch(asked -> asked.isPresent() && !asked.get().type().isChosenOnce())) {
            return true; // words, amounts and several choices at once can nearly always be made to fit
        }
        long combinations = 1;
        for (Set<String> values : told.values()) {
            combinations *= values.size() + 2L;
            if (combinations > MOST_TRIED) {
                return true;
            }
        }
        List<String> names = List.copyOf(told.keySet());
        return tried(names, 0, new HashMap<>(), told, condition);
    }

    private void gather(Condition condition, Map<String, Set<String>> told) {
        condition.leaves().forEach(leaf -> {
            boolean isNew = !told.containsKey(leaf.question());
            Set<String> values = told.computeIfAbsent(leaf.question(), key -> new LinkedHashSet<>());
            Optional<Question> asked = questions.find(leaf.question());
            values.addAll(isAmount(leaf) ? asked.map(Question::values).orElse(List.of()) : leaf.values());
            if (isNew) {
                asked.ifPresent(question -> gather(showIf(question), told));
            }
        });
    }

    private Condition showIf(Question question) {
        return Condition.all(
                questions
                        .pages()
                        .get(pageOf.getOrDefault(question.key(), 1) - 1)
                        .showIf(),
                question.showIf());
    }

    private boolean tried(
            List<String> names,
            int from,
            Map<String, Answer> tried,
            Map<String, Set<String>> told,
            Condition condition) {
        if (from == names.size()) {
            Function<String, Answer> counted =
                    new Routing(questions, key -> tried.getOrDefault(key, Answer.none()))::countedAnswer;
            return condition.holds(counted);
        }
        String name = names.get(from);
        var candidates = new ArrayList<Answer>();
        candidates.add(Answer.none());
        told.getOrDefault(name, Set.of()).forEach(value -> candidates.add(Answer.choices(value)));
        questions.find(name).stream()
                .flatMap(question -> question.values().stream())
                .filter(value -> !told.getOrDefault(name, Set.of()).contains(value))
                .findFirst()
                .ifPresent(other -> candidates.add(Answer.choices(other)));
        for (Answer candidate : candidates) {
            tried.put(name, candidate);
            if (tried(names, from + 1, tried, told, condition)) {
                return true;
            }
        }
        tried.remove(name);
        return false;
    }
}
