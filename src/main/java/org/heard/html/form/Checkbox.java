package org.heard.html.form;

import com.vaadin.flow.dom.Element;
import java.util.List;

/** A single box to tick. */
public class Checkbox extends Field<Checkbox, Boolean> {

    private final Element label = new Element("label");
    private final Element input = new Element("input");

    public Checkbox(String name, String labelText) {
        super(name, "div", false);
        input.setAttribute("type", "checkbox")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("value", "yes");
        label.setAttribute("for", name);
        var choice = new Element("div").setAttribute("class", "choice");
        choice.appendChild(input, label);
        descriptions().forEach(getElement()::appendChild);
        getElement().appendChild(choice);
        setPlainLabel();
        setLabel(labelText);
    }

    @Override
    public void accept(List<String> posted) {
        boolean ticked = posted.contains("yes");
        setModelValue(ticked, true);
        setPresentationValue(ticked);
    }

    @Override
    protected void setPresentationValue(Boolean value) {
        Attributes.set(input, "checked", value);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        Attributes.set(input, "disabled", readOnly);
    }

    @Override
    protected Element described() {
        return input;
    }

    @Override
    protected void showLabel(String text) {
        label.setText(text);
    }
}
