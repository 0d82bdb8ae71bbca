package org.heard.html.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A value that the page carries and gets back, such as a version; never trusted, always checked by its reader. */
public class HiddenValue extends AbstractField<HiddenValue, String> implements FormField {

    private final String name;

    public HiddenValue(String name) {
        super(new Element("input"), "");
        this.name = name;
        getElement().setAttribute("type", "hidden").setAttribute("name", name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void accept(List<String> posted) {
        String value = posted.isEmpty() ? "" : CleanText.line(posted.getFirst());
        setModelValue(value, true);
        setPresentationValue(value);
    }

    @Override
    public String focusId() {
        return "main";
    }

    @Override
    protected void setPresentationValue(String value) {
        getElement().setAttribute("value", value);
    }

    @Override
    public void setErrorMessage(String message) {
        // nobody sees it: whoever reads the value refuses the form instead
    }

    @Override
    public String getErrorMessage() {
        return "";
    }

    @Override
    public void setInvalid(boolean invalid) {
        // see setErrorMessage
    }

    @Override
    public boolean isInvalid() {
        return false;
    }
}
