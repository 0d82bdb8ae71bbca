package org.heard.html.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date as three fields: day, month and year. What was typed stays even when it is no date; then {@link #isBroken()}
 * is true and the value empty.
 */
public class DateInput extends DateField<DateInput, @Nullable LocalDate> {

    @SuppressWarnings("NullAway") // an empty date is null, as Flow's own date fields have it
    public DateInput(String name, String legendText) {
        super(name, legendText, null, null);
    }

    /** Takes day, month and year, in that order. */
    @Override
    public void accept(List<String> posted) {
        setModelValue(read(posted), true);
        fields().accept(posted);
    }

    /** Whether something was typed that is no date. */
    public boolean isBroken() {
        return getValue() == null && !fields().isEmpty();
    }

    private static @Nullable LocalDate read(List<String> posted) {
        try {
            return LocalDate.of(number(posted, 2), number(posted, 1), number(posted, 0));
        } catch (NumberFormatException | DateTimeException noDate) {
            return null;
        }
    }

    private static int number(List<String> posted, int part) {
        return Integer.parseInt(part < posted.size() ? CleanText.line(posted.get(part)) : "");
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate value) {
        if (value == null) {
            fields().set("", "", "");
        } else {
            fields().set(
                            Integer.toString(value.getDayOfMonth()),
                            Integer.toString(value.getMonthValue()),
                            Integer.toString(value.getYear()));
        }
    }
}
