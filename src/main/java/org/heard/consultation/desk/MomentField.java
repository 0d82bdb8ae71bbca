package org.heard.consultation.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.heard.language.Dates;
import org.jspecify.annotations.Nullable;

/** A day and a time of the clock in the United Kingdom. */
final class MomentField extends DateTimePicker {

    private @Nullable Instant shown;

    MomentField(String label) {
        setLabel(label);
        setLocale(britishDates(reader()));
        setDateAriaLabel(getTranslation("consultation.desk.date.sr", label));
        setTimeAriaLabel(getTranslation("consultation.desk.time.sr", label));
        setHelperText(getTranslation("consultation.desk.time.hint"));
        setStep(Duration.ofMinutes(30));
        setDatePickerI18n(words(
                getTranslation("consultation.desk.date.today"),
                getTranslation("consultation.desk.date.cancel"),
                reader()));
    }

    private static Locale reader() {
        return UI.getCurrent().getLocale();
    }

    /** Days are written before months in every language of the United Kingdom. */
    static Locale britishDates(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    static DatePicker.DatePickerI18n words(String today, String cancel, Locale language) {
        var words = new DatePicker.DatePickerI18n();
        words.setDateFormats("d/M/yyyy", "d.M.yyyy", "d M yyyy", "yyyy-MM-dd");
        words.setToday(today);
        words.setCancel(cancel);
        words.setFirstDayOfWeek(1);
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                .toList());
        List<DayOfWeek> week =
                Arrays.stream(DayOfWeek.values()).map(day -> day.minus(1)).toList();
        words.setWeekdays(week.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language))
                .toList());
        words.setWeekdaysShort(week.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                .toList());
        return words;
    }

    void show(@Nullable Instant moment) {
        shown = moment;
        LocalDateTime local = moment == null ? null : local(moment);
        if (!Objects.equals(local, getValue())) {
            setValue(local);
        }
    }

    /** The moment; the very one that was shown, seconds included, as long as nobody changed it. */
    @Nullable
    Instant moment() {
        LocalDateTime value = getValue();
        if (value == null) {
            return null;
        }
        if (shown != null && value.equals(local(shown))) {
            return shown;
        }
        return value.atZone(Dates.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant moment) {
        return moment.atZone(Dates.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
