package org.heard.questionnaire.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.heard.questionnaire.Choice;

/** The answers that can be chosen, one on each row. */
class OptionRows extends Div {

    private record Row(Choice before, TextField label, TextField hint, TextField easyRead, PicturePart picture) {}

    private final Writing writing;
    private final OurPictures pictures;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    private final String texts;

    /** @param texts what the keys of its texts begin with: {@code questionnaire.desk.option} or the like */
    OptionRows(Writing writing, OurPictures pictures, List<Choice> options, String texts) {
        this.writing = writing;
        this.pictures = pictures;
        this.texts = texts;
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(texts + "s"));
        options.forEach(this::row);
        var add = new Button(getTranslation(texts + ".add"));
        // a second press, or the space key while one types on, would add another one before the first has arrived
        add.setDisableOnClick(true);
        add.addClickListener(click -> {
            add();
            add.setEnabled(true);
        });
        add(list, add);
        draw();
    }

    private void row(Choice option) {
        int number = rows.size() + 1;
        rows.add(new Row(
                option,
                writing.line(getTranslation(texts, number), option.label()),
                writing.line(getTranslation(texts + ".hint", number), option.hint()),
                writing.line(getTranslation(texts + ".easy-read", number), option.easyRead()),
                new PicturePart(pictures, writing, option.picture(), option.alternative())));
    }

    private void add() {
        row(Choice.blank(options()));
        draw();
        rows.getLast().label().focus();
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            list.add(line(i));
        }
    }

    private HorizontalLayout line(int place) {
        Row row = rows.get(place);
        row.label().setLabel(getTranslation(texts, place + 1));
        row.hint().setLabel(getTranslation(texts + ".hint", place + 1));
        row.easyRead().setLabel(getTranslation(texts + ".easy-read", place + 1));
        row.picture()
                .label(
                        getTranslation(texts + ".picture", place + 1),
                        getTranslation(texts + ".alternative", place + 1));
        // the rows of a matrix have no pictures
        row.picture().setVisible(texts.endsWith("option"));
        var up = button("questionnaire.desk.up", place, () -> move(place, place - 1));
        up.setEnabled(place > 0);
        var remove = button("questionnaire.desk.remove", place, () -> {
            rows.remove(place);
            draw();
        });
        var line = new HorizontalLayout(
                FlexComponent.Alignment.BASELINE, row.label(), row.hint(), row.easyRead(), row.picture(), up, remove);
        line.setWidthFull();
        line.setWrap(true);
        return line;
    }

    private Button button(String key, int place, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(key + ".option.sr", place + 1));
        return button;
    }

    private void move(int from, int to) {
        rows.add(to, rows.remove(from));
        draw();
    }

    /** The options as they are written now. */
    List<Choice> options() {
        return rows.stream()
                .map(row -> new Choice(
                        row.before().value(),
                        writing.written(row.before().label(), row.label()),
                        writing.written(row.before().hint(), row.hint()),
                        writing.written(row.before().easyRead(), row.easyRead()),
                        row.picture().name(),
                        row.picture().alternative()))
                .toList();
    }
}
