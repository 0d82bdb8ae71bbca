package org.heard.consultation.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.heard.language.Dates;
import org.jspecify.annotations.Nullable;

/** A day and a time of the clock in the United Kingdom. */
final class MomentField extends DateTimePicker {

    private @Nullable Instant shown;

    MomentField(String label) {
        setLabel(label);
        setLocale(PickerWords.NUMBERS);
        setDateAriaLabel(getTranslation("consultation.desk.date.sr", label));
        setTimeAriaLabel(getTranslation("consultation.desk.time.sr", label));
        setHelperText(getTranslation("consultation.desk.time.hint"));
        setStep(Duration.ofMinutes(30));
        setDatePickerI18n(PickerWords.day(this, UI.getCurrent().getLocale()));
        setI18n(PickerWords.moment(this));
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
