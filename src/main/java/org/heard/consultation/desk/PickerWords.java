package org.heard.consultation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import java.util.Locale;
import org.heard.language.Dates;

/** What the pickers of days and times say, in the reader's language: set here for the whole desk. */
public final class PickerWords {

    /** Days before months, weeks from Monday and 24 hours, in every language of the United Kingdom. */
    public static final Locale NUMBERS = Locale.UK;

    private PickerWords() {}

    /** For picking a day. */
    public static DatePickerI18n day(Component picker, Locale reader) {
        var words = new DatePickerI18n();
        words.setDateFormats("d/M/yyyy", "d.M.yyyy", "d M yyyy", "yyyy-MM-dd");
        words.setFirstDayOfWeek(1);
        words.setMonthNames(Dates.months(reader));
        words.setWeekdays(Dates.weekdays(reader));
        words.setWeekdaysShort(Dates.shortWeekdays(reader));
        words.setToday(picker.getTranslation("consultation.desk.date.today"));
        words.setCancel(picker.getTranslation("consultation.desk.date.cancel"));
        words.setBadInputErrorMessage(picker.getTranslation("consultation.desk.date.wrong"));
        return words;
    }

    /** For picking a day and a time of the clock. */
    static DateTimePickerI18n moment(Component picker) {
        String wrong = picker.getTranslation("consultation.desk.time.wrong");
        return new DateTimePickerI18n().setBadInputErrorMessage(wrong).setIncompleteInputErrorMessage(wrong);
    }
}
