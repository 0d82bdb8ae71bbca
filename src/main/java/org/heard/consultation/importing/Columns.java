package org.heard.consultation.importing;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.html.form.CleanText;

/**
 * What a person said that columns mean; columns that she did not speak of are guessed from their headings.
 *
 * @param meanings for each heading, as {@link #normal} makes it, what it means
 * @param ignored headings that she chose to leave out
 */
public record Columns(Map<String, Meaning> meanings, Set<String> ignored) implements Serializable {

    private static final Pattern BETWEEN = Pattern.compile(",(?=\\s*[a-zA-Z-]+(?:\\.[a-zA-Z]{2,3})?\\s*=)");

    /**
     * What a column means.
     *
     * @param field what it tells
     * @param language the language that it tells it in; of no matter where the field is not translated
     */
    public record Meaning(Field field, Locale language) implements Serializable {}

    /** Nothing said: all is guessed. */
    public static Columns guessed() {
        return new Columns(Map.of(), Set.of());
    }

    /**
     * From the command line: {@code title=Name of consultation,title.cy=Enw}.
     *
     * @throws IllegalArgumentException with the part that is not understood
     */
    public static Columns parse(List<String> options) {
        var meanings = new HashMap<String, Meaning>();
        for (String option : options) {
            for (String pair : BETWEEN.split(option)) {
                int equals = pair.indexOf('=');
                String[] name =
                        (equals < 0 ? pair : pair.substring(0, equals)).strip().split("\\.", 2);
                Field field = Field.byWord(name[0]).orElseThrow(() -> new IllegalArgumentException(pair.strip()));
                String heading = equals < 0 ? "" : pair.substring(equals + 1).strip();
                if (heading.isEmpty() || name.length > 1 && !name[1].matches("[a-z]{2,3}")) {
                    throw new IllegalArgumentException(pair.strip());
                }
                Locale language = name.length > 1 ? Locale.forLanguageTag(name[1]) : Locale.ENGLISH;
                meanings.put(normal(heading), new Meaning(field, language));
            }
        }
        return new Columns(Map.copyOf(meanings), Set.of());
    }

    /** These columns with one more meaning, or with one left out when there is no meaning. */
    public Columns with(String heading, Optional<Meaning> meaning) {
        var changed = new HashMap<>(meanings);
        var left = new HashSet<>(ignored);
        meaning.ifPresentOrElse(
                said -> {
                    changed.put(normal(heading), said);
                    left.remove(normal(heading));
                },
                () -> {
                    changed.remove(normal(heading));
                    left.add(normal(heading));
                });
        return new Columns(Map.copyOf(changed), Set.copyOf(left));
    }

    /** A heading without what does not matter in it: case, accents, punctuation, blanks. */
    static String normal(String heading) {
        return CleanText.normal(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
