package org.heard.html.form;

import com.vaadin.flow.dom.Element;
import java.util.List;

/** A single line of text. */
public class TextInput extends Field<TextInput, String> {

    private final Element label = new Element("label");
    private final Element input = new Element("input");

    public TextInput(String name, String labelText) {
        super(name, "div", "");
        label.setAttribute("class", "label").setAttribute("for", name);
        input.setAttribute("class", "input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", "text");
        getElement().appendChild(label);
        descriptions().forEach(getElement()::appendChild);
        getElement().appendChild(input);
        setLabel(labelText);
    }

    /** What the browser may fill in by itself, such as {@code email} or {@code street-address}. */
    public TextInput autocomplete(String token) {
        input.setAttribute("autocomplete", token);
        return this;
    }

    /** The control's type, such as {@code email} or {@code tel}, which chooses the keyboard on a phone. */
    public TextInput type(String type) {
        input.setAttribute("type", type);
        return this;
    }

    /** The keyboard that a phone shows, where the type does not say it. */
    public TextInput inputMode(String mode) {
        input.setAttribute("inputmode", mode);
        return this;
    }

    /** How wide the control is, in characters: one of 2, 4, 10, 20. */
    public TextInput width(int characters) {
        input.setAttribute("class", "input width-" + characters);
        return this;
    }

    /** Switches off spelling help, for codes and names. */
    public TextInput literal() {
        input.setAttribute("spellcheck", "false").setAttribute("autocapitalize", "none");
        return this;
    }

    @Override
    public void accept(List<String> posted) {
        String typed = posted.isEmpty() ? "" : CleanText.line(posted.getFirst());
        setModelValue(typed, true);
        setPresentationValue(typed);
    }

    @Override
    protected void setPresentationValue(String value) {
        if (value.isEmpty()) {
            input.removeAttribute("value");
        } else {
            input.setAttribute("value", value);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        Attributes.set(input, "readonly", readOnly);
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
