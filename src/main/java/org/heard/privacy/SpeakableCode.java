package org.heard.privacy;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.html.form.CleanText;

/**
 * A code that can be read out on the phone, written on paper and typed without a mistake: groups of four letters and
 * digits without look-alikes, as in {@code K7QX-M2TR}. Two groups hold 36 bits, three 54: take three and a limit on
 * tries wherever a code alone opens something personal. Column: {@code VARCHAR(24)} or a hash.
 *
 * @param text the code with its dashes
 */
public record SpeakableCode(String text) {

    /** What codes are made of. */
    public static final String ALPHABET = "2346789ACDEFGHJKMNPQRTVWXY";

    private static final int GROUP = 4;
    private static final String DIGITS = "2346789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{4}(-[" + ALPHABET + "]{4})*");
    /** Spaces, dashes, commas and stops of every kind and script, and marks that cannot be seen. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{Cf}\\p{Cc}\u2212]");

    /** @throws IllegalArgumentException if the text is not a code as {@link #random} writes it */
    public SpeakableCode {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    /** A new code; each group has a digit, so that none is a word. */
    public static SpeakableCode random(int groups) {
        return new SpeakableCode(
                Stream.generate(SpeakableCode::group).limit(groups).collect(Collectors.joining("-")));
    }

    private static String group() {
        while (true) {
            String group = RANDOM.ints(GROUP, 0, ALPHABET.length())
                    .mapToObj(i -> ALPHABET.substring(i, i + 1))
                    .collect(Collectors.joining());
            if (group.chars().anyMatch(c -> DIGITS.indexOf(c) >= 0)) {
                return group;
            }
        }
    }

    /**
     * Reads a code as people type it: in lower case, without dashes or with other ones, with spaces.
     *
     * @param groups how many groups it should have
     * @throws MistypedCode if it cannot be a code, with what to tell the person
     */
    public static SpeakableCode parse(String typed, int groups) {
        String bare = BETWEEN.matcher(
                        CleanText.normal(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
                .replaceAll("");
        List<String> impossible = bare.codePoints()
                .filter(c -> ALPHABET.indexOf(c) < 0)
                .distinct()
                .limit(10)
                .mapToObj(Character::toString)
                .toList();
        if (!impossible.isEmpty()) {
            throw new MistypedCode(impossible, bare.codePointCount(0, bare.length()), groups * GROUP);
        }
        if (bare.length() != groups * GROUP) {
            throw new MistypedCode(List.of(), bare.length(), groups * GROUP);
        }
        return new SpeakableCode(bare.replaceAll("(.{" + GROUP + "})(?=.)", "$1-"));
    }

    @Override
    public String toString() {
        return text;
    }
}
