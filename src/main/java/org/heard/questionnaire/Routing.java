package org.heard.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The way of one person through a questionnaire: which pages and questions she is asked, given what she has answered. What
 * she typed on pages that she is not asked any more stays in her draft and is not part of her answer.
 */
public final class Routing {

    private final Questions questions;
    private final Function<String, Answer> typed;
    private final List<Integer> pages = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Answer> counted = new HashMap<>();

    /**
     * @param questions everything that can be asked
     * @param typed what is kept as the answer to a question
     */
    public Routing(Questions questions, Function<String, Answer> typed) {
        this.questions = questions;
        this.typed = typed;
        for (int number = 1; number <= questions.pages().size(); number++) {
            QuestionPage page = questions.pages().get(number - 1);
            if (page.showIf().holds(this::countedAnswer)) {
                walk(page, number);
            }
        }
    }

    // a condition looks only at pages before its own, so what is asked here is known before any of it is answered
    private void walk(QuestionPage page, int number) {
        List<Question> here = page.questions().stream()
                .filter(question -> question.showIf().holds(this::countedAnswer))
                .toList();
        here.forEach(question -> asked.add(question.key()));
        here.forEach(question -> counted.put(question.key(), question.counted(typed.apply(question.key()))));
        if (!here.isEmpty()) {
            pages.add(number);
        }
    }

    /** What counts of the answer to a question: nothing where it is not asked. */
    public Answer countedAnswer(String question) {
        return counted.getOrDefault(question, Answer.none());
    }

    /** Whether the question is asked. */
    public boolean asks(Question question) {
        return asked.contains(question.key());
    }

    /** The questions that are asked, in order. */
    public Stream<Question> asked() {
        return questions.all().filter(this::asks);
    }

    /** The questions that are not asked although something was typed for them: it will not be sent. */
    public List<Question> unsent() {
        return questions
                .all()
                .filter(question -> !asks(question)
                        && !question.counted(typed.apply(question.key())).isNone())
                .toList();
    }

    /** The numbers of the pages that are asked, counted from 1, in order. */
    public List<Integer> pages() {
        return List.copyOf(pages);
    }

    /** A page with those of its questions that are asked. */
    public QuestionPage page(int number) {
        QuestionPage page = questions.pages().get(number - 1);
        return page.with(page.questions().stream().filter(this::asks).toList());
    }

    /** The page that comes after this one, if any does. */
    public OptionalInt after(int number) {
        return pages.stream()
                .filter(page -> page > number)
                .mapToInt(page -> page)
                .findFirst();
    }

    /** The page that comes before this one, if any does. */
    public OptionalInt before(int number) {
        return pages.stream()
                .filter(page -> page < number)
                .mapToInt(page -> page)
                .max();
    }
}
