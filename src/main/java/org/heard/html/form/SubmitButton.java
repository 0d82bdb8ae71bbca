package org.heard.html.form;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** A native submit button; which one was pressed is told by its value. */
@Tag("button")
public class SubmitButton extends HtmlComponent implements ClickNotifier<SubmitButton>, HasText, HasEnabled, HasStyle {

    /** The name under which the pressed button is posted. */
    public static final String NAME = "press";

    SubmitButton(String value, String text) {
        getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", NAME)
                .setAttribute("value", value)
                .setAttribute("class", "button");
        setText(text);
    }

    /** What is posted when it is pressed. */
    public String value() {
        return getElement().getAttribute("value");
    }

    /** Makes it a less prominent button: {@code secondary}, {@code quiet} or {@code danger}. */
    public SubmitButton kind(String kind) {
        getElement().setAttribute("class", "button button-" + kind);
        return this;
    }
}
