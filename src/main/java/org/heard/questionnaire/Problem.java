package org.heard.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    /** The parameters as a message in this language takes them: languages by their name. */
    public Object[] arguments(Locale language) {
        return parameters.stream()
                .map(parameter -> parameter instanceof Locale named ? named.getDisplayLanguage(language) : parameter)
                .toArray();
    }
}
