package org.heard.html.form;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of many answers, as a drop-down list; its first option is the empty one. */
public class SelectInput extends Field<SelectInput, String> {

    private final Element label = new Element("label");
    private final Element select = new Element("select");
    private final Map<String, Element> options = new LinkedHashMap<>();

    /** @param empty the text of the option that stands for no choice */
    public SelectInput(String name, String labelText, String empty, List<Option> offered) {
        super(name, "div", "");
        label.setAttribute("class", "label").setAttribute("for", name);
        select.setAttribute("class", "input").setAttribute("id", name).setAttribute("name", name);
        getElement().appendChild(label);
        descriptions().forEach(getElement()::appendChild);
        getElement().appendChild(select);
        addOption(Option.of("", empty));
        offered.forEach(this::addOption);
        setLabel(labelText);
        setPresentationValue("");
    }

    private void addOption(Option option) {
        var element = new Element("option").setAttribute("value", option.value());
        element.setText(option.label());
        options.put(option.value(), element);
        select.appendChild(element);
    }

    /** What the browser may fill in by itself. */
    public SelectInput autocomplete(String token) {
        select.setAttribute("autocomplete", token);
        return this;
    }

    @Override
    public void accept(List<String> posted) {
        String chosen = posted.stream().filter(options::containsKey).findFirst().orElse("");
        setModelValue(chosen, true);
        setPresentationValue(chosen);
    }

    @Override
    protected void setPresentationValue(String value) {
        options.forEach((offered, element) -> Attributes.set(element, "selected", offered.equals(value)));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        Attributes.set(select, "disabled", readOnly);
    }

    @Override
    protected Element described() {
        return select;
    }

    @Override
    protected void showLabel(String text) {
        label.setText(text);
    }
}
