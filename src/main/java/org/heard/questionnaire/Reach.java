package org.heard.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether some answers lead to a page or a question. The answers that conditions tell apart are tried one question after the
 * other; what cannot be tried, or not in good time, is taken as possible, so that nothing is refused that somebody can reach.
 */
final class Reach {

    /** How many steps are taken to find answers that lead there; beyond that it is taken as reachable. */
    private static final int MOST_STEPS = 20_000;

    private enum Truth {
        YES,
        NO,
        PERHAPS;

        Truth not() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case PERHAPS -> PERHAPS;
            };
        }
    }

    private final Questions questions;
    private final int page;
    private final Map<String, List<Condition>> told = new LinkedHashMap<>();
    private final Map<String, Answer> tried = new HashMap<>();
    private int steps;

    /** @param page where the condition stands, counted from 1: it looks at the pages before */
    Reach(Questions questions, int page) {
        this.questions = questions;
        this.page = page;
    }

    boolean isPossible(Condition condition) {
        gather(condition);
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        told.forEach((name, leaves) -> questions
                .find(name)
                .map(question -> TriedAnswers.of(question, leaves))
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> answers.put(name, found)));
        return leads(condition, new ArrayList<>(answers.entrySet()), 0);
    }

    private void gather(Condition condition) {
        condition.leaves().forEach(leaf -> {
            boolean isNew = !told.containsKey(leaf.question());
            told.computeIfAbsent(leaf.question(), name -> new ArrayList<>()).add(leaf);
            if (isNew) {
                questions.find(leaf.question()).map(this::showIf).ifPresent(this::gather);
            }
        });
    }

    private Condition showIf(Question question) {
        int place = Math.max(1, questions.pageOf(question.key()));
        return Condition.all(questions.pages().get(place - 1).showIf(), question.showIf());
    }

    private boolean leads(Condition condition, List<Map.Entry<String, List<Answer>>> answers, int from) {
        Truth now = truth(condition, page);
        if (++steps > MOST_STEPS) {
            return true;
        }
        if (now != Truth.PERHAPS || from == answers.size()) {
            return now != Truth.NO;
        }
        String name = answers.get(from).getKey();
        for (Answer answer : answers.get(from).getValue()) {
            tried.put(name, answer);
            if (leads(condition, answers, from + 1)) {
                return true;
            }
        }
        tried.remove(name);
        return false;
    }

    private Truth truth(Condition condition, int place) {
        return switch (condition.kind()) {
            case AND -> any(condition, place, Truth.NO);
            case OR -> any(condition, place, Truth.YES);
            case NOT -> any(condition, place, Truth.YES).not();
            default -> fact(condition, place);
        };
    }

    /** This as soon as one part is so; the opposite if no part may be. */
    private Truth any(Condition condition, int place, Truth wanted) {
        Truth all = wanted.not();
        for (Condition part : condition.parts()) {
            Truth one = truth(part, place);
            if (one == wanted) {
                return wanted;
            }
            all = one == Truth.PERHAPS ? one : all;
        }
        return all;
    }

    private Truth fact(Condition leaf, int place) {
        Answer counted = counted(leaf.question(), place);
        if (counted == null) {
            return Truth.PERHAPS;
        }
        return leaf.holds(name -> counted) ? Truth.YES : Truth.NO;
    }

    /** What counts of the answer that is tried; nothing where none is, or where it may not be asked at all. */
    private @Nullable Answer counted(String name, int place) {
        Optional<Question> question = questions.find(name);
        int there = questions.pageOf(name);
        if (question.isEmpty() || there >= place) {
            return null;
        }
        return switch (truth(showIf(question.get()), there)) {
            case NO -> Answer.none();
            case PERHAPS -> null;
            case YES -> {
                Answer answer = tried.get(name);
                yield answer == null ? null : question.get().counted(answer);
            }
        };
    }
}
