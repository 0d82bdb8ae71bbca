package org.heard.questionnaire.exchange.expression;

import java.util.Optional;

/** Words to be found in an answer, as a pattern for LimeSurvey's {@code regexMatch} and back. */
public final class SearchedWords {

    private static final String SPECIAL = "\\^$.|?*+()[]{}/";

    private SearchedWords() {}

    /** The pattern that finds these words whatever their case. */
    public static String pattern(String words) {
        var pattern = new StringBuilder("/");
        words.codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                pattern.append('\\');
            }
            pattern.appendCodePoint(c);
        });
        return pattern.append("/i").toString();
    }

    /** The words that a pattern finds, if it does not find anything else. */
    static Optional<String> of(String pattern) {
        if (!pattern.matches("/.+/[iu]*")) {
            return Optional.empty();
        }
        String inner = pattern.substring(1, pattern.lastIndexOf('/'));
        var words = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length() && SPECIAL.indexOf(inner.charAt(i + 1)) >= 0) {
                words.append(inner.charAt(++i));
            } else if (SPECIAL.indexOf(c) >= 0) {
                return Optional.empty();
            } else {
                words.append(c);
            }
        }
        return Optional.of(words.toString());
    }
}
