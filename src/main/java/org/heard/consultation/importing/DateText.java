package org.heard.consultation.importing;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A date as people and machines write it, with a time and a zone where it says so. Day comes before month; what has no
 * zone is the time of the United Kingdom.
 */
public record DateText(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) implements Serializable {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final Map<String, Integer> MONTHS = months(List.of(
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december"),
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
            List.of(
                    "ionawr",
                    "chwefror",
                    "mawrth",
                    "ebrill",
                    "mai",
                    "mehefin",
                    "gorffennaf",
                    "awst",
                    "medi",
                    "hydref",
                    "tachwedd",
                    "rhagfyr"),
            List.of("ion", "chwe", "maw", "ebr", "mai", "meh", "gorff", "awst", "medi", "hyd", "tach", "rhag"),
            List.of(
                    "ionawr",
                    "chwef",
                    "fawrth",
                    "ebrill",
                    "fai",
                    "fehefin",
                    "orffennaf",
                    "awst",
                    "fedi",
                    "hydref",
                    "dachwedd",
                    "ragfyr")));

    private static final String DATE = "(?:(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})"
            + "|(?<d2>\\d{1,2})[/.-](?<m2>\\d{1,2})[/.-](?<y2>\\d{4}|\\d{2})"
            + "|(?:\\p{L}+,?\\s+){0,2}(?<d3>\\d{1,2})(?:st|nd|rd|th|af|ain|ydd|fed|eg|ed|il)?[ -]+(?:of |o )?(?<mon>\\p{L}{3,12})\\.?,?[ -]+(?<y3>\\d{4})"
            + "|(?<mon4>\\p{L}{3,12})\\.? (?<d4>\\d{1,2})(?:st|nd|rd|th)?,? (?<y4>\\d{4}))";
    private static final String TIME = "(?:(?<h>\\d{1,2})(?:[:.](?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?)?"
            + "\\s*(?<half>am|pm|a\\.m\\.|p\\.m\\.|yb|yh|yp|y\\.b\\.|y\\.h\\.|y\\.p\\.)?|(?<noon>noon|midday|12 noon|hanner dydd)"
            + "|(?<midnight>midnight|hanner nos))";
    private static final Pattern WRITTEN = Pattern.compile(DATE + "(?:(?:t|,?\\s+(?:at |am |tan |until )?)" + TIME
            + "\\s*(?<zone>z|utc|gmt|bst|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern TIME_FIRST = Pattern.compile("(?<time>[^,]+?)(?:,| on | ar )\\s*(?<rest>.*\\d{4})");

    /** Reads a date; nothing when it is none, or no day of the calendar, or before 1900. */
    static Optional<DateText> read(String text) {
        String written = text.strip().replaceAll("[\\s\\u00A0\\u202F]+", " ").toLowerCase(Locale.ROOT);
        Matcher match = WRITTEN.matcher(written);
        if (!match.matches()) {
            Matcher turned = TIME_FIRST.matcher(written);
            if (!turned.matches()) {
                return Optional.empty();
            }
            match = WRITTEN.matcher(turned.group("rest") + " " + turned.group("time"));
            if (!match.matches()) {
                return Optional.empty();
            }
        }
        try {
            return date(match).flatMap(DateText::plausible).flatMap(withTime(match));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A date from a spreadsheet, where midnight means that no time was given. */
    static DateText of(LocalDateTime value) {
        LocalTime time = value.toLocalTime();
        return new DateText(value.toLocalDate(), time.equals(LocalTime.MIDNIGHT) ? null : time, null);
    }

    /** When something that begins on it begins. */
    Instant start() {
        return at(time == null ? LocalTime.MIDNIGHT : time);
    }

    /** When something that ends on it ends: in the last minute of the day if it says no time. */
    Instant end() {
        return at(time == null ? LAST_MINUTE : time);
    }

    private Instant at(LocalTime when) {
        return ZonedDateTime.of(date, when, zone == null ? Dates.ZONE : zone).toInstant();
    }

    private static Optional<LocalDate> date(Matcher match) {
        if (match.group("y") != null) {
            return Optional.of(LocalDate.of(number(match, "y"), number(match, "m"), number(match, "d")));
        }
        if (match.group("y2") != null) {
            int year = number(match, "y2");
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, number(match, "m2"), number(match, "d2")));
        }
        String form = match.group("mon") == null ? "4" : "3";
        Integer month = MONTHS.get(match.group(form.equals("4") ? "mon4" : "mon"));
        return month == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(number(match, "y" + form), month, number(match, "d" + form)));
    }

    private static Optional<LocalDate> plausible(LocalDate date) {
        return date.getYear() < 1900 || date.getYear() > 2999 ? Optional.empty() : Optional.of(date);
    }

    private static java.util.function.Function<LocalDate, Optional<DateText>> withTime(Matcher match) {
        return date -> {
            if (match.group("noon") != null) {
                return Optional.of(new DateText(date, LocalTime.NOON, null));
            }
            if (match.group("h") == null) {
                return Optional.of(new DateText(date, null, null));
            }
            int hour = number(match, "h");
            String half = match.group("half");
            if (match.group("min") == null && half == null) {
                return Optional.empty();
            }
            if (half != null) {
                if (hour < 1 || hour > 12) {
                    return Optional.empty();
                }
                hour = hour % 12 + (half.startsWith("a") || half.equals("yb") || half.equals("y.b.") ? 0 : 12);
            }
            int minute = match.group("min") == null ? 0 : number(match, "min");
            int second = match.group("s") == null ? 0 : number(match, "s");
            return Optional.of(new DateText(date, LocalTime.of(hour, minute, second), zone(match.group("zone"))));
        };
    }

    private static @Nullable ZoneId zone(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        return switch (zone) {
            case "z", "utc", "gmt" -> ZoneOffset.UTC;
            case "bst" -> ZoneOffset.ofHours(1);
            default -> ZoneOffset.of(zone.replaceAll("^([+-]\\d{2})(\\d{2})$", "$1:$2"));
        };
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static Map<String, Integer> months(List<List<String>> languages) {
        var all = new java.util.HashMap<String, Integer>();
        languages.forEach(names -> {
            for (int i = 0; i < names.size(); i++) {
                all.put(names.get(i), i + 1);
            }
        });
        all.put("sept", 9);
        return Map.copyOf(all);
    }
}
