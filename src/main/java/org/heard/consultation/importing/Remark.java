package org.heard.consultation.importing;

import java.util.List;
import java.util.Locale;
import org.heard.language.Messages;

/**
 * Something about a file that a person has to know: what was not taken, and where it stands.
 *
 * @param kind how much it matters
 * @param place where in the file: a JSON path ({@code $.details.body}), a cell ({@code Sheet1!C5}), a line and column
 *     ({@code 3:14}), or an empty text for the whole file
 * @param key the message that says what; its {@code {0}}, {@code {1}}… are the arguments
 * @param arguments what the message needs: texts, numbers, or further keys as {@link Word}
 */
public record Remark(Kind kind, String place, String key, List<Object> arguments) {

    private static final int LONGEST_EXCERPT = 80;
    private static final int MOST = 200;

    /** How much a remark matters. */
    public enum Kind {
        /** It was taken, but a person should look at it. */
        CHECK,
        /** It was left out because nobody needs it here, such as numbers of the old site. */
        NOT_NEEDED,
        /** It says something, and it was not taken. */
        NOT_TAKEN,
        /** The consultation or the file as a whole was not taken. */
        REFUSED
    }

    /** An argument that is itself a text in the reader's language. */
    public record Word(String key) {}

    static Remark check(String place, String key, Object... arguments) {
        return new Remark(Kind.CHECK, place, "importing.check." + key, List.of(arguments));
    }

    static Remark notNeeded(String place, String key, Object... arguments) {
        return new Remark(Kind.NOT_NEEDED, place, "importing.left." + key, List.of(arguments));
    }

    static Remark notTaken(String place, String key, Object... arguments) {
        return new Remark(Kind.NOT_TAKEN, place, "importing.missed." + key, List.of(arguments));
    }

    static Remark refused(String place, String key, Object... arguments) {
        return new Remark(Kind.REFUSED, place, "importing.refused." + key, List.of(arguments));
    }

    /** No more remarks than a person can read; a last one says how many more there would be. */
    static List<Remark> most(List<Remark> remarks, String place) {
        if (remarks.size() <= MOST) {
            return List.copyOf(remarks);
        }
        var first = new java.util.ArrayList<>(remarks.subList(0, MOST));
        first.add(notTaken(place, "more", remarks.size() - MOST));
        return List.copyOf(first);
    }

    /** The start of what stands in the file, on one line, without control characters. */
    public static String excerpt(String text) {
        String line = text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }

    /** What it says, without the place. */
    public String text(Messages messages, Locale language) {
        Object[] said = arguments.stream()
                .map(argument -> argument instanceof Word word ? messages.get(language, word.key()) : argument)
                .toArray();
        return messages.get(language, key, said);
    }

    /** Whether something that says something was left behind. */
    public boolean isLoss() {
        return kind == Kind.NOT_TAKEN || kind == Kind.REFUSED;
    }
}
