package org.heard.questionnaire.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;

/**
 * Facts about earlier answers, all or one of which have to hold; the whole condition can have groups of them among its parts:
 * "bus and evening, or car".
 */
final class ConditionGroup extends Div implements ConditionPart {

    private static final String KEY = "questionnaire.desk.condition.";

    private final Earlier earlier;
    private final boolean whole;
    private final Select<Kind> together = new Select<>();
    private final List<ConditionPart> parts = new ArrayList<>();
    private Runnable removal = () -> {};

    private ConditionGroup(Earlier earlier, boolean whole, Kind kind, List<? extends ConditionPart> read) {
        this.earlier = earlier;
        this.whole = whole;
        together.setLabel(getTranslation(KEY + (whole ? "together" : "group.together")));
        together.setItems(Kind.AND, Kind.OR);
        together.setItemLabelGenerator(each -> getTranslation(KEY + each));
        together.setValue(kind == Kind.OR ? Kind.OR : Kind.AND);
        if (!whole) {
            addClassName("desk-note");
            getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(KEY + "group"));
        }
        read.forEach(this::take);
        draw();
    }

    /** The whole condition. */
    static ConditionGroup whole(Earlier earlier, Kind kind, List<ConditionPart> parts) {
        return new ConditionGroup(earlier, true, kind, parts);
    }

    /** Several facts as part of a condition, if this is nothing else. */
    static Optional<ConditionPart> of(Earlier earlier, Condition part) {
        boolean joined = part.kind() == Kind.AND || part.kind() == Kind.OR;
        List<ConditionRow> rows = part.parts().stream()
                .map(each -> ConditionRow.of(earlier, each))
                .flatMap(Optional::stream)
                .toList();
        boolean said = joined && rows.size() > 1 && rows.size() == part.parts().size();
        return said ? Optional.of(new ConditionGroup(earlier, false, part.kind(), rows)) : Optional.empty();
    }

    private void take(ConditionPart part) {
        parts.add(part);
        part.whenRemoved(() -> {
            parts.remove(part);
            draw();
            if (parts.isEmpty()) {
                removal.run();
            }
        });
    }

    private void draw() {
        removeAll();
        together.setVisible(parts.size() > 1);
        add(together);
        parts.forEach(part -> add((Component) part));
        String more = whole ? parts.isEmpty() ? "add" : "more" : "group.more";
        add(new Button(getTranslation(KEY + more), click -> begin(ConditionRow.blank(earlier))));
        if (whole && !parts.isEmpty()) {
            Kind other = together.getValue() == Kind.AND ? Kind.OR : Kind.AND;
            add(new Button(
                    getTranslation(KEY + "group.add"),
                    click -> begin(new ConditionGroup(earlier, false, other, List.of(ConditionRow.blank(earlier))))));
        }
    }

    private void begin(ConditionPart part) {
        take(part);
        draw();
        part.begin();
    }

    @Override
    public Condition condition() {
        List<Condition> written = parts.stream().map(ConditionPart::condition).toList();
        if (written.isEmpty()) {
            return Condition.always();
        }
        return written.size() == 1 ? written.getFirst() : new Condition(together.getValue(), "", List.of(), written);
    }

    @Override
    public Optional<Component> unfinished() {
        List<Component> open = new ArrayList<>();
        parts.forEach(part -> part.unfinished().ifPresent(open::add));
        return open.stream().findFirst();
    }

    @Override
    public void whenRemoved(Runnable action) {
        removal = action;
    }

    @Override
    public void begin() {
        parts.getFirst().begin();
    }
}
