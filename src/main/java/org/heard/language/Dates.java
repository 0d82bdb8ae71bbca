package org.heard.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Dates and times as a language writes them, in the time of the United Kingdom. */
public final class Dates {

    /** Where the councils are. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private Dates() {}

    /** "Monday 5 January 2026". */
    public static String full(Locale language, LocalDate date) {
        return format(language, "EEEE d MMMM y", date.atTime(12, 0).atZone(ZONE).toInstant());
    }

    /** "5 January 2026". */
    public static String date(Locale language, LocalDate date) {
        return format(language, "d MMMM y", date.atTime(12, 0).atZone(ZONE).toInstant());
    }

    /** "5 January 2026", the day that it is in the United Kingdom. */
    public static String date(Locale language, Instant instant) {
        return format(language, "d MMMM y", instant);
    }

    /** "5 January 2026 at 17:00", in the language's own order. */
    public static String dateTime(Locale language, Instant instant) {
        DateFormat format =
                DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, Messages.formatLocale(language));
        format.setTimeZone(TimeZone.getTimeZone(ZONE.getId()));
        return format.format(Date.from(instant));
    }

    /** "January 2026". */
    public static String month(Locale language, YearMonth month) {
        return format(
                language, "LLLL y", month.atDay(15).atTime(12, 0).atZone(ZONE).toInstant());
    }

    /** "17:00". */
    public static String time(Locale language, Instant instant) {
        return format(language, "HH:mm", instant);
    }

    /** The names of the twelve months as they stand alone, January first. */
    public static List<String> months(Locale language) {
        return List.of(symbols(language).getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
    }

    /** The names of the days of the week, Sunday first. */
    public static List<String> weekdays(Locale language) {
        return weekdays(language, DateFormatSymbols.WIDE);
    }

    /** Short names of the days of the week, Sunday first. */
    public static List<String> shortWeekdays(Locale language) {
        return weekdays(language, DateFormatSymbols.ABBREVIATED);
    }

    private static List<String> weekdays(Locale language, int width) {
        String[] counted = symbols(language).getWeekdays(DateFormatSymbols.STANDALONE, width);
        // the library counts from one
        return List.of(counted).subList(1, counted.length);
    }

    private static DateFormatSymbols symbols(Locale language) {
        return new DateFormatSymbols(Messages.formatLocale(language));
    }

    /** The day that it is in the United Kingdom. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The last second of a day in the United Kingdom. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1);
    }

    private static String format(Locale language, String pattern, Instant instant) {
        var format = new SimpleDateFormat(pattern, Messages.formatLocale(language));
        format.setTimeZone(TimeZone.getTimeZone(ZONE.getId()));
        return format.format(Date.from(instant));
    }
}
