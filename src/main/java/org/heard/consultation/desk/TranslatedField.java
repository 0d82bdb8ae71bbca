package org.heard.consultation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.heard.language.Translated;

/**
 * A text that is written in one language at a time. In other languages than the first, the first one's words stand
 * below, to translate from.
 */
public final class TranslatedField {

    /** How long a person may pause before what she typed is saved, in milliseconds. */
    private static final int PAUSE = 1000;

    private final TextFieldBase<?, String> field;
    private final Writing writing;
    private String hint = "";
    private Translated value = Translated.empty();

    private TranslatedField(TextFieldBase<?, String> field, Writing writing, String label) {
        this.field = field;
        this.writing = writing;
        field.setLabel(label);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> typed());
        speak();
    }

    /** For a line of text. */
    public static TranslatedField line(Writing writing, String label) {
        return new TranslatedField(new TextField(), writing, label);
    }

    /** For paragraphs. */
    public static TranslatedField paragraphs(Writing writing, String label) {
        var area = new TextArea();
        area.setMinRows(3);
        return new TranslatedField(area, writing, label);
    }

    /** Adds what helps to write it, below the field. */
    public TranslatedField hint(String text) {
        hint = text;
        speak();
        return this;
    }

    /** Names it anew, where its name depends on something else that was chosen. */
    public void label(String text) {
        field.setLabel(text);
    }

    /** The field itself, to be put on the page. */
    public Component field() {
        return field;
    }

    void readOnly() {
        field.setReadOnly(true);
    }

    /** What is written, in every language. */
    public Translated value() {
        return value;
    }

    /** Fills it without taking that for typing. */
    public void show(Translated text) {
        value = text;
        speak();
    }

    /** Shows the language that is being written. */
    public void speak() {
        Locale language = writing.language();
        String text = value.exactly(language);
        writing.showing(() -> {
            // what is being typed may end in a space that is not kept
            if (!field.getValue().strip().equals(text)) {
                field.setValue(text);
            }
        });
        mark(field, language);
        helper(language);
    }

    private void helper(Locale language) {
        String original = value.exactly(writing.first());
        var helper = new Div();
        if (!hint.isEmpty()) {
            helper.add(new Div(hint));
        }
        if (!language.equals(writing.first()) && !original.isEmpty()) {
            var words = new Span(original);
            mark(words, writing.first());
            String name = writing.names().in(UI.getCurrent().getLocale(), writing.first());
            helper.add(new Div(new Span(name + ": "), words));
        }
        field.setHelperComponent(helper.getChildren().findAny().isPresent() ? helper : null);
    }

    private void mark(Component component, Locale language) {
        component.getElement().setAttribute("lang", language.toLanguageTag());
        component.getElement().setAttribute("dir", writing.languages().direction(language));
    }

    private void typed() {
        if (!writing.isShowing()) {
            value = value.with(writing.language(), field.getValue());
            writing.changed();
        }
    }
}
