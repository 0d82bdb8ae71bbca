package org.heard.format.production.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.consultation.desk.PickerWords;

/** Days as fields. */
final class Days {

    private Days() {}

    /** A field for a day, in the reader's language. */
    static DatePicker field(String label, Optional<LocalDate> day) {
        var field = new DatePicker(label);
        field.setLocale(PickerWords.NUMBERS);
        field.setI18n(PickerWords.day(field, UI.getCurrent().getLocale()));
        day.ifPresent(field::setValue);
        return field;
    }
}
