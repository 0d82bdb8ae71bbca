package org.heard.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.language.Lists;
import org.heard.language.Messages;
import org.springframework.stereotype.Service;

/** Conditions as people read them: "“How do you get there?” is “By bus”". */
@Service
public class ConditionWords {

    private final Messages messages;
    private final QuestionNames names;

    public ConditionWords(Messages messages, AnswerWords answers) {
        this.messages = messages;
        this.names = new QuestionNames(messages, answers);
    }

    /** A condition in one sentence without a full stop. */
    public String of(Condition condition, Questions questions, Locale language) {
        return switch (condition.kind()) {
            case AND -> joined("all", condition, questions, language);
            case OR -> joined("any", condition, questions, language);
            case NOT ->
                condition.parts().size() == 1
                                && !condition.parts().getFirst().kind().isMadeOfParts()
                        ? leaf(condition.parts().getFirst(), ".not", questions, language)
                        : say(language, "questionnaire.condition.not", joined("any", condition, questions, language));
            default -> leaf(condition, "", questions, language);
        };
    }

    private String joined(String how, Condition condition, Questions questions, Locale language) {
        List<String> parts = condition.parts().stream()
                .map(part -> {
                    String words = of(part, questions, language);
                    return part.kind().isMadeOfParts() && part.parts().size() > 1 ? "(" + words + ")" : words;
                })
                .toList();
        return parts.stream().collect(Collectors.joining(" " + say(language, "questionnaire.condition." + how) + " "));
    }

    private String leaf(Condition leaf, String not, Questions questions, Locale language) {
        List<String> values = leaf.values().stream()
                .map(value -> leaf.kind().isAmount()
                        ? names.quoted(value, language)
                        : questions
                                .find(leaf.question())
                                .map(found -> value(found, value, language))
                                .orElseGet(() -> names.goneChoice(language)))
                .toList();
        boolean open = values.isEmpty() && leaf.kind().comparesWithValues();
        return say(
                language,
                leaf.kind().key() + not,
                names.words(leaf.question(), questions, language),
                open ? say(language, "questionnaire.condition.value.none") : Lists.or(language, values));
    }

    /** Also words can be compared with what was a choice before the question became another kind. */
    private String value(Question question, String value, Locale language) {
        return question.type().isChosen()
                ? choice(question, value, language)
                : names.choice(question, value, language).orElseGet(() -> names.quoted(value, language));
    }

    /** A question that can be looked at, by its place and words. */
    public String place(Question question, Questions questions, Locale language) {
        return names.place(question, questions, language);
    }

    /** A choice that can be compared with, by its words or, without any, its place. */
    public String label(Question question, String value, Locale language) {
        return names.label(question, value, language);
    }

    /** A choice as it stands in a condition, one that the question does not have any more as such. */
    private String choice(Question question, String value, Locale language) {
        return names.choice(question, value, language).orElseGet(() -> names.goneChoice(language));
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
