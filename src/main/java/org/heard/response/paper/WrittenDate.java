package org.heard.response.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.html.form.CleanText;
import org.heard.html.form.PartialDate;

/**
 * A date as people write it by hand. What is not surely a day, a month or a year stays as it was written: nobody's "before
 * 2019" becomes 2019.
 */
public final class WrittenDate {

    private static final Pattern NUMBERS = Pattern.compile("\\p{N}+(?:[\\s./-]+\\p{N}+){0,2}");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\p{N}{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|ed|eg|ain)?\\s+)?(\\p{L}{3,})\\.?,?\\s+(\\p{N}{4})");
    // the Welsh for October and for autumn
    private static final String HYDREF = "hydref";

    private WrittenDate() {}

    /** 27 3 2019, 3/2019, 2019, 27 March 2019 or Mawrth 2019 as the record keeps it; anything else as it stands. */
    public static String read(String written) {
        String text = written.strip();
        if (PartialDate.of(text).isPresent()) {
            return text;
        }
        return (NUMBERS.matcher(text).matches() ? numbers(text) : named(text))
                .filter(date -> PartialDate.of(date).isPresent())
                .orElse(text);
    }

    private static Optional<String> numbers(String text) {
        List<String> parts = List.of(text.split("[^\\p{N}]+"));
        return Optional.of(
                switch (parts.size()) {
                    case 1 -> PartialDate.text("", "", parts.getFirst());
                    case 2 -> PartialDate.text("", parts.get(0), parts.get(1));
                    default -> PartialDate.text(parts.get(0), parts.get(1), parts.get(2));
                });
    }

    private static Optional<String> named(String text) {
        Matcher parts = NAMED.matcher(folded(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String day = Optional.ofNullable(parts.group(1)).orElse("");
        return PartialDate.month(parts.group(2), Locale.ENGLISH, Locale.of("cy"))
                .filter(month -> !day.isEmpty() || !HYDREF.startsWith(parts.group(2)))
                .map(month -> PartialDate.text(day, month.toString(), parts.group(3)));
    }

    private static String folded(String text) {
        return CleanText.normal(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
