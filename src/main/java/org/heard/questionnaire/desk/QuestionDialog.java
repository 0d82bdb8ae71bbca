package org.heard.questionnaire.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;

/** Writing one question. It takes a question and hands back another; it knows of nothing else. */
class QuestionDialog extends Dialog {

    private final Writing writing;
    private final Question before;
    private final Select<QuestionType> type = new Select<>();
    private final TextArea wording;
    private final TextArea easyRead;
    private final TextField hint;
    private final TextArea why;
    private final OptionRows options;
    private final Checkbox required;
    private final Checkbox somethingElse;
    private final Checkbox dontKnow;
    private final Checkbox preferNotToSay;
    private final IntegerField maxLength;

    /** @param done takes the question as it was written, and says whether it was kept */
    QuestionDialog(Question question, Writing writing, Predicate<Question> done) {
        this.writing = writing;
        before = question;
        wording = writing.lines(text("wording"), question.wording());
        easyRead = writing.lines(text("easy-read"), question.easyRead());
        hint = writing.line(text("hint"), question.hint());
        why = writing.lines(text("why"), question.why());
        options = new OptionRows(writing, question.options());
        required = box("required", question.required());
        somethingElse = box("else", question.somethingElse());
        dontKnow = box("dont-know", question.dontKnow());
        preferNotToSay = box("prefer-not", question.preferNotToSay());
        maxLength = length(question);
        type.setLabel(text("type"));
        type.setItems(QuestionType.values());
        type.setItemLabelGenerator(kind -> getTranslation(kind.key()));
        type.setValue(question.type());
        type.addValueChangeListener(change -> fit());
        fit();
        setHeaderTitle(text("question.title"));
        setWidth("50rem");
        var form = new VerticalLayout(
                wording,
                easyRead,
                hint,
                why,
                type,
                options,
                somethingElse,
                dontKnow,
                preferNotToSay,
                maxLength,
                required);
        form.setPadding(false);
        add(form);
        var keep = new Button(text("keep"), click -> {
            if (done.test(question())) {
                close();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("cancel"), click -> close()), keep);
        // what was typed is not thrown away by a slip of the finger
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        addOpenedChangeListener(opened -> wording.focus());
    }

    private String text(String key) {
        return getTranslation("questionnaire.desk." + key);
    }

    private Checkbox box(String key, boolean ticked) {
        return new Checkbox(text(key), ticked);
    }

    private IntegerField length(Question question) {
        var field = new IntegerField(text("length"));
        field.setHelperText(getTranslation("questionnaire.desk.length.hint", Question.SHORT, Question.LONG));
        field.setMin(1);
        field.setMax(Question.LONG);
        if (question.maxLength() > 0) {
            field.setValue(question.maxLength());
        }
        return field;
    }

    /** Shows what the kind of question needs. */
    private void fit() {
        QuestionType kind = type.getValue();
        options.setVisible(kind.hasOptions());
        somethingElse.setVisible(kind.hasOptions());
        dontKnow.setVisible(!kind.isText());
        preferNotToSay.setVisible(!kind.isText());
        maxLength.setVisible(kind.isText());
    }

    private Question question() {
        Integer length = maxLength.getValue();
        return new Question(
                before.key(),
                type.getValue(),
                writing.written(before.wording(), wording),
                writing.written(before.hint(), hint),
                writing.written(before.why(), why),
                options.options(),
                required.getValue(),
                somethingElse.getValue(),
                preferNotToSay.getValue(),
                dontKnow.getValue(),
                length == null ? 0 : length,
                writing.written(before.easyRead(), easyRead));
    }
}
