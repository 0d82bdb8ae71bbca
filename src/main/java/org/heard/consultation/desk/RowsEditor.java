package org.heard.consultation.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A list of rows that can be added, removed and moved by buttons; nothing needs dragging. */
public final class RowsEditor<T> extends Div {

    private final Writing writing;
    private final String key;
    private final Supplier<Row<T>> maker;
    private final List<Row<T>> rows = new ArrayList<>();
    private final Div places = new Div();
    private final Paragraph none;
    private final Button add;

    /**
     * @param key the keys of its texts without their last part: {@code .row} is a row's name with its number, {@code
     *     .add} the button, {@code .none} what stands there while there are none
     */
    public RowsEditor(Writing writing, String key, Supplier<Row<T>> maker) {
        this.writing = writing;
        this.key = key;
        this.maker = maker;
        none = new Paragraph(getTranslation(key + ".none"));
        add = new Button(getTranslation(key + ".add"), click -> addOne());
        add(none, places, add);
    }

    /** Without a button: rows come from elsewhere. */
    RowsEditor<T> withoutAdding() {
        remove(add);
        return this;
    }

    /** Shows these rows and no others. */
    public void show(List<T> values) {
        writing.showing(() -> {
            if (values.size() != rows.size()) {
                rows.clear();
                values.forEach(value -> rows.add(maker.get()));
            }
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).show(values.get(i));
            }
        });
        place();
    }

    /** What is in the rows, in their order. */
    public List<T> value() {
        return rows.stream().map(Row::value).flatMap(Optional::stream).toList();
    }

    /** Shows the language that is being written. */
    public void speak() {
        rows.forEach(Row::speak);
    }

    /** Adds a row that is filled already. */
    void append(T value) {
        Row<T> row = maker.get();
        writing.showing(() -> row.show(value));
        rows.add(row);
        place();
        writing.changed();
    }

    private void addOne() {
        rows.add(maker.get());
        List<Section> placed = place();
        placed.getLast().getElement().callJsFunction("focus");
        writing.changed();
    }

    private List<Section> place() {
        places.removeAll();
        none.setVisible(rows.isEmpty());
        var placed = new ArrayList<Section>();
        for (int i = 0; i < rows.size(); i++) {
            placed.add(framed(i));
        }
        placed.forEach(places::add);
        return placed;
    }

    private Section framed(int index) {
        String name = getTranslation(key + ".row", index + 1);
        var heading = new H3(name);
        var frame = new Section(heading, rows.get(index), buttons(index, name));
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("aria-label", name);
        frame.getElement().setAttribute("tabindex", "-1");
        return frame;
    }

    private HorizontalLayout buttons(int index, String name) {
        Button up = button("up", name, () -> move(index, index - 1));
        up.setEnabled(index > 0);
        Button down = button("down", name, () -> move(index, index + 1));
        down.setEnabled(index < rows.size() - 1);
        var buttons = new HorizontalLayout(up, down, button("remove", name, () -> remove(index)));
        buttons.setWrap(true);
        return buttons;
    }

    private Button button(String what, String name, Runnable action) {
        var button = new Button(getTranslation("consultation.desk.rows." + what), click -> action.run());
        button.setAriaLabel(getTranslation("consultation.desk.rows." + what + ".sr", name));
        return button;
    }

    private void move(int from, int to) {
        Collections.swap(rows, from, to);
        place().get(to).getElement().callJsFunction("focus");
        writing.changed();
    }

    private void remove(int index) {
        rows.remove(index);
        List<Section> placed = place();
        if (placed.isEmpty()) {
            add.focus();
        } else {
            placed.get(Math.min(index, placed.size() - 1)).getElement().callJsFunction("focus");
        }
        writing.changed();
    }
}
