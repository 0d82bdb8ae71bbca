package org.heard.response.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;

/** The questions that are not asked so far, and may be once earlier ones are answered. */
public final class Undecided {

    private final Map<String, Condition> conditions = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Routing route;

    /** @param answers what was answered so far */
    public Undecided(Questions questions, Map<String, Answer> answers) {
        route = new Routing(questions, key -> answers.getOrDefault(key, Answer.none()));
        // conditions look only at pages before their own
        for (QuestionPage page : questions.pages()) {
            page.questions().forEach(question -> look(page, question));
        }
    }

    private void look(QuestionPage page, Question question) {
        Condition when = both(page.showIf(), question.showIf());
        if (route.asks(question)) {
            if (route.countedAnswer(question.key()).isNone()) {
                open.add(question.key());
            }
        } else if (canTurnOut(true, when)) {
            open.add(question.key());
            conditions.put(question.key(), when);
        }
    }

    private static Condition both(Condition page, Condition question) {
        List<Condition> asking = Stream.of(page, question)
                .filter(condition -> !condition.isAlways())
                .toList();
        return asking.size() == 1 ? asking.getFirst() : Condition.all(asking.toArray(Condition[]::new));
    }

    private boolean canTurnOut(boolean so, Condition condition) {
        Stream<Condition> parts = condition.parts().stream();
        return switch (condition.kind()) {
            case AND ->
                so ? parts.allMatch(part -> canTurnOut(true, part)) : parts.anyMatch(part -> canTurnOut(false, part));
            case OR ->
                so ? parts.anyMatch(part -> canTurnOut(true, part)) : parts.allMatch(part -> canTurnOut(false, part));
            case NOT ->
                so ? parts.allMatch(part -> canTurnOut(false, part)) : parts.anyMatch(part -> canTurnOut(true, part));
            default -> open.contains(condition.question()) || condition.holds(route::countedAnswer) == so;
        };
    }

    /** Whether the question is asked as things stand. */
    public boolean asks(Question question) {
        return route.asks(question);
    }

    /** On what it hangs whether the question is asked; empty where that is decided. */
    public Optional<Condition> when(Question question) {
        return Optional.ofNullable(conditions.get(question.key()));
    }
}
