package org.heard.consultation.desk;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;

/** Chooses the language that is being written; every text of the editor then stands in it. */
public final class LanguageChoice extends RadioButtonGroup<Locale> {

    private static final long serialVersionUID = 1;

    /**
     * @param writing what the editor's parts share
     * @param speak shows the texts in the language that was chosen
     */
    public LanguageChoice(Writing writing, Runnable speak) {
        setLabel(getTranslation("consultation.desk.language"));
        setHelperText(getTranslation("consultation.desk.language.hint"));
        setItems(writing.languages().all());
        setItemLabelGenerator(language -> writing.names().in(getLocale(), language));
        setValue(writing.language());
        addValueChangeListener(change -> {
            writing.in(change.getValue());
            speak.run();
        });
    }
}
