package org.heard.html.form;

import java.util.List;

/** One of several answers, as radio buttons. */
public class RadioChoice extends ChoiceGroup<RadioChoice, String> {

    public RadioChoice(String name, String legend, List<Option> options) {
        super(name, "radio", legend, "");
        setOptions(options);
    }

    @Override
    public void accept(List<String> posted) {
        String chosen = posted.stream().filter(this::offers).findFirst().orElse("");
        setModelValue(chosen, true);
        setPresentationValue(chosen);
    }

    @Override
    protected void setPresentationValue(String value) {
        showChosen(List.of(value));
    }
}
