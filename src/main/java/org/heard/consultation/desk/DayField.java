package org.heard.consultation.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;

/** A day, written the British way in the reader's language. */
public final class DayField extends DatePicker {

    /** A field with this name. */
    public DayField(String label) {
        super(label);
        setLocale(PickerWords.NUMBERS);
        setI18n(PickerWords.day(this, UI.getCurrent().getLocale()));
    }
}
