package org.heard.questionnaire.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.html.form.CheckboxChoices;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.ui.Controls.Making;

/** Boxes for not answering, where they are offered, beside fields that have no choices of their own. */
class WaysOut {

    private final Question question;
    private final Optional<CheckboxChoices> boxes;

    WaysOut(Making making) {
        question = making.question();
        boxes = question.waysOut().isEmpty() ? Optional.empty() : Optional.of(boxes(making));
    }

    private static CheckboxChoices boxes(Making making) {
        Question question = making.question();
        var boxes = new CheckboxChoices(
                "out-" + question.key(), making.text("questionnaire.waysout"), making.options(question.waysOut()));
        boxes.setPlainLabel();
        return boxes;
    }

    /** What the page shows: the field, then the boxes. */
    List<Component> after(Component field) {
        var parts = new ArrayList<Component>(List.of(field));
        boxes.ifPresent(parts::add);
        return parts;
    }

    /** The ways that were ticked, in the question's order. */
    List<String> ticked() {
        Set<String> ticked = boxes.map(CheckboxChoices::getValue).orElse(Set.of());
        return question.waysOut().stream().filter(ticked::contains).toList();
    }

    void show(Answer answer) {
        boxes.ifPresent(each -> each.setValue(Set.copyOf(answer.chosen())));
    }

    void refuse(String message) {
        boxes.ifPresent(each -> each.refuse(message));
    }
}
