package org.heard.questionnaire.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.function.BiPredicate;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.jspecify.annotations.Nullable;

/** Writing one question. It takes a question and hands back another; it knows of nothing else. */
class QuestionDialog extends Dialog {

    private final Writing writing;
    private final Question before;
    private final Select<QuestionType> type = new Select<>();
    private final TextArea wording;
    private final TextArea easyRead;
    private final PicturePart picture;
    private final TextField hint;
    private final TextArea why;
    private final OptionRows options;
    private final Checkbox required;
    private final Checkbox somethingElse;
    private final Checkbox dontKnow;
    private final Checkbox preferNotToSay;
    private final IntegerField maxLength;
    private final OptionRows rows;
    private final Checkbox noneOfThese;
    private final Checkbox neverPublished;
    private final IntegerField fewest;
    private final IntegerField most;
    private final TextField unit;
    private final BigDecimalField smallest;
    private final BigDecimalField largest;
    private final IntegerField decimals;
    private final IntegerField minutes;
    private final ConditionRows condition;

    /**
     * @param pictures those that can be chosen
     * @param condition when the question is asked, as it is written
     * @param done takes the question as it was written and where to say what is wrong, and says whether it was kept
     */
    QuestionDialog(
            Question question,
            ConditionRows condition,
            Writing writing,
            OurPictures pictures,
            BiPredicate<Question, Refused> done) {
        this.writing = writing;
        this.condition = condition;
        before = question;
        wording = writing.lines(text("wording"), question.wording());
        easyRead = writing.lines(text("easy-read"), question.easyRead());
        picture = new PicturePart(pictures, writing, question.picture(), question.alternative());
        picture.label(text("picture"), text("alternative"));
        hint = writing.line(text("hint"), question.hint());
        why = writing.lines(text("why"), question.why());
        options = new OptionRows(writing, pictures, question.options(), "questionnaire.desk.option");
        required = box("required", question.required());
        somethingElse = box("else", question.somethingElse());
        dontKnow = box("dont-know", question.dontKnow());
        preferNotToSay = box("prefer-not", question.preferNotToSay());
        maxLength = length(question);
        rows = new OptionRows(writing, pictures, question.rows(), "questionnaire.desk.row");
        noneOfThese = box("none", question.noneOfThese());
        neverPublished = box("never-published", question.neverPublished());
        fewest = count("fewest", question.limits().fewest());
        most = count("most", question.limits().most());
        unit = writing.line(text("unit"), question.unit());
        smallest = amount("smallest", question.limits().smallest());
        largest = amount(
                "largest",
                question.type().isRecording() ? null : question.limits().largest());
        decimals = count("decimals", question.limits().decimals());
        minutes = minutes(question);
        type.setLabel(text("type"));
        type.setItems(QuestionType.values());
        type.setItemLabelGenerator(kind -> getTranslation(kind.key()));
        type.setValue(question.type());
        type.addValueChangeListener(change -> fit());
        fit();
        setHeaderTitle(text("question.title"));
        setWidth("50rem");
        var refused = new Refused();
        var form = new VerticalLayout(
                wording,
                new PipeSelect(wording, condition, writing),
                easyRead,
                picture,
                hint,
                why,
                type,
                rows,
                options,
                somethingElse,
                noneOfThese,
                dontKnow,
                preferNotToSay,
                fewest,
                most,
                maxLength,
                unit,
                smallest,
                largest,
                decimals,
                minutes,
                required,
                neverPublished,
                condition,
                refused);
        form.setPadding(false);
        add(form);
        var keep = new Button(text("keep"), click -> {
            if (condition.isFinished() && done.test(question(), refused)) {
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

    private IntegerField count(String key, int value) {
        var field = new IntegerField(text(key));
        field.setMin(0);
        if (value > 0) {
            field.setValue(value);
        }
        return field;
    }

    private IntegerField minutes(Question question) {
        var field = new IntegerField(text("minutes"));
        field.setHelperText(getTranslation("questionnaire.desk.minutes.hint", Question.MOST_MINUTES));
        field.setMin(1);
        field.setMax(Question.MOST_MINUTES);
        if (question.type().isRecording() && question.limits().largest() != null) {
            field.setValue(question.minutes());
        }
        return field;
    }

    private BigDecimalField amount(String key, @Nullable BigDecimal value) {
        var field = new BigDecimalField(text(key));
        field.setLocale(getLocale());
        field.setValue(value);
        return field;
    }

    /** Shows what the kind of question needs. */
    private void fit() {
        QuestionType kind = type.getValue();
        boolean several = kind == QuestionType.SEVERAL_CHOICES;
        boolean number = kind == QuestionType.NUMBER;
        options.setVisible(kind.hasOptions());
        rows.setVisible(kind == QuestionType.MATRIX);
        somethingElse.setVisible(kind.takesSomethingElse());
        noneOfThese.setVisible(several);
        boolean answered = kind != QuestionType.STATEMENT;
        dontKnow.setVisible(answered);
        preferNotToSay.setVisible(answered);
        minutes.setVisible(kind.isRecording());
        hint.setVisible(answered);
        why.setVisible(answered);
        required.setVisible(answered);
        neverPublished.setVisible(answered);
        maxLength.setVisible(kind.isWords());
        fewest.setVisible(several || kind == QuestionType.RANKING);
        most.setVisible(several || kind == QuestionType.RANKING || kind.isFile());
        most.setLabel(text(several ? "most" : kind.isFile() ? "files" : "places"));
        unit.setVisible(number);
        smallest.setVisible(number);
        largest.setVisible(number);
        decimals.setVisible(number);
    }

    private Question question() {
        return before.edit()
                .type(type.getValue())
                .wording(writing.written(before.wording(), wording))
                .hint(writing.written(before.hint(), hint))
                .why(writing.written(before.why(), why))
                .easyRead(writing.written(before.easyRead(), easyRead))
                .picture(picture.name())
                .alternative(picture.alternative())
                .options(options.options())
                .rows(rows.options())
                .required(required.getValue())
                .somethingElse(somethingElse.getValue())
                .noneOfThese(noneOfThese.getValue())
                .preferNotToSay(preferNotToSay.getValue())
                .dontKnow(dontKnow.getValue())
                .neverPublished(neverPublished.getValue())
                .maxLength(whole(maxLength))
                .limits(limits())
                .unit(writing.written(before.unit(), unit))
                .showIf(condition.condition())
                .done();
    }

    /** Those that can be seen: what was a limit of another kind of question must not hold unseen. */
    private Limits limits() {
        return new Limits(whole(fewest), whole(most), seen(smallest), largest(), whole(decimals));
    }

    private @Nullable BigDecimal largest() {
        if (!type.getValue().isRecording()) {
            return seen(largest);
        }
        return whole(minutes) == 0 ? null : BigDecimal.valueOf(whole(minutes));
    }

    private static @Nullable BigDecimal seen(BigDecimalField field) {
        return field.isVisible() ? field.getValue() : null;
    }

    private static int whole(IntegerField field) {
        Integer value = field.getValue();
        return value == null || !field.isVisible() ? 0 : value;
    }
}
