package org.heard.response.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.language.Lists;
import org.heard.language.Messages;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questions;
import org.springframework.stereotype.Service;

/** Who answers which questions, told by their numbers: "Answer questions 4 to 6 only if you said “Yes” to question 3." */
@Service
class PaperWords {

    private final Messages messages;
    private final AnswerWords answers;

    PaperWords(Messages messages, AnswerWords answers) {
        this.messages = messages;
        this.answers = answers;
    }

    /** The instruction at the head of some questions. */
    String only(List<Question> asked, Condition when, PaperOrder order, Questions questions, Locale language) {
        List<Integer> numbers = order.numbers(asked);
        String condition = condition(when, order, questions, language);
        if (numbers.isEmpty()) {
            return say(language, "response.paper.only.part", condition);
        }
        return say(
                language,
                numbers.size() == 1
                        ? "response.paper.only.one"
                        : numbers.size() == 2 ? "response.paper.only.two" : "response.paper.only.more",
                numbers.getFirst(),
                numbers.getLast(),
                condition);
    }

    /** What has to hold, as it follows an "if". */
    String condition(Condition when, PaperOrder order, Questions questions, Locale language) {
        return switch (when.kind()) {
            case AND -> joined(when, "and", order, questions, language);
            case OR -> joined(when, "or", order, questions, language);
            case NOT ->
                when.parts().size() == 1 && !when.parts().getFirst().kind().isMadeOfParts()
                        ? leaf(when.parts().getFirst(), ".not", order, questions, language)
                        : say(language, "response.paper.if.none", joined(when, "or", order, questions, language));
            default -> leaf(when, "", order, questions, language);
        };
    }

    private String joined(Condition when, String how, PaperOrder order, Questions questions, Locale language) {
        return when.parts().stream()
                .map(part -> {
                    String words = condition(part, order, questions, language);
                    return part.kind().isMadeOfParts() && part.parts().size() > 1 ? "(" + words + ")" : words;
                })
                .collect(Collectors.joining(" " + say(language, "response.paper.if." + how) + " "));
    }

    private String leaf(Condition leaf, String not, PaperOrder order, Questions questions, Locale language) {
        var question = questions.find(leaf.question());
        boolean chosen = question.filter(found -> found.type().isChosen()).isPresent();
        if (question.isEmpty()) {
            return say(language, "response.paper.if.gone");
        }
        List<String> values = leaf.values().stream()
                .map(value -> isAmount(leaf.kind())
                        ? value
                        : chosen
                                ? choice(question.get(), value, language)
                                : say(language, "questionnaire.condition.value", value))
                .toList();
        boolean open = values.isEmpty() && leaf.kind().comparesWithValues();
        String kind = switch (leaf.kind()) {
            case EMPTY -> "empty";
            case MORE_THAN -> "more";
            case LESS_THAN -> "less";
            case CONTAINS -> chosen ? "said" : "wrote";
            default -> "said";
        };
        return say(
                language,
                "response.paper.if." + kind + not,
                order.number(leaf.question()).orElse(0),
                open ? say(language, "questionnaire.condition.value.none") : Lists.or(language, values));
    }

    /** What was chosen, never by the name under which it is stored. */
    private String choice(Question question, String value, Locale language) {
        return answers.known(question, value, AnswerWords.languageOf(question, language))
                .filter(label -> !label.isBlank())
                .map(label -> say(language, "questionnaire.condition.value", label))
                .orElseGet(() -> say(language, "questionnaire.condition.value.gone"));
    }

    private static boolean isAmount(Kind kind) {
        return kind == Kind.MORE_THAN || kind == Kind.LESS_THAN;
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
