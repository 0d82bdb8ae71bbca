package org.heard.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.language.Translated;

/**
 * What is wrong, for whoever can mend it.
 *
 * @param key the message key of the sentence that says what to do
 * @param parameters the sentence's parameters
 */
public record Problem(String key, List<Object> parameters) {

    static Problem of(String key, Object... parameters) {
        return new Problem("questionnaire.problem." + key, Arrays.asList(parameters));
    }

    /** Whether there are too many words. */
    public boolean isTooLong() {
        return key.equals("questionnaire.problem.long");
    }

    /** The language in which words are missing, if that is what is wrong. */
    public Optional<Locale> missingIn() {
        return key.startsWith("questionnaire.problem.missing.")
                ? parameters.stream()
                        .filter(Locale.class::isInstance)
                        .map(Locale.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it is about when something is asked. */
    public boolean isCondition() {
        return key.startsWith("questionnaire.problem.condition.");
    }

    /** The parameters as a message in this language takes them: languages by their name, texts in it. */
    public Object[] arguments(Locale language) {
        return parameters.stream().map(parameter -> told(parameter, language)).toArray();
    }

    static Object told(Object parameter, Locale language) {
        return switch (parameter) {
            case Locale named -> named.getDisplayLanguage(language);
            case Translated text -> text.text(language);
            default -> parameter;
        };
    }

    /** A question by the name under which it is stored, which people never read: {@link ProblemWords} tells its place. */
    record Asked(String name) {}

    /** What was chosen of the answers to a question, both by the names under which they are stored. */
    record Chosen(String question, String value) {}

    /** A choice by its number, counted from 1, and its words. */
    record ChoiceAt(int number, Translated label) {}
}
