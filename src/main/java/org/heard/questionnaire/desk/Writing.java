package org.heard.questionnaire.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.heard.language.Languages;
import org.heard.language.Translated;

/**
 * The language that is being written, with the text fields for it: each shows what the first language says, so that one
 * can translate without turning pages.
 *
 * @param language the language that is written
 * @param languages what there is
 */
record Writing(Locale language, Languages languages) {

    TextField line(String label, Translated text) {
        var field = new TextField(label);
        prepare(field, field, field, text);
        return field;
    }

    TextArea lines(String label, Translated text) {
        var field = new TextArea(label);
        prepare(field, field, field, text);
        return field;
    }

    private void prepare(HasValue<?, String> value, HasHelper helper, HasSize size, Translated text) {
        value.setValue(text.exactly(language));
        size.setWidthFull();
        String original = text.exactly(languages.first());
        if (!language.equals(languages.first()) && !original.isEmpty()) {
            helper.setHelperText(original);
        }
        ((Component) value)
                .getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", languages.direction(language));
    }

    /** The text with what was written in this language. */
    Translated written(Translated before, HasValue<?, String> field) {
        return before.with(language, field.getValue());
    }
}
