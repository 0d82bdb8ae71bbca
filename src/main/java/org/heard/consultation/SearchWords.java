package org.heard.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was typed into the search box, divided into words that the full-text index knows and parts that it does not:
 * short ones, very common ones, and scripts that put no spaces between words.
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
        var words = new LinkedHashSet<>(Arrays.asList(typed.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .strip()
                .split(" ")));
        var indexed = new ArrayList<String>();
        var parts = new ArrayList<String>();
        words.stream().filter(word -> !word.isEmpty()).limit(MOST).forEach(word -> {
            if (hasNoSpaces(word) || word.codePointCount(0, word.length()) < SHORTEST) {
                parts.add(word);
            } else if (!LEFT_OUT.contains(word)) {
                indexed.add(word);
            }
        });
        if (indexed.isEmpty() && parts.isEmpty()) {
            words.stream().filter(word -> !word.isEmpty()).limit(MOST).forEach(parts::add);
        }
        return new SearchWords(indexed, parts);
    }

    private static boolean hasNoSpaces(String word) {
        return word.codePoints().anyMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        });
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return indexed.isEmpty() && parts.isEmpty();
    }

    /** For {@code MATCH … AGAINST (… IN BOOLEAN MODE)}: every word has to occur, at least as a beginning. */
    public String matching() {
        return String.join(" ", indexed.stream().map(word -> "+" + word + "*").toList());
    }

    /** For {@code LIKE}, with its own signs made harmless; words hold letters and digits alone, so there are none. */
    public List<String> like() {
        return parts.stream().map(part -> "%" + part + "%").toList();
    }
}
