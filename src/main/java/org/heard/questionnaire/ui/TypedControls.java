package org.heard.questionnaire.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.heard.html.form.Field;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Problem;

/** A field to type into, and boxes for not answering where they are offered. */
class TypedControls implements Controls {

    private final Field<?, String> field;
    private final WaysOut waysOut;

    TypedControls(Making making, Field<?, String> field) {
        this.field = field;
        waysOut = new WaysOut(making);
    }

    @Override
    public List<Component> parts() {
        return waysOut.after(field);
    }

    @Override
    public Field<?, ?> labelled() {
        return field;
    }

    @Override
    public Answer answer() {
        return new Answer(waysOut.ticked(), field.getValue());
    }

    @Override
    public void show(Answer answer) {
        field.setValue(answer.text());
        waysOut.show(answer);
    }

    @Override
    public void refuse(Problem problem, String message) {
        field.refuse(message);
    }
}
