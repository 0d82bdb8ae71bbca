package org.heard.format.production.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.heard.format.production.JobSheet;
import org.heard.format.production.ProductionJob;

/** What can be done with a job besides its next step: write something down, join it with another, cancel it. */
class OtherActions extends Div {

    private final transient JobView view;
    private final transient JobSheet sheet;
    private final ProductionJob.Id id;

    OtherActions(JobView view, JobSheet sheet) {
        this.view = view;
        this.sheet = sheet;
        this.id = sheet.job().id();
        var words = new TextArea(view.text("words"));
        words.setHelperText(view.text("words.help"));
        words.setWidth("min(100%, 42rem)");
        var note = new Button(
                view.text("keep-note"),
                click -> view.act(sheet, "note", () -> view.desk().note(id, words.getValue())));
        var cancel = new Button(view.text("cancel"), click -> cancel(words));
        cancel.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var buttons = new HorizontalLayout(note, cancel);
        buttons.setWrap(true);
        add(words, buttons);
        if (view.board().knowsPeople()) {
            join();
        }
    }

    private void cancel(TextArea words) {
        if (words.isEmpty()) {
            words.setInvalid(true);
            words.setErrorMessage(view.text("cancel.why"));
            words.focus();
        } else {
            view.act(sheet, "cancel", () -> view.desk().cancel(id, words.getValue()));
        }
    }

    private void join() {
        List<JobSheet> alike = view.board().alike(id);
        if (alike.isEmpty()) {
            return;
        }
        var other = new Select<JobSheet>();
        other.setLabel(view.text("join.with"));
        other.setHelperText(view.text("join.help"));
        other.setItems(alike);
        other.setItemLabelGenerator(
                each -> each == null ? "" : each.job().wanted().subject());
        other.setWidth("min(100%, 32rem)");
        var join = new Button(view.text("join"), click -> {
            if (other.getValue() == null) {
                other.setInvalid(true);
                other.setErrorMessage(view.text("join.which"));
                other.focus();
            } else {
                view.act(
                        sheet,
                        "join",
                        () -> view.desk().join(id, other.getValue().job().id()));
            }
        });
        var buttons = new HorizontalLayout(join);
        add(other, buttons);
    }
}
