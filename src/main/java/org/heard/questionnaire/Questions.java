package org.heard.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a questionnaire asks, page by page.
 *
 * @param pages the pages, in order
 */
public record Questions(List<QuestionPage> pages) {

    private static final int SECONDS_TO_CHOOSE = 25;
    private static final int SECONDS_TO_READ = 20;
    private static final int SECONDS_TO_NAME = 30;
    private static final int SECONDS_TO_WRITE = 120;
    private static final int SECONDS_TO_RECORD = 180;

    // older questionnaires lack what was added later
    public Questions {
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** Nothing asked yet. */
    public static Questions none() {
        return new Questions(List.of());
    }

    /** The same with another page at a place, counted from 0. */
    public Questions with(int place, QuestionPage page) {
        var changed = new ArrayList<>(pages);
        changed.set(place, page);
        return new Questions(changed);
    }

    /** The same with one more page at the end. */
    public Questions plus(QuestionPage page) {
        var changed = new ArrayList<>(pages);
        changed.add(page);
        return new Questions(changed);
    }

    /** The same without the page at a place. */
    public Questions without(int place) {
        var changed = new ArrayList<>(pages);
        changed.remove(place);
        return new Questions(changed);
    }

    /** The same with two neighbouring pages changed over. */
    public Questions swapped(int place, int other) {
        var changed = new ArrayList<>(pages);
        Collections.swap(changed, place, other);
        return new Questions(changed);
    }

    /**
     * A name for a new question. It is new for good: answers to a question that was removed keep its name, and must never
     * come to stand under another one.
     */
    public String freeKey() {
        return FreshName.of("q", key -> find(key).isPresent());
    }

    /** Every question, in order. */
    public Stream<Question> all() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    /** Every question that takes an answer, in order. */
    public Stream<Question> answered() {
        return all().filter(question -> question.type() != QuestionType.STATEMENT);
    }

    /** Whether some people are asked more than others. */
    @JsonIgnore
    public boolean isRouted() {
        return pages.stream().anyMatch(page -> !page.showIf().isAlways())
                || all().anyMatch(question -> !question.showIf().isAlways());
    }

    /** The question with this name. */
    public Optional<Question> find(String key) {
        return all().filter(question -> question.key().equals(key)).findFirst();
    }

    /** On which page a question stands, counted from 1; 0 if it is not there. */
    public int pageOf(String key) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).questions().stream().anyMatch(q -> q.key().equals(key))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** About how many minutes an unhurried person needs. */
    public int minutes() {
        int seconds = all().mapToInt(Questions::seconds).sum();
        return Math.max(1, (seconds + 59) / 60);
    }

    private static int seconds(Question question) {
        return switch (question.type()) {
            case SHORT_TEXT -> SECONDS_TO_NAME;
            case LONG_TEXT -> SECONDS_TO_WRITE;
            case NUMBER, DATE, PLACE -> SECONDS_TO_NAME;
            case RANKING -> SECONDS_TO_CHOOSE * 2;
            case MATRIX ->
                SECONDS_TO_CHOOSE + SECONDS_TO_CHOOSE / 2 * question.rows().size();
            case VOICE, VIDEO, FILE -> SECONDS_TO_RECORD;
            case STATEMENT -> SECONDS_TO_READ;
            default -> SECONDS_TO_CHOOSE;
        };
    }
}
