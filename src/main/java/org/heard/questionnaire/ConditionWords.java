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
    private final AnswerWords answers;

    public ConditionWords(Messages messages, AnswerWords answers) {
        this.messages = messages;
        this.answers = answers;
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
        var question = questions.find(leaf.question());
        String asked = question.map(found -> found.wording().text(language)).orElse(leaf.question());
        List<String> values = leaf.values().stream()
                .map(value -> say(
                        language,
                        "questionnaire.condition.value",
                        question.filter(found -> found.type().isChosen())
                                .map(found -> answers.choice(found, value, language))
                                .orElse(value)))
                .toList();
        return say(language, leaf.kind().key() + not, asked, Lists.or(language, values));
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
