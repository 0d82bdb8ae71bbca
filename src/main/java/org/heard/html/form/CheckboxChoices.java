package org.heard.html.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Any number of answers, as check boxes. */
public class CheckboxChoices extends ChoiceGroup<CheckboxChoices, Set<String>> {

    public CheckboxChoices(String name, String legend, List<Option> options) {
        super(name, "checkbox", legend, Set.of());
        setOptions(options);
    }

    @Override
    public void accept(List<String> posted) {
        Set<String> chosen = posted.stream().filter(this::offers).collect(Collectors.toCollection(LinkedHashSet::new));
        setModelValue(chosen, true);
        setPresentationValue(chosen);
    }

    @Override
    protected void setPresentationValue(Set<String> value) {
        showChosen(value);
    }
}
