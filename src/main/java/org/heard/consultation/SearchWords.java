package org.heard.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was typed into the search box, divided into words that the full-text index knows and parts that it does not:
 * short ones, very common ones, and scripts that put no spaces between words or join marks to their letters.
 */
public record SearchWords(List<String> indexed, List<String> parts) {

    /** Shorter words are not in InnoDB's index. */
    private static final int SHORTEST = 3;

    private static final int MOST = 12;

    /** InnoDB's own list of words that it leaves out. */
    private static final Set<String> LEFT_OUT = Set.of(
            "a", "about", "an", "are", "as", "at", "be", "by", "com", "de", "en", "for", "from", "how", "i", "in", "is",
            "it", "la", "of", "on", "or", "that", "the", "this", "to", "was", "what", "when", "where", "who", "will",
            "with", "und", "www");

    /** Divides what was typed. */
    public static SearchWords of(String typed) {
        var words = new LinkedHashSet<>(Arrays.asList(normal(typed).split(" ")));
        var indexed = new ArrayList<String>();
        var parts = new ArrayList<String>();
        words.stream().filter(word -> !word.isEmpty()).limit(MOST).forEach(word -> {
            if (LEFT_OUT.contains(word)) {
                // stands in nearly every text
                return;
            }
            if (!isWhollyIndexed(word) || word.codePointCount(0, word.length()) < SHORTEST) {
                parts.add(word);
            } else {
                indexed.add(withoutPlural(word));
            }
        });
        if (indexed.isEmpty() && parts.isEmpty()) {
            words.stream().filter(word -> !word.isEmpty()).limit(MOST).forEach(parts::add);
        }
        return new SearchWords(indexed, parts);
    }

    /**
     * Small letters and digits alone, with one blank between words; without the marks on Arabic letters, which some
     * people write and most do not.
     */
    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u064b-\\u065f\\u0670\\u0640]", "")
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .strip();
    }

    /** Whether the index keeps the word whole: it does so for scripts of separate letters with spaces between words. */
    private static boolean isWhollyIndexed(String word) {
        return word.codePoints().allMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, ARMENIAN, GEORGIAN -> Character.isLetterOrDigit(c);
            case COMMON -> Character.isDigit(c);
            default -> false;
        });
    }

    /** "carers" finds "carer" as well; longer forms are found by their beginning in any case. */
    private static String withoutPlural(String word) {
        return word.length() > SHORTEST + 1 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return indexed.isEmpty() && parts.isEmpty();
    }

    /** For {@code MATCH … AGAINST (… IN BOOLEAN MODE)}: every word has to occur, at least as a beginning. */
    public String matching() {
        return String.join(" ", indexed.stream().map(word -> "+" + word + "*").toList());
    }

    /** For {@code LIKE}, anywhere in a text; words hold letters and digits alone, so none of its own signs. */
    public List<String> like() {
        return parts.stream().map(part -> "%" + part + "%").toList();
    }

    /** For {@code LIKE} in a {@linkplain #normal normal} text with a blank before it: as the beginning of a word. */
    List<String> likeBeginnings() {
        return parts.stream()
                .map(part -> (isWhollyIndexed(part) ? "% " : "%") + part + "%")
                .toList();
    }
}
