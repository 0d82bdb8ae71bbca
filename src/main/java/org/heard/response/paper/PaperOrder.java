package org.heard.response.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;

/**
 * Questions where nobody turns the page for the person: their numbers, and how she finds her way past what does not concern
 * her. Who is asked a question is told at its head; where the answer to one question with one choice settles what comes
 * next, its choices say where to go.
 */
public final class PaperOrder {

    /** Where a choice leads when nothing more is asked. */
    public static final int END = 0;

    private final List<Item> items = new ArrayList<>();

    /** @param number counted from 1 through the whole form; 0 for what takes no answer */
    private record Item(Question question, int page, int number, Condition when) {}

    /**
     * Questions in a row that are asked when the same holds.
     *
     * @param when what has to hold, beside what their page asks for
     * @param questions at least one
     */
    public record Run(Condition when, List<Question> questions) {}

    public PaperOrder(Questions questions) {
        int number = 0;
        for (int page = 0; page < questions.pages().size(); page++) {
            QuestionPage shown = questions.pages().get(page);
            for (Question question : shown.questions()) {
                boolean answered = question.type() != QuestionType.STATEMENT;
                number += answered ? 1 : 0;
                items.add(new Item(question, page, answered ? number : 0, both(shown.showIf(), question.showIf())));
            }
        }
    }

    private static Condition both(Condition page, Condition question) {
        return page.isAlways() ? question : question.isAlways() ? page : Condition.all(page, question);
    }

    /** The number of a question; nothing for what takes no answer. */
    public OptionalInt number(String key) {
        return items.stream()
                .filter(item -> item.question().key().equals(key) && item.number() > 0)
                .mapToInt(Item::number)
                .findFirst();
    }

    /** The numbers of these questions, in order. */
    public List<Integer> numbers(List<Question> questions) {
        return questions.stream()
                .flatMapToInt(question -> number(question.key()).stream())
                .boxed()
                .toList();
    }

    /** A page's questions, put together where they are asked when the same holds. */
    public List<Run> runs(QuestionPage page) {
        var runs = new ArrayList<Run>();
        var questions = new ArrayList<Question>();
        for (int i = 0; i < page.questions().size(); i++) {
            Question question = page.questions().get(i);
            questions.add(question);
            boolean last = i + 1 == page.questions().size()
                    || !page.questions().get(i + 1).showIf().equals(question.showIf());
            if (last) {
                runs.add(new Run(question.showIf(), List.copyOf(questions)));
                questions.clear();
            }
        }
        return runs;
    }

    /**
     * Where each choice of a question leads, {@link #END} where nothing more is asked; empty where all go on to the next
     * question, and where more than this question settles it.
     */
    public Map<String, Integer> arrows(Question question) {
        int place = place(question);
        if (!question.type().isChosenOnce() || place < 0) {
            return Map.of();
        }
        var arrows = new LinkedHashMap<String, Integer>();
        question.values().forEach(value -> arrows.put(value, after(place, value)));
        boolean allGoOn = Set.copyOf(arrows.values()).equals(Set.of(next(place)));
        return allGoOn ? Map.of() : arrows;
    }

    private int place(Question question) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).question().key().equals(question.key())) {
                return i;
            }
        }
        return -1;
    }

    private int next(int place) {
        return items.stream()
                .skip(place + 1L)
                .mapToInt(Item::number)
                .filter(number -> number > 0)
                .findFirst()
                .orElse(END);
    }

    // a question that others settle too says at its own head who answers it, so nobody is led past it
    private int after(int place, String value) {
        String asked = items.get(place).question().key();
        for (Item item : items.subList(place + 1, items.size())) {
            boolean settled = item.when().looksAt().equals(Set.of(asked));
            boolean passed =
                    settled && !item.when().holds(key -> key.equals(asked) ? Answer.choices(value) : Answer.none());
            if (item.number() > 0 && !passed) {
                return item.number();
            }
        }
        return END;
    }
}
