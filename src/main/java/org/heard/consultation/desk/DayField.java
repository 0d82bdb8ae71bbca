package org.heard.consultation.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** A day, written the British way in the reader's language. */
public final class DayField extends DatePicker {

    /** A field with this name. */
    public DayField(String label) {
        super(label);
        Locale reader = UI.getCurrent().getLocale();
        setLocale(MomentField.britishDates(reader));
        setI18n(MomentField.words(
                getTranslation("consultation.desk.date.today"),
                getTranslation("consultation.desk.date.cancel"),
                reader));
    }
}
