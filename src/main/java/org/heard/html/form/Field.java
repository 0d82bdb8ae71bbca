package org.heard.html.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native form control with its label above, its hint below the label, and its error beside it, all read together
 * with the control. A field that is not required says so in its label.
 *
 * @param <F> the field's own type
 * @param <V> the type of its value
 */
public abstract class Field<F extends AbstractField<F, V>, V> extends AbstractField<F, V>
        implements FormField, HasLabel, HasStyle {

    private final String name;
    private final Element hint = new Element("p");
    private final List<Element> moreHints = new ArrayList<>();
    private final Element error = new Element("p");
    private final Element errorPrefix = new Element("span");
    private final Element errorText = new Element("span");
    private String label = "";
    private String errorMessage = "";
    private boolean invalid;
    private boolean plainLabel;
    private boolean required;
    private boolean readOnly;

    protected Field(String name, String tag, V emptyValue) {
        super(new Element(tag), emptyValue);
        this.name = name;
        getElement().setAttribute("class", "field");
        hint.setAttribute("class", "hint").setAttribute("id", name + "-hint").setVisible(false);
        error.setAttribute("class", "error").setAttribute("id", name + "-error").setVisible(false);
        errorPrefix.setAttribute("class", "sr");
        error.appendChild(errorPrefix, errorText);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String focusId() {
        return name;
    }

    /** The element that is described by hint and error: the control itself, or the group around several. */
    protected abstract Element described();

    /** Shows the label, with whatever says that the field is optional. */
    protected abstract void showLabel(String text);

    /** The elements for hint and error, to be put where they belong. */
    protected List<Element> descriptions() {
        return List.of(hint, error);
    }

    @Override
    public void setLabel(@Nullable String label) {
        this.label = label == null ? "" : label;
        refreshLabel();
    }

    @Override
    public String getLabel() {
        return label;
    }

    /** A line below the label that helps to answer. */
    public void setHint(String text) {
        hint.setText(text);
        hint.setVisible(!text.isEmpty());
        describe();
    }

    /** One more line after the hint, such as how many may be chosen. */
    public void addHint(String text) {
        Element above = moreHints.isEmpty() ? hint : moreHints.getLast();
        var line = new Element("p").setAttribute("class", "hint").setText(text);
        moreHints.add(line);
        line.setAttribute("id", name + "-hint-" + (moreHints.size() + 1));
        Element parent = above.getParent();
        parent.insertChild(parent.indexOfChild(above) + 1, line);
        describe();
    }

    /** Leaves out "(optional)", where the page says it for all fields at once. */
    public void setPlainLabel() {
        plainLabel = true;
        refreshLabel();
    }

    // kept here and not as properties of the element, which is no control and may not have them

    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        this.required = required;
        refreshLabel();
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return required;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    private void refreshLabel() {
        boolean optional = !plainLabel && !isRequiredIndicatorVisible();
        showLabel(optional && !label.isEmpty() ? label + " " + getTranslation("html.optional") : label);
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        errorMessage = message == null ? "" : message;
        errorText.setText(errorMessage);
        showError();
    }

    @Override
    public String getErrorMessage() {
        return errorMessage;
    }

    @Override
    public void setInvalid(boolean invalid) {
        this.invalid = invalid;
        showError();
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }

    /** Marks the field as wrong and says what to do about it. */
    public void refuse(String message) {
        setErrorMessage(message);
        setInvalid(true);
    }

    private void showError() {
        boolean show = invalid && !errorMessage.isEmpty();
        if (show) {
            errorPrefix.setText(getTranslation("html.error.prefix") + " ");
        }
        error.setVisible(show);
        getElement().getClassList().set("field-invalid", invalid);
        if (invalid) {
            described().setAttribute("aria-invalid", "true");
        } else {
            described().removeAttribute("aria-invalid");
        }
        describe();
    }

    private void describe() {
        var ids = new ArrayList<String>();
        if (hint.isVisible()) {
            ids.add(name + "-hint");
        }
        moreHints.forEach(line -> ids.add(line.getAttribute("id")));
        if (error.isVisible()) {
            ids.add(name + "-error");
        }
        ids.addAll(furtherDescriptions());
        if (ids.isEmpty()) {
            described().removeAttribute("aria-describedby");
        } else {
            described().setAttribute("aria-describedby", String.join(" ", ids));
        }
    }

    /** Ids of further elements that describe the control. */
    protected List<String> furtherDescriptions() {
        return List.of();
    }
}
