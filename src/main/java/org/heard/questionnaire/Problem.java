package org.heard.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** The parameters as a message in this language takes them: languages by their name, texts in it. */
    public Object[] arguments(Locale language) {
        return parameters.stream()
                .map(parameter -> switch (parameter) {
                    case Locale named -> named.getDisplayLanguage(language);
                    case Translated text -> text.text(language);
                    default -> parameter;
                })
                .toArray();
    }
}
