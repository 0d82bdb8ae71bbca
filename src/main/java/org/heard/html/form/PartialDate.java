package org.heard.html.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as well as a person knows it: a day, a month of a year, or a year. Kept as text like {@code 2019-05-03}, {@code
 * 2019-05} or {@code 2019} (ISO 8601).
 */
public final class PartialDate {

    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2200;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private PartialDate() {}

    /** The {@link LocalDate}, {@link YearMonth} or {@link Year} that the text means, between 1880 and 2200. */
    public static Optional<Temporal> of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            if (parts.group(2) == null) {
                return Optional.of(Year.of(year));
            }
            int month = Integer.parseInt(parts.group(2));
            return Optional.of(
                    parts.group(3) == null
                            ? YearMonth.of(year, month)
                            : LocalDate.of(year, month, Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * What was typed into fields for day, month and year, as text.
     *
     * @param language in which, or in English or Welsh, the month may have its name
     */
    public static String text(String day, String month, String year, Locale language) {
        Optional<String> named =
                month(month, language, Locale.ENGLISH, Locale.of("cy")).map(String::valueOf);
        return text(day, named.orElse(month), year);
    }

    /** What was typed into fields for day, month and year, as text; a day without a month and the like as it stands. */
    public static String text(String day, String month, String year) {
        String d = Amount.of(day).map(BigDecimal::toPlainString).orElse(day.strip());
        String m = Amount.of(month).map(BigDecimal::toPlainString).orElse(month.strip());
        String y = Amount.of(year).map(BigDecimal::toPlainString).orElse(year.strip());
        if (d.isEmpty() && m.isEmpty()) {
            return y;
        }
        String start = y + "-" + (m.length() == 1 ? "0" + m : m);
        return d.isEmpty() ? start : start + "-" + (d.length() == 1 ? "0" + d : d);
    }

    /**
     * The number of the month whose name begins so, with three letters at least and a dot behind what was cut off.
     *
     * @param languages those that it may be named in
     */
    public static Optional<Integer> month(String name, Locale... languages) {
        String said = CleanText.normal(name, Normalizer.Form.NFKC).strip().replaceFirst("\\.$", "");
        if (said.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        return Stream.of(languages)
                .flatMap(language -> Stream.of(Month.values())
                        .filter(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)
                                .toLowerCase(language)
                                .startsWith(said.toLowerCase(language))))
                .findFirst()
                .map(Month::getValue);
    }
}
