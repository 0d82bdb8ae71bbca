package org.heard.questionnaire.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.html.form.Amount;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;

/** One fact about an earlier answer. */
final class ConditionRow extends HorizontalLayout implements ConditionPart {

    private enum How {
        IS,
        IS_NOT,
        CONTAINS,
        MORE_THAN,
        LESS_THAN,
        EMPTY,
        NOT_EMPTY
    }

    private final Select<Question> question = new Select<>();
    private final Select<How> how = new Select<>();
    private final CheckboxGroup<String> choices = new CheckboxGroup<>();
    private final TextField typed = new TextField(getTranslation("questionnaire.desk.condition.value"));
    private Runnable removal = () -> {};

    private ConditionRow(Earlier earlier, Question asked, How found, List<String> values) {
        super(FlexComponent.Alignment.BASELINE);
        question.setLabel(getTranslation("questionnaire.desk.condition.question"));
        question.setItems(earlier.asked());
        question.setItemLabelGenerator(each -> earlier.name(each));
        how.setLabel(getTranslation("questionnaire.desk.condition.how"));
        how.setItemLabelGenerator(each -> getTranslation("questionnaire.desk.condition.how." + each));
        choices.setLabel(getTranslation("questionnaire.desk.condition.choices"));
        choices.setItemLabelGenerator(value -> earlier.words()
                .label(question.getValue(), value, earlier.writing().language()));
        question.setValue(asked);
        offer(asked);
        how.setValue(asked.type().isFile() && found != How.EMPTY ? How.NOT_EMPTY : found);
        if (isTicked(asked, found)) {
            choices.setValue(new LinkedHashSet<>(values));
        } else {
            typed.setValue(values.isEmpty() ? "" : values.getFirst());
        }
        question.addValueChangeListener(change -> {
            offer(change.getValue());
            how.setValue(change.getValue().type().isFile() ? How.NOT_EMPTY : How.IS);
            fit();
        });
        how.addValueChangeListener(change -> fit());
        choices.setManualValidation(true);
        choices.addValueChangeListener(change -> choices.setInvalid(false));
        typed.setManualValidation(true);
        typed.addValueChangeListener(change -> typed.setInvalid(false));
        var remove = new Button(getTranslation("questionnaire.desk.remove"), click -> removal.run());
        add(question, how, choices, typed, remove);
        setWrap(true);
        setWidthFull();
        fit();
    }

    /** A fact that is still to be written. */
    static ConditionRow blank(Earlier earlier) {
        return new ConditionRow(earlier, earlier.asked().getLast(), How.IS, List.of());
    }

    /** The fact that a condition is, if it is one. */
    static Optional<ConditionRow> of(Earlier earlier, Condition part) {
        boolean not = part.kind() == Kind.NOT && part.parts().size() == 1;
        Condition leaf = not ? part.parts().getFirst() : part;
        Optional<Question> asked = earlier.find(leaf.question());
        Optional<How> how = switch (leaf.kind()) {
            case EQUALS, ANY_OF -> Optional.of(not ? How.IS_NOT : How.IS);
            case EMPTY -> Optional.of(not ? How.NOT_EMPTY : How.EMPTY);
            case CONTAINS -> not ? Optional.empty() : Optional.of(How.CONTAINS);
            case MORE_THAN -> not ? Optional.empty() : Optional.of(How.MORE_THAN);
            case LESS_THAN -> not ? Optional.empty() : Optional.of(How.LESS_THAN);
            case AND, OR, NOT -> Optional.empty();
        };
        return asked.flatMap(question -> how.filter(found -> says(question, found, leaf))
                .map(found -> new ConditionRow(earlier, question, found, leaf.values())));
    }

    /** Whether a row can say the whole of it, so that keeping the row keeps the condition. */
    private static boolean says(Question asked, How how, Condition leaf) {
        boolean manyAtOnce = asked.type().isChosen() && !asked.type().isChosenOnce();
        boolean onlyThis = leaf.kind() == Kind.EQUALS && manyAtOnce;
        return offered(asked).contains(how)
                && !onlyThis
                && (isTicked(asked, how) || leaf.values().size() <= 1);
    }

    private static List<How> offered(Question asked) {
        // of a recording or another file only whether there is one can be told
        var offered = new ArrayList<>(asked.type().isFile() ? List.<How>of() : List.of(How.IS, How.IS_NOT));
        boolean amount = asked.type() == QuestionType.NUMBER || asked.type() == QuestionType.ZERO_TO_TEN;
        if (asked.type().isWords() || asked.type() == QuestionType.PLACE) {
            offered.add(How.CONTAINS);
        }
        if (amount) {
            offered.addAll(List.of(How.MORE_THAN, How.LESS_THAN));
        }
        offered.addAll(List.of(How.EMPTY, How.NOT_EMPTY));
        return offered;
    }

    /** Whether it is compared with choices, not with something that is typed. */
    private static boolean isTicked(Question asked, How how) {
        return asked.type().isChosen() && (how == How.IS || how == How.IS_NOT);
    }

    private void offer(Question asked) {
        how.setItems(offered(asked));
        choices.setItems(asked.everyAnswer());
        choices.setInvalid(false);
        typed.setInvalid(false);
    }

    private void fit() {
        How now = how.getValue() == null ? How.IS : how.getValue();
        boolean compares = now != How.EMPTY && now != How.NOT_EMPTY;
        boolean chosen = isTicked(question.getValue(), now);
        choices.setVisible(compares && chosen);
        typed.setVisible(compares && !chosen);
    }

    @Override
    public Optional<Component> unfinished() {
        if (choices.isVisible()
                && condition().leaves().allMatch(leaf -> leaf.values().isEmpty())) {
            choices.setErrorMessage(getTranslation("questionnaire.desk.condition.choices.none"));
            choices.setInvalid(true);
            return Optional.of(choices);
        }
        boolean amount = how.getValue() == How.MORE_THAN || how.getValue() == How.LESS_THAN;
        boolean open = amount
                ? Amount.of(typed.getValue()).isEmpty()
                : typed.getValue().isBlank();
        if (typed.isVisible() && open) {
            typed.setErrorMessage(getTranslation(
                    amount ? "questionnaire.desk.condition.value.number" : "questionnaire.desk.condition.value.none"));
            typed.setInvalid(true);
            return Optional.of(typed);
        }
        return Optional.empty();
    }

    @Override
    public void whenRemoved(Runnable action) {
        removal = action;
    }

    @Override
    public void begin() {
        question.focus();
    }

    @Override
    public Condition condition() {
        String key = question.getValue().key();
        Set<String> ticked = choices.getValue();
        String[] values = choices.isVisible()
                ? question.getValue().everyAnswer().stream()
                        .filter(ticked::contains)
                        .toArray(String[]::new)
                : typed.getValue().isBlank()
                        ? new String[0]
                        : new String[] {typed.getValue().strip()};
        // one of several choices that can be made together is contained, not all that was answered
        Kind is = Kind.ANY_OF;
        return switch (how.getValue()) {
            case IS -> Condition.of(key, is, values);
            case IS_NOT -> Condition.not(Condition.of(key, is, values));
            case CONTAINS -> Condition.of(key, Kind.CONTAINS, values);
            case MORE_THAN -> Condition.of(key, Kind.MORE_THAN, values);
            case LESS_THAN -> Condition.of(key, Kind.LESS_THAN, values);
            case EMPTY -> Condition.of(key, Kind.EMPTY);
            case NOT_EMPTY -> Condition.not(Condition.of(key, Kind.EMPTY));
        };
    }
}
