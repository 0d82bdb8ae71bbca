package org.heard.response.paper.desk;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionType;
import org.heard.response.paper.Keys;

/**
 * One question to be keyed in: a plain text field that takes the keys of the choices, which works at speed and with a
 * screen reader alike. What was understood stands beside it. A matrix has a field for each row.
 */
class KeyedField extends Div {

    private final Question question;
    private final AnswerWords words;
    private final Locale language;
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final Map<String, Span> echoes = new LinkedHashMap<>();
    private final Span unasked = new Span();
    private final Runnable changed;
    private boolean showing;
    private boolean leads;

    /**
     * @param label its number and wording
     * @param changed what to do when something was typed
     */
    KeyedField(Question question, String label, AnswerWords words, Locale page, Runnable changed) {
        this.question = question;
        this.words = words;
        this.language = AnswerWords.languageOf(question, page);
        this.changed = changed;
        addClassName("keyed-field");
        if (question.type() == QuestionType.MATRIX) {
            add(new Span(label));
            char letter = 'a';
            for (Choice row : question.rows()) {
                add(row.value(), "(" + letter + ") " + row.label().text(language));
                letter++;
            }
        } else {
            add("", label);
        }
        unasked.addClassName("keyed-unasked");
        unasked.setVisible(false);
        add(unasked);
    }

    private void add(String row, String label) {
        TextFieldBase<?, String> field = question.type() == QuestionType.LONG_TEXT ? new TextArea() : new TextField();
        field.setLabel(label);
        field.setWidthFull();
        field.getElement().setAttribute("data-key-field", "");
        field.getElement().setAttribute("autocomplete", "off");
        field.setHelperText(new KeyHint(words, this::getTranslation).of(question, language));
        var echo = new Span();
        echo.addClassName("keyed-echo");
        echo.getElement().setAttribute("aria-live", "polite").setAttribute("dir", "auto");
        listen(field, row);
        fields.put(row, field);
        echoes.put(row, echo);
        Component[] both = {field, echo};
        add(both);
    }

    private void listen(TextFieldBase<?, String> field, String row) {
        switch (field) {
            case TextField one -> {
                one.setAutoselect(true); // what was keyed before is keyed anew, not added to
                one.addValueChangeListener(typed -> understood(row));
            }
            case TextArea area -> area.addValueChangeListener(typed -> understood(row));
            default -> throw new IllegalStateException("No such field");
        }
    }

    private void understood(String row) {
        check(row);
        if (!showing) {
            changed.run();
        }
    }

    private void check(String row) {
        TextFieldBase<?, String> field = Objects.requireNonNull(fields.get(row));
        Keys.Read read = Keys.read(ofRow(), field.getValue());
        boolean slip = !read.unknown().isEmpty();
        ((HasValidation) field).setInvalid(slip);
        ((HasValidation) field)
                .setErrorMessage(
                        slip ? getTranslation("response.keying.unknown", String.join(", ", read.unknown())) : "");
        boolean told = question.type().isWords() && read.answer().chosen().isEmpty();
        boolean echoed = !told && !read.answer().isNone();
        Objects.requireNonNull(echoes.get(row))
                .setText(echoed ? String.join(" · ", words.lines(ofRow(), read.answer(), language)) : "");
    }

    // a row of a matrix is answered like a question with one choice
    private Question ofRow() {
        if (question.type() != QuestionType.MATRIX) {
            return question;
        }
        QuestionEdit edit =
                Question.blank(question.key(), QuestionType.ONE_CHOICE).edit();
        return edit.options(question.options())
                .dontKnow(question.dontKnow())
                .preferNotToSay(question.preferNotToSay())
                .done();
    }

    Question question() {
        return question;
    }

    /** What was keyed. */
    Answer answer() {
        if (question.type() != QuestionType.MATRIX) {
            return Keys.read(question, Objects.requireNonNull(fields.get("")).getValue())
                    .answer();
        }
        var cells = new ArrayList<String>();
        fields.forEach((row, field) -> Keys.read(ofRow(), field.getValue())
                .answer()
                .chosen()
                .forEach(value -> cells.add(row + Answer.CELL + value)));
        return new Answer(cells, "");
    }

    /** Shows an answer as one would type it. */
    void show(Answer answer) {
        showing = true;
        try {
            fields.forEach((row, field) -> {
                field.setValue(Keys.write(ofRow(), row.isEmpty() ? answer : cellsOf(row, answer)));
                check(row);
            });
        } finally {
            showing = false;
        }
    }

    private static Answer cellsOf(String row, Answer answer) {
        List<String> values = answer.chosen().stream()
                .filter(cell -> cell.startsWith(row + Answer.CELL))
                .map(cell -> cell.substring(row.length() + 1))
                .toList();
        return new Answer(values, "");
    }

    /** Whether a slip of the keys has to be mended first. */
    boolean isSlip() {
        return fields.values().stream()
                .anyMatch(
                        field -> !Keys.read(ofRow(), field.getValue()).unknown().isEmpty());
    }

    /**
     * Says that the person was not to answer this; what she wrote all the same is kept.
     *
     * @param when on what that hangs, where it is not decided yet
     */
    void asked(boolean asked, Optional<String> when) {
        unasked.setText(when.map(condition -> getTranslation("response.keying.only-if", condition))
                .orElseGet(() -> getTranslation("response.keying.unasked")));
        unasked.setVisible(!asked);
        fields.values().forEach(field -> {
            if (asked) {
                field.getElement().removeAttribute("data-unasked");
            } else {
                field.getElement().setAttribute("data-unasked", "");
            }
        });
    }

    /** Other questions hang on its answer. */
    void leads() {
        leads = true;
        fields.values().forEach(field -> field.getElement().setAttribute("data-leads", ""));
    }

    /** Tells the page what has arrived, where it waits for that. */
    void known() {
        if (leads) {
            fields.values().forEach(field -> field.getElement().setAttribute("data-known", field.getValue()));
        }
    }

    void focus() {
        AbstractField<?, ?> first =
                (AbstractField<?, ?>) fields.values().iterator().next();
        first.getElement().callJsFunction("focus");
    }
}
