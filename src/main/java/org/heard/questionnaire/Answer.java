package org.heard.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person answered to one question.
 *
 * @param chosen the values of the choices that were made, in the questionnaire's order; for a ranking in the person's order,
 *     empty where she left a place out; for a matrix, {@code row:choice}
 * @param text what the person typed: the answer to a question in words, a number, a date as {@link PartialDate} writes it, a
 *     place, or what "something else" is
 */
public record Answer(List<String> chosen, String text) {

    /** The choice that stands for "something else". */
    public static final String SOMETHING_ELSE = "_other";
    /** The choice that stands for "prefer not to say". */
    public static final String PREFER_NOT_TO_SAY = "_prefer-not";
    /** The choice that stands for "I don't know". */
    public static final String DONT_KNOW = "_dont-know";
    /** The choice that stands for "none of these". */
    public static final String NONE_OF_THESE = "_none";
    /** What stands between the row and the choice in the answer to a matrix. */
    public static final String CELL = ":";

    private static final Answer NONE = new Answer(List.of(), "");

    // older answers lack what was added later
    public Answer {
        chosen = chosen == null ? List.of() : List.copyOf(chosen);
        text = text == null ? "" : text;
    }

    /** No answer. */
    public static Answer none() {
        return NONE;
    }

    /** An answer in words. */
    public static Answer words(String text) {
        return new Answer(List.of(), text);
    }

    /** Choices that were made. */
    public static Answer choices(String... values) {
        return new Answer(List.of(values), "");
    }

    /** Whether nothing was answered. */
    @JsonIgnore
    public boolean isNone() {
        return chosen.isEmpty() && text.isBlank();
    }

    /** The names of the files that answer a question: all that was chosen but the ways not to answer. */
    @JsonIgnore
    public List<String> files() {
        return chosen.stream().filter(value -> !isWayOut(value)).toList();
    }

    /** The same with these files in place of those that it had; words and ways not to answer stay. */
    public Answer withFiles(List<String> files) {
        return new Answer(
                Stream.concat(files.stream(), chosen.stream().filter(Answer::isWayOut))
                        .toList(),
                text);
    }

    /** Whether a choice is one not to answer. */
    static boolean isWayOut(String value) {
        return value.equals(PREFER_NOT_TO_SAY) || value.equals(DONT_KNOW) || value.equals(NONE_OF_THESE);
    }

    /** Whether a choice is one that Heard offers beside the questionnaire's own. */
    static boolean isBesides(String value) {
        return value.equals(SOMETHING_ELSE) || isWayOut(value);
    }

    /** How long the words are, counted as people and their browsers count: an emoji is one. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        // never a person's words in a log
        return "an answer";
    }
}
