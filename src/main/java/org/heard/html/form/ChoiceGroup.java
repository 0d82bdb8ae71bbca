package org.heard.html.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Radios or check boxes in a fieldset. */
public abstract class ChoiceGroup<F extends AbstractField<F, V>, V> extends Field<F, V> {

    private final String type;
    private final Element legend = new Element("legend");
    private final Element choices = new Element("div");
    private final Map<String, Element> inputs = new LinkedHashMap<>();

    ChoiceGroup(String name, String type, String legendText, V emptyValue) {
        super(name, "fieldset", emptyValue);
        this.type = type;
        legend.setAttribute("class", "legend");
        choices.setAttribute("class", "choices");
        getElement().appendChild(legend);
        descriptions().forEach(getElement()::appendChild);
        getElement().appendChild(choices);
        setLabel(legendText);
    }

    /** The options, in order; what was chosen before stays chosen where it is still offered. */
    public void setOptions(List<Option> options) {
        V before = getValue();
        choices.removeAllChildren();
        inputs.clear();
        options.forEach(this::addOption);
        setPresentationValue(before);
    }

    private void addOption(Option option) {
        String id = inputs.isEmpty() ? name() : name() + "-" + (inputs.size() + 1);
        var input = new Element("input")
                .setAttribute("type", type)
                .setAttribute("id", id)
                .setAttribute("name", name())
                .setAttribute("value", option.value());
        var label = new Element("label").setAttribute("for", id);
        label.setText(option.label());
        var choice = new Element("div").setAttribute("class", "choice");
        choice.appendChild(input, label);
        if (!option.hint().isEmpty()) {
            var hint = new Element("p").setAttribute("class", "hint").setAttribute("id", id + "-about");
            hint.setText(option.hint());
            input.setAttribute("aria-describedby", id + "-about");
            choice.appendChild(hint);
        }
        Option.Picture picture = option.picture();
        if (picture != null) {
            // inside the label: whoever presses the picture chooses it, and its alternative is read with the words;
            // that of a photo, which is longer, after them
            label.insertChild(picture.isPhoto() ? label.getChildCount() : 0, image(picture));
            choice.getClassList().add(picture.isPhoto() ? "choice-photo" : "choice-picture");
        }
        inputs.put(option.value(), input);
        choices.appendChild(choice);
    }

    /** Its size is told, so that nothing moves when it comes; what is further down comes when somebody comes near it. */
    private static Element image(Option.Picture picture) {
        var image = new Element("img")
                .setAttribute("src", picture.address())
                .setAttribute("alt", picture.alternative())
                .setAttribute("width", String.valueOf(picture.width()))
                .setAttribute("height", String.valueOf(picture.height()));
        if (picture.isPhoto()) {
            image.setAttribute("loading", "lazy");
        }
        return image;
    }

    /** Sets choices that are no answer of their own, such as "I don't know", apart from the others. */
    public void standApart(Collection<String> values) {
        inputs.forEach((value, input) -> input.getParent().getClassList().set("choice-apart", values.contains(value)));
    }

    /** Whether the value is one of those offered; anything else that is posted is ignored. */
    protected boolean offers(String value) {
        return inputs.containsKey(value);
    }

    protected void showChosen(Collection<String> chosen) {
        inputs.forEach((value, input) -> Attributes.set(input, "checked", chosen.contains(value)));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        inputs.values().forEach(input -> Attributes.set(input, "disabled", readOnly));
    }

    /** Adds a class to the list of choices, such as {@code scale}. */
    public void addChoicesClass(String className) {
        choices.getClassList().add(className);
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
