package org.heard.html.form;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;

/**
 * A date as well as a person knows it: a year is enough. Its value is as {@link PartialDate} writes it; what was typed stays
 * even when it is no date.
 */
public class PartialDateInput extends Field<PartialDateInput, String> {

    private final Element legend = new Element("legend");
    private final DateFields fields;

    /** @param language of the small labels */
    public PartialDateInput(String name, String legendText, Locale language) {
        super(name, "fieldset", "");
        legend.setAttribute("class", "legend");
        getElement().appendChild(legend);
        descriptions().forEach(getElement()::appendChild);
        fields = new DateFields(name, key -> getTranslation(language, key));
        getElement().appendChild(fields.element());
        setLabel(legendText);
    }

    @Override
    public List<String> names() {
        return fields.names();
    }

    /** Takes day, month and year, in that order. */
    @Override
    public void accept(List<String> posted) {
        fields.accept(posted);
        setModelValue(
                fields.isEmpty() ? "" : PartialDate.text(fields.get("day"), fields.get("month"), fields.get("year")),
                true);
    }

    @Override
    protected void setPresentationValue(String value) {
        String[] parts = value.split("-", 3);
        fields.set(part(parts, 2), part(parts, 1), parts[0]);
    }

    private static String part(String[] parts, int place) {
        return place < parts.length ? parts[place].replaceFirst("^0(?=\\d)", "") : "";
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        fields.setReadOnly(readOnly);
    }

    @Override
    protected Element described() {
        return getElement();
    }

    @Override
    protected void showLabel(String text) {
        legend.setText(text);
    }
}
