package org.heard.questionnaire.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.html.form.Field;
import org.heard.html.form.RadioChoice;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;

/** A matrix as one small question for each row, which is how it is heard, and fits a narrow screen. */
class MatrixControls implements Controls {

    private final Question question;
    private final GroupField group;
    private final Map<String, RadioChoice> rows = new LinkedHashMap<>();

    MatrixControls(Making making) {
        question = making.question();
        group = new GroupField(making.name());
        for (Choice row : question.rows()) {
            var choice = Controls.apart(
                    new RadioChoice(
                            making.name() + "-" + row.value(),
                            row.label().text(making.language()),
                            making.options(question.values())),
                    making);
            choice.setPlainLabel();
            choice.setHint(row.hint().text(making.language()));
            choice.addClassName("matrix-row");
            rows.put(row.value(), choice);
            group.inside(choice);
        }
    }

    @Override
    public List<Component> parts() {
        return List.of(group);
    }

    @Override
    public Field<?, ?> labelled() {
        return group;
    }

    @Override
    public Answer answer() {
        var cells = new ArrayList<String>();
        rows.forEach((row, choice) -> {
            if (!choice.getValue().isEmpty()) {
                cells.add(row + Answer.CELL + choice.getValue());
            }
        });
        return new Answer(cells, "");
    }

    @Override
    public void show(Answer answer) {
        rows.forEach((row, choice) -> choice.setValue(answer.chosen().stream()
                .filter(cell -> cell.startsWith(row + Answer.CELL))
                .map(cell -> cell.substring(row.length() + 1))
                .findFirst()
                .orElse("")));
    }

    /** A row without an answer is refused there. */
    @Override
    public void refuse(Problem problem, String message) {
        List<String> answered = answer().chosen();
        question.rows().stream()
                .filter(row -> answered.stream().noneMatch(cell -> cell.startsWith(row.value() + Answer.CELL)))
                .map(row -> rows.get(row.value()))
                .findFirst()
                .ifPresent(row -> row.refuse(message));
    }
}
