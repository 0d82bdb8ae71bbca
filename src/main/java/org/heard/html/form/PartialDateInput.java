package org.heard.html.form;

import java.util.List;
import java.util.Locale;

/**
 * A date as well as a person knows it: a year is enough. Its value is as {@link PartialDate} writes it; what was typed stays
 * even when it is no date.
 */
public class PartialDateInput extends DateField<PartialDateInput, String> {

    private final Locale language;

    /** @param language of the small labels, and of the names of months */
    public PartialDateInput(String name, String legendText, Locale language) {
        super(name, legendText, "", language);
        this.language = language;
    }

    /** Takes day, month and year, in that order. */
    @Override
    public void accept(List<String> posted) {
        fields().accept(posted);
        setModelValue(
                fields().isEmpty()
                        ? ""
                        : PartialDate.text(fields().get("day"), fields().get("month"), fields().get("year"), language),
                true);
    }

    @Override
    protected void setPresentationValue(String value) {
        String[] parts = value.split("-", 3);
        fields().set(part(parts, 2), part(parts, 1), parts[0]);
    }

    private static String part(String[] parts, int place) {
        return place < parts.length ? parts[place].replaceFirst("^0(?=\\d)", "") : "";
    }
}
