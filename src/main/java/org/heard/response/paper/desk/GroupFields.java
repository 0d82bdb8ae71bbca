package org.heard.response.paper.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.heard.consultation.desk.DayField;
import org.heard.language.LanguageNames;
import org.heard.response.GroupSession;
import org.heard.response.GroupSession.Note;
import org.heard.response.GroupSession.Present;
import org.heard.response.GroupSession.Told;
import org.jspecify.annotations.Nullable;

/** The fields for what a group said. */
class GroupFields extends Div {

    private static final int MOST_PEOPLE = 10_000;

    private final TextField name = new TextField(getTranslation("response.group.name"));
    private final DayField held = new DayField(getTranslation("response.group.held"));
    private final Select<Locale> language = new Select<>();
    private final Div presentRows = new Div();
    private final Div noteRows = new Div();
    private final List<PresentRow> present = new ArrayList<>();
    private final List<NoteRow> notes = new ArrayList<>();
    private final LocalDate today;

    private record PresentRow(TextField kind, IntegerField number) {}

    private record NoteRow(TextField theme, TextArea said) {}

    GroupFields(LanguageNames names, LocalDate today, @Nullable Told before) {
        this.today = today;
        name.setMaxLength(GroupSession.NAME_LENGTH);
        name.setWidth("30rem");
        name.setHelperText(getTranslation("response.group.name.help"));
        held.setMax(today);
        language.setLabel(getTranslation("response.keying.language"));
        language.setItems(names.onRequest());
        language.setItemLabelGenerator(each -> each == null ? "" : names.in(getLocale(), each));
        var row = new HorizontalLayout(Alignment.BASELINE, name, held, language);
        row.setWrap(true);
        add(
                row,
                new H2(getTranslation("response.group.present")),
                presentRows,
                new Button(getTranslation("response.group.present.more"), click -> {
                    present("", null);
                    present.getLast().kind().focus();
                }),
                new H2(getTranslation("response.group.said")),
                noteRows,
                new Button(getTranslation("response.group.said.more"), click -> {
                    note("", "");
                    notes.getLast().theme().focus();
                }));
        held.setValue(before == null ? today : before.heldOn());
        language.setValue(before == null ? getLocale() : before.language());
        if (before != null) {
            name.setValue(before.name());
            before.present().forEach(each -> present(each.kind(), each.number()));
            before.notes().forEach(each -> note(each.theme(), each.said()));
        } else {
            present("", null);
            note("", "");
        }
    }

    private void present(String kind, @Nullable Integer number) {
        var what = new TextField(getTranslation("response.group.kind"));
        what.setHelperText(getTranslation("response.group.kind.help"));
        what.setMaxLength(GroupSession.NAME_LENGTH);
        what.setValue(kind);
        var many = new IntegerField(getTranslation("response.group.number"));
        many.setMin(0);
        many.setMax(MOST_PEOPLE);
        many.setValue(number);
        present.add(new PresentRow(what, many));
        var row = new HorizontalLayout(Alignment.BASELINE, what, many);
        row.setWrap(true);
        presentRows.add(row);
    }

    private void note(String theme, String said) {
        var about = new TextField(getTranslation("response.group.theme"));
        about.setMaxLength(GroupSession.NAME_LENGTH);
        about.setWidth("30rem");
        about.setValue(theme);
        var words = new TextArea(getTranslation("response.group.words"));
        words.setHelperText(getTranslation("response.group.words.help"));
        words.setMaxLength(GroupSession.SAID_LENGTH);
        words.setWidthFull();
        words.setValue(said);
        notes.add(new NoteRow(about, words));
        noteRows.add(about, words);
    }

    /** What the fields hold. */
    Told told() {
        return new Told(
                name.getValue(),
                Objects.requireNonNullElse(held.getValue(), today),
                language.getOptionalValue().orElse(Locale.ENGLISH),
                present.stream()
                        .map(row -> new Present(
                                row.kind().getValue(),
                                Objects.requireNonNullElse(row.number().getValue(), 0)))
                        .toList(),
                notes.stream()
                        .map(row -> new Note(row.theme().getValue(), row.said().getValue()))
                        .toList());
    }

    void focus() {
        name.focus();
    }
}
