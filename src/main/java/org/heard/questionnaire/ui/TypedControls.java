package org.heard.questionnaire.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.Field;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;

/** A field to type into, and boxes for not answering where they are offered. */
class TypedControls implements Controls {

    private final Field<?, String> field;
    private final Optional<CheckboxChoices> waysOut;
    private final Question question;

    TypedControls(Making making, Field<?, String> field) {
        this.field = field;
        this.question = making.question();
        if (question.waysOut().isEmpty()) {
            waysOut = Optional.empty();
        } else {
            var boxes = new CheckboxChoices(
                    "out-" + question.key(), making.text("questionnaire.waysout"), making.options(question.waysOut()));
            boxes.setPlainLabel();
            waysOut = Optional.of(boxes);
        }
    }

    @Override
    public List<Component> parts() {
        var parts = new ArrayList<Component>(List.of(field));
        waysOut.ifPresent(parts::add);
        return parts;
    }

    @Override
    public Field<?, ?> labelled() {
        return field;
    }

    @Override
    public Answer answer() {
        Set<String> ticked = waysOut.map(CheckboxChoices::getValue).orElse(Set.of());
        return new Answer(question.waysOut().stream().filter(ticked::contains).toList(), field.getValue());
    }

    @Override
    public void show(Answer answer) {
        field.setValue(answer.text());
        waysOut.ifPresent(boxes -> boxes.setValue(Set.copyOf(answer.chosen())));
    }

    @Override
    public void refuse(Problem problem, String message) {
        field.refuse(message);
    }
}
