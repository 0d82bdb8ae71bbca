package org.heard.consultation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.heard.html.form.CleanText;

/** Makes the name that a consultation has in its address from its title. */
final class Slugs {

    private static final int LENGTH = 80;

    /** Names that desk pages have in the same place. */
    private static final Set<String> RESERVED = Set.of("import", "new");

    private Slugs() {}

    /** The title's letters and digits, with a number after them when that is taken. */
    static String of(String title, Predicate<String> taken) {
        String plain = CleanText.normal(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LENGTH)).replaceAll("^-+|-+$", "");
        String base = cut.isEmpty() ? "consultation" : cut;
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? base : base + "-" + n)
                .filter(slug -> !RESERVED.contains(slug) && taken.negate().test(slug))
                .findFirst()
                .orElseThrow();
    }
}
