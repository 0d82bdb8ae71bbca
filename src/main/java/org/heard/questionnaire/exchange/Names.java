package org.heard.questionnaire.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.html.form.CleanText;
import org.heard.questionnaire.QuestionsCheck;

/** Makes names that Heard can have of those in a file, each only once, and remembers which is which. */
public final class Names {

    private static final int LONGEST = 40;
    private static final int EXAMPLES = 5;

    private final String otherwise;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> changed = new LinkedHashMap<>();

    /** @param otherwise what a name begins with of which nothing can be kept */
    public Names(String otherwise) {
        this.otherwise = otherwise;
    }

    /** A name of our own for this one. */
    public String name(String old) {
        String plain = plain(old);
        String base = plain.isEmpty() ? otherwise : plain;
        String name = plain.isEmpty() ? otherwise + 1 : plain;
        for (int number = 2; !taken.add(name); number++) {
            String ending = plain.isEmpty() ? String.valueOf(number) : "-" + number;
            name = base.substring(0, Math.min(base.length(), LONGEST - ending.length())) + ending;
        }
        if (!name.equals(old.replace('_', '-'))) {
            changed.put(old, name);
        }
        return name;
    }

    /** Keeps a name that is one of ours already, if nothing else has it. */
    public String own(String name) {
        return QuestionsCheck.NAME.matcher(name).matches() && taken.add(name) ? name : name(name);
    }

    /** Keeps a name from being given. */
    public void take(String name) {
        taken.add(name);
    }

    private static String plain(String old) {
        String letters = CleanText.normal(old, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return letters.substring(0, Math.min(letters.length(), LONGEST)).replaceAll("-+$", "");
    }

    /** How many names are not those of the file. */
    public int changes() {
        return changed.size();
    }

    /** Some of them: "Q1 → q1". */
    public String examples() {
        return changed.entrySet().stream()
                .limit(EXAMPLES)
                .map(entry -> entry.getKey() + " → " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
