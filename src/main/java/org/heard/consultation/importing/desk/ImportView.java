package org.heard.consultation.importing.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.importing.Columns;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.ImportReport;
import org.heard.consultation.importing.ImportReport.What;
import org.heard.consultation.importing.ImportWords;
import org.heard.consultation.importing.Imports;
import org.heard.consultation.importing.Imports.Column;
import org.heard.consultation.importing.UnreadableFile;
import org.heard.language.Languages;

/**
 * Where a council that moves brings its consultations over: choose a file, say what its columns mean, see what will
 * happen, and only then save.
 */
@Route(value = "desk/consultations/import", layout = DeskLayout.class)
@RolesAllowed("EDITOR")
class ImportView extends DeskView {

    private static final String LIST = "desk/consultations";

    private final transient Imports imports;
    private final transient ImportWords words;
    private final transient Languages languages;
    private final Div step = new Div();

    ImportView(Imports imports, ImportWords words, Languages languages) {
        super("importing.title");
        this.imports = imports;
        this.words = words;
        this.languages = languages;
        lead(getTranslation("importing.lead"));
        var back = new Anchor(LIST, getTranslation("importing.back"));
        back.addClassName("back-link");
        add(back, step);
        choose();
    }

    private H2 begin(String key) {
        var heading = new H2(getTranslation(key));
        heading.getElement().setAttribute("tabindex", "-1");
        step.removeAll();
        step.add(heading);
        return heading;
    }

    /** A further step: whoever cannot see that the page has changed is led to its heading. */
    private void next(String key) {
        begin(key).getElement().callJsFunction("focus");
    }

    private void choose() {
        begin("importing.step.file");
        step.add(new ImportUpload(this::arrived));
    }

    private void again() {
        hush();
        next("importing.step.file");
        step.add(new ImportUpload(this::arrived));
    }

    private void arrived(GivenFile file) {
        List<Column> columns;
        try {
            columns = imports.columns(file);
        } catch (UnreadableFile unreadable) {
            refuse(getTranslation("importing.remark", file.name(), words.remark(unreadable.remark(), getLocale())));
            return;
        }
        if (columns.isEmpty()) {
            tryOut(file, Columns.guessed());
        } else {
            explain(file, columns);
        }
    }

    private void explain(GivenFile file, List<Column> columns) {
        hush();
        next("importing.step.columns");
        var choice = new ColumnChoice(columns, words, languages);
        step.add(
                name(file),
                new Paragraph(getTranslation("importing.columns.text")),
                choice,
                buttons(primary("importing.columns.check", () -> {
                    if (choice.isComplete()) {
                        tryOut(file, choice.value());
                    }
                })));
    }

    private void tryOut(GivenFile file, Columns columns) {
        working("importing.step.check", file);
        LongWork.run(
                UI.getCurrent(),
                () -> imports.tryOut(file, columns),
                report -> check(file, columns, report),
                () -> trouble("importing.file.failed"));
    }

    private void check(GivenFile file, Columns columns, ImportReport report) {
        if (!report.hasItems()) {
            // nothing in it is a consultation: the reasons say what to change, in the file or in its columns
            next("importing.step.check");
            step.add(name(file), new ReportPart(report, words, false), buttons(other()));
            return;
        }
        hush();
        next("importing.step.check");
        long changes = report.count(What.MADE) + report.count(What.CHANGED);
        step.add(name(file), new Paragraph(getTranslation("importing.check.nothing-saved")));
        if (changes == 0) {
            step.add(new Paragraph(getTranslation("importing.check.nothing")), buttons(other()));
        } else {
            var save = new Button(getTranslation("importing.check.save", changes), click -> bringOver(file, columns));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            save.setDisableOnClick(true);
            step.add(buttons(save, other()));
        }
        step.add(new ReportPart(report, words, false));
    }

    private void bringOver(GivenFile file, Columns columns) {
        Paragraph progress = working("importing.saving.sr", file);
        UI ui = UI.getCurrent();
        LongWork.run(
                ui,
                () -> imports.bringOver(
                        file,
                        columns,
                        count -> LongWork.show(ui, () -> progress.setText(getTranslation("importing.saving", count)))),
                this::done,
                () -> trouble("importing.failed"));
    }

    private Paragraph working(String key, GivenFile file) {
        hush();
        next(key);
        var progress = new Paragraph(getTranslation("importing.file.processing"));
        progress.getElement().setAttribute("role", "status");
        step.add(name(file), progress);
        return progress;
    }

    private void done(ImportReport report) {
        next("importing.step.done");
        say(words.counts(report, getLocale()));
        step.add(
                buttons(
                        new Anchor(LIST, getTranslation("importing.done.list")),
                        button("importing.done.again", this::again)),
                new ReportPart(report, words, true));
    }

    private void trouble(String key) {
        choose();
        refuse(getTranslation(key));
    }

    private Paragraph name(GivenFile file) {
        return new Paragraph(getTranslation("importing.file.name", file.name()));
    }

    private Button other() {
        return button("importing.file.other", this::again);
    }

    private Button primary(String key, Runnable action) {
        Button button = button(key, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }

    private static HorizontalLayout buttons(Component... buttons) {
        var row = new HorizontalLayout(FlexComponent.Alignment.CENTER, buttons);
        row.setWrap(true);
        return row;
    }
}
