package org.heard.html.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Three small fields for a date, under one label. */
abstract class DateField<F extends AbstractField<F, V>, V> extends Field<F, V> {

    private final Element legend = new Element("legend");
    private final DateFields fields;

    /** @param language of the small labels, or null for the page's */
    DateField(String name, String legendText, V emptyValue, @Nullable Locale language) {
        super(name, "fieldset", emptyValue);
        legend.setAttribute("class", "legend");
        getElement().appendChild(legend);
        descriptions().forEach(getElement()::appendChild);
        fields = new DateFields(name, key -> language == null ? getTranslation(key) : getTranslation(language, key));
        getElement().appendChild(fields.element());
        setLabel(legendText);
    }

    DateFields fields() {
        return fields;
    }

    @Override
    public List<String> names() {
        return fields.names();
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
