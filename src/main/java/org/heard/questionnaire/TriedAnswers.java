package org.heard.questionnaire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heard.html.form.Amount;
import org.heard.questionnaire.Condition.Kind;

/**
 * Answers to one question, such that whatever somebody answers, one of these is the same to all conditions that look at the
 * question.
 */
final class TriedAnswers {

    /** How many values are tried in all their combinations. */
    private static final int MOST_TOGETHER = 8;
    /** A letter that nobody types: words that are tried stand apart by it. */
    private static final String APART = "\uE000";

    private final Question question;
    private final List<Condition> leaves;
    /** What conditions compare with. */
    private final Set<String> named = new LinkedHashSet<>();

    private TriedAnswers(Question question, List<Condition> leaves) {
        this.question = question;
        this.leaves = leaves;
        leaves.forEach(leaf -> named.addAll(leaf.values()));
    }

    /** The answers; empty if there is no end to what conditions can tell apart. */
    static List<Answer> of(Question question, List<Condition> leaves) {
        return new TriedAnswers(question, leaves).all();
    }

    private List<Answer> all() {
        List<List<String>> choices = choices();
        List<String> texts = texts();
        var answers = new LinkedHashSet<Answer>();
        for (List<String> chosen : choices) {
            boolean typed = !question.type().isChosen() || chosen.contains(Answer.SOMETHING_ELSE);
            if (typed && texts.isEmpty()) {
                return List.of();
            }
            for (String text : typed ? texts : List.of("")) {
                answers.add(new Answer(chosen, text));
            }
        }
        return List.copyOf(answers);
    }

    private boolean has(Kind... kinds) {
        return leaves.stream().anyMatch(leaf -> List.of(kinds).contains(leaf.kind()));
    }

    /** What can be chosen: of what no condition names, one stands for all. */
    private List<List<String>> choices() {
        List<String> offered = question.type().isChosen() ? question.everyAnswer() : offeredBeside();
        List<String> apart = offered.stream()
                .filter(value -> named.contains(value) || has(Kind.MORE_THAN, Kind.LESS_THAN))
                .toList();
        List<String> other = offered.stream()
                .filter(value -> !apart.contains(value))
                .limit(1)
                .toList();
        if (!question.type().isChosenOnce()) {
            return sets(apart, other).stream().filter(this::isOneInARow).toList();
        }
        var single = new LinkedHashSet<List<String>>();
        single.add(List.of());
        apart.forEach(value -> single.add(List.of(value)));
        other.forEach(value -> single.add(List.of(value)));
        if (question.offersSomethingElse()) {
            single.add(List.of(Answer.SOMETHING_ELSE));
        }
        return List.copyOf(single);
    }

    /** Whether each row of a matrix is answered once among what conditions name. */
    private boolean isOneInARow(List<String> chosen) {
        List<String> rows = chosen.stream()
                .filter(named::contains)
                .map(cell -> cell.split(Answer.CELL, 2)[0])
                .toList();
        return question.type() != QuestionType.MATRIX
                || rows.stream().distinct().count() == rows.size();
    }

    private List<String> offeredBeside() {
        var offered = new ArrayList<>(question.waysOut());
        if (question.type().isFile()) {
            offered.addFirst("a-file");
        }
        return offered;
    }

    /** Every set of these, with and without the other. */
    private static List<List<String>> sets(List<String> values, List<String> other) {
        if (values.size() > MOST_TOGETHER) {
            return List.of();
        }
        var sets = new ArrayList<List<String>>();
        sets.add(List.of());
        for (String value : values) {
            for (List<String> smaller : List.copyOf(sets)) {
                sets.add(with(smaller, List.of(value)));
            }
        }
        if (!other.isEmpty()) {
            List.copyOf(sets).forEach(set -> sets.add(with(set, other)));
        }
        return sets;
    }

    private static List<String> with(List<String> values, List<String> more) {
        var both = new ArrayList<>(values);
        both.addAll(more);
        return both;
    }

    private List<String> texts() {
        if (question.type() == QuestionType.NUMBER) {
            return has(Kind.CONTAINS) ? List.of() : numbers();
        }
        // a text can be read as an amount, too
        boolean amount = has(Kind.MORE_THAN, Kind.LESS_THAN) && !question.type().isChosenOnce();
        List<String> parts = leaves.stream()
                .filter(leaf -> leaf.kind() == Kind.CONTAINS)
                .flatMap(leaf -> leaf.values().stream())
                .distinct()
                .toList();
        if (amount || parts.size() > MOST_TOGETHER || String.join("", named).contains(APART)) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        texts.add("");
        texts.addAll(named);
        // words that contain these and no others, and are the same as none
        sets(parts, List.of()).forEach(set -> texts.add(String.join(APART, set) + APART));
        return texts;
    }

    /** Those that are compared with, the limits, and the next ones on both sides. */
    private List<String> numbers() {
        Limits limits = question.limits();
        var bounds = new ArrayList<BigDecimal>();
        named.forEach(value -> Amount.of(value).ifPresent(bounds::add));
        bounds.add(limits.smallest() == null ? BigDecimal.ZERO : limits.smallest());
        bounds.add(limits.largest() == null ? BigDecimal.ZERO : limits.largest());
        BigDecimal step = BigDecimal.ONE.movePointLeft(limits.decimals());
        var numbers = new TreeSet<BigDecimal>();
        for (BigDecimal bound : bounds) {
            BigDecimal down = bound.setScale(limits.decimals(), RoundingMode.FLOOR);
            BigDecimal up = bound.setScale(limits.decimals(), RoundingMode.CEILING);
            numbers.addAll(List.of(down.subtract(step), down, up, up.add(step)));
        }
        var texts = new LinkedHashSet<String>();
        texts.add("");
        numbers.forEach(number -> texts.add(number.toPlainString()));
        texts.addAll(named);
        texts.removeIf(text -> !text.isEmpty()
                && AnswerCheck.problem(question, question.counted(Answer.words(text)))
                        .isPresent());
        return List.copyOf(texts);
    }
}
