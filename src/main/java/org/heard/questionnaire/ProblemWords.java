package org.heard.questionnaire;

import java.util.Locale;
import org.heard.language.Messages;
import org.springframework.stereotype.Service;

/** What is wrong with questions, in words and with its place. */
@Service
public class ProblemWords {

    private final Messages messages;
    private final QuestionNames names;

    public ProblemWords(Messages messages, AnswerWords answers) {
        this.messages = messages;
        this.names = new QuestionNames(messages, answers);
    }

    /** A problem of these questions. */
    public String of(PlacedProblem placed, Questions questions, Locale language) {
        return of(placed, questions, questions, language);
    }

    /**
     * A problem that a change would bring, told with the places that are before the reader's eyes.
     *
     * @param seen the questions without the change
     * @param changed the questions with it
     */
    public String of(PlacedProblem placed, Questions seen, Questions changed, Locale language) {
        Object[] told = placed.problem().parameters().stream()
                .map(parameter -> told(parameter, seen, changed, language))
                .toArray();
        String what = messages.get(language, placed.problem().key(), told);
        String key = placed.page() == 0 ? "all" : placed.question() == 0 ? "page" : "question";
        return messages.get(language, "questionnaire.desk.at." + key, placed.page(), placed.question(), what);
    }

    private Object told(Object parameter, Questions seen, Questions changed, Locale language) {
        return switch (parameter) {
            case Problem.Asked asked -> asked(asked.name(), seen, changed, language);
            case Problem.Chosen chosen -> chosen(chosen, seen, changed, language);
            case Problem.ChoiceAt choice -> choice(choice, language);
            default -> Problem.told(parameter, language);
        };
    }

    private String asked(String name, Questions seen, Questions changed, Locale language) {
        String place = names.place(name, seen, language)
                .or(() -> names.place(name, changed, language))
                .orElseGet(() -> messages.get(language, "questionnaire.asked.gone"));
        boolean leaves = seen.find(name).isPresent() && changed.find(name).isEmpty();
        return leaves ? leaving(place, language) : place;
    }

    private String chosen(Problem.Chosen chosen, Questions seen, Questions changed, Locale language) {
        return changed.find(chosen.question())
                .flatMap(question -> names.choice(question, chosen.value(), language))
                .or(() -> seen.find(chosen.question())
                        .flatMap(question -> names.choice(question, chosen.value(), language))
                        .map(label -> leaving(label, language)))
                .orElseGet(() -> names.goneChoice(language));
    }

    private String leaving(String what, Locale language) {
        return messages.get(language, "questionnaire.asked.leaving", what);
    }

    private String choice(Problem.ChoiceAt choice, Locale language) {
        String label = choice.label().text(language);
        return label.isBlank()
                ? messages.get(language, "questionnaire.amount", choice.number())
                : messages.get(language, "questionnaire.choice.at", choice.number(), label);
    }
}
