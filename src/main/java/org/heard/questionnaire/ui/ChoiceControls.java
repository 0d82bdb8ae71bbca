package org.heard.questionnaire.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.ChoiceGroup;
import org.heard.html.form.Field;
import org.heard.html.form.RadioChoice;
import org.heard.html.form.TextInput;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;

/** Choices, and a field for what "something else" is. */
class ChoiceControls implements Controls {

    private final Question question;
    private final ChoiceGroup<?, ?> group;
    private final Optional<TextInput> own;
    private final List<Component> parts = new ArrayList<>();

    ChoiceControls(Making making, ChoiceGroup<?, ?> group) {
        this.question = making.question();
        this.group = group;
        parts.add(group);
        own = question.offersSomethingElse() ? Optional.of(ownWords(making)) : Optional.empty();
    }

    private TextInput ownWords(Making making) {
        var field = new TextInput("else-" + question.key(), making.text("questionnaire.else.label"));
        field.setPlainLabel();
        parts.add(el("div.question-else", field).attr("data-show-when", making.name() + "=" + Answer.SOMETHING_ELSE));
        return field;
    }

    @Override
    public List<Component> parts() {
        return parts;
    }

    @Override
    public Field<?, ?> labelled() {
        return group;
    }

    @Override
    public Answer answer() {
        Set<String> chosen = switch (group) {
            case RadioChoice one -> Set.of(one.getValue());
            case CheckboxChoices several -> several.getValue();
            default -> throw new IllegalStateException("No such field: " + question.type());
        };
        return new Answer(
                question.values().stream().filter(chosen::contains).toList(),
                own.map(TextInput::getValue).orElse(""));
    }

    @Override
    public void show(Answer answer) {
        switch (group) {
            case RadioChoice one ->
                one.setValue(answer.chosen().stream().findFirst().orElse(""));
            case CheckboxChoices several -> several.setValue(Set.copyOf(answer.chosen()));
            default -> throw new IllegalStateException("No such field: " + question.type());
        }
        own.ifPresent(field -> field.setValue(answer.text()));
    }

    @Override
    public void refuse(Problem problem, String message) {
        boolean aboutOwnWords = problem.key().endsWith(".else") || problem.key().endsWith(".long");
        own.filter(field -> aboutOwnWords).ifPresentOrElse(field -> field.refuse(message), () -> group.refuse(message));
    }
}
