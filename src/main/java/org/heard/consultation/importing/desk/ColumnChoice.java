package org.heard.consultation.importing.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.consultation.importing.Columns;
import org.heard.consultation.importing.Columns.Meaning;
import org.heard.consultation.importing.Field;
import org.heard.consultation.importing.ImportWords;
import org.heard.consultation.importing.Imports.Column;
import org.heard.language.Languages;

/** What each column of a spreadsheet means: guessed already, with the first values for a person to judge by. */
final class ColumnChoice extends Div {

    private final transient ImportWords words;
    private final Map<String, ComboBox<Meaning>> choices = new LinkedHashMap<>();
    private final Div noTitle = new Div();

    ColumnChoice(List<Column> columns, ImportWords words, Languages languages) {
        this.words = words;
        noTitle.getElement().setAttribute("role", "alert");
        List<Meaning> all = meanings(languages);
        add(noTitle);
        columns.forEach(column -> {
            ComboBox<Meaning> choice = choice(column, all);
            choices.put(column.heading(), choice);
            add(choice);
        });
    }

    private ComboBox<Meaning> choice(Column column, List<Meaning> all) {
        var choice = new ComboBox<Meaning>(getTranslation("importing.columns.column", column.heading()));
        choice.setItems(all);
        choice.setItemLabelGenerator(meaning -> words.meaning(meaning, getLocale()));
        choice.setPlaceholder(getTranslation("importing.columns.none"));
        choice.setClearButtonVisible(true);
        choice.setWidth("30rem");
        choice.setMaxWidth("100%");
        choice.getStyle().setDisplay(Style.Display.FLEX);
        if (!column.examples().isEmpty()) {
            choice.setHelperText(getTranslation("importing.columns.examples", String.join(" | ", column.examples())));
        }
        column.meaning().map(ColumnChoice::plain).ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> choice.setInvalid(false));
        return choice;
    }

    private static List<Meaning> meanings(Languages languages) {
        var all = new ArrayList<Meaning>();
        for (Field field : Field.values()) {
            if (field.isTranslated()) {
                languages.all().forEach(language -> all.add(new Meaning(field, language)));
            } else {
                all.add(new Meaning(field, Locale.ENGLISH));
            }
        }
        return all;
    }

    /** The language is of no matter where there can be only one column. */
    private static Meaning plain(Meaning meaning) {
        return meaning.field().isTranslated() ? meaning : new Meaning(meaning.field(), Locale.ENGLISH);
    }

    /** Whether there is a title, and no meaning twice; what is wrong is said where it stands. */
    boolean isComplete() {
        var taken = new HashSet<Meaning>();
        ComboBox<Meaning> wrong = null;
        for (ComboBox<Meaning> choice : choices.values()) {
            Meaning meaning = choice.getValue();
            boolean twice =
                    meaning != null && !taken.add(meaning) && !meaning.field().isRepeated();
            choice.setInvalid(twice);
            if (twice) {
                choice.setErrorMessage(getTranslation("importing.columns.twice", words.meaning(meaning, getLocale())));
                wrong = wrong == null ? choice : wrong;
            }
        }
        boolean titled = taken.stream().anyMatch(meaning -> meaning.field() == Field.TITLE);
        noTitle.removeAll();
        if (!titled) {
            var note = new Paragraph(getTranslation("importing.columns.no-title"));
            note.addClassNames("desk-note", "desk-note-error");
            noTitle.add(note);
        }
        if (wrong != null) {
            wrong.focus();
        }
        return titled && wrong == null;
    }

    Columns value() {
        Columns said = Columns.guessed();
        for (Map.Entry<String, ComboBox<Meaning>> choice : choices.entrySet()) {
            said = said.with(
                    choice.getKey(), Optional.ofNullable(choice.getValue().getValue()));
        }
        return said;
    }
}
