package org.heard.format.production.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.desk.DocumentUpload;
import org.heard.format.Delivery.Way;
import org.heard.format.production.JobResult;
import org.heard.format.production.JobSheet;
import org.heard.format.production.JobSheet.Waiter;
import org.heard.format.production.ProductionJob;
import org.heard.format.production.Supplier;
import org.heard.language.Dates;
import org.heard.participant.InformationFormat;
import org.jspecify.annotations.Nullable;

/** What has to be done next with a job, and the one main button that does it. */
class NextStep extends Div {

    private final transient JobView view;
    private final transient JobSheet sheet;
    private final ProductionJob.Id id;

    NextStep(JobView view, JobSheet sheet) {
        this.view = view;
        this.sheet = sheet;
        this.id = sheet.job().id();
        switch (sheet.job().state()) {
            case WANTED, QUOTE_ASKED -> order();
            case ORDERED -> receive();
            case RECEIVED -> check();
            case CHECKED -> send();
            case SENT, CANCELLED -> {
                // nothing is left to do
            }
        }
    }

    private void order() {
        var who = new Select<Supplier>();
        who.setLabel(view.text("who-makes"));
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption(view.text("in-house"));
        who.setItems(view.suppliers().whoMake(sheet.job().wanted()));
        who.setItemLabelGenerator(this::supplier);
        who.setWidth("min(100%, 32rem)");
        BigDecimalField price =
                Money.field(view.text("quote"), sheet.job().order().quote());
        DatePicker expected = day(view.text("expected"));
        who.addValueChangeListener(change -> {
            LocalDate comes = view.desk().expected(name(change.getValue()));
            expected.setValue(comes);
            expected.setHelperText(sheet.due().filter(comes::isAfter).isPresent() ? view.text("too-late") : null);
        });
        expected.setValue(view.desk().expected(null));
        sheet.job()
                .order()
                .who()
                .flatMap(chosen -> who.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(chosen))
                        .findFirst())
                .ifPresent(who::setValue);
        Button order = primary(
                "order", () -> view.desk().order(id, name(who.getValue()), Money.pence(price), expected.getValue()));
        var ask = new Button(view.text("ask-quote"), click -> {
            if (who.getValue() == null) {
                who.setInvalid(true);
                who.setErrorMessage(view.text("ask-quote.who"));
                who.focus();
            } else {
                view.act(
                        sheet,
                        "ask-quote",
                        () -> view.desk().askQuote(id, who.getValue().id()));
            }
        });
        if (who.getListDataView().getItemCount() == 0) {
            add(new Paragraph(view.text("no-supplier")));
        }
        add(who, price, expected, buttons(order, ask));
    }

    private static Supplier.@Nullable Id name(@Nullable Supplier supplier) {
        return supplier == null ? null : supplier.id();
    }

    private String supplier(@Nullable Supplier supplier) {
        if (supplier == null) {
            return view.text("in-house");
        }
        LocalDate comes = view.desk().expected(supplier.id());
        return view.text("supplier.choice", supplier.name(), Dates.date(getLocale(), comes));
    }

    private void receive() {
        DatePicker expected = day(view.text("expected"));
        sheet.job().order().expected().ifPresent(expected::setValue);
        BigDecimalField cost =
                Money.field(view.text("cost"), sheet.job().order().quote());
        Button came = primary("receive", () -> view.desk().receive(id, Money.pence(cost)));
        var other = new Button(view.text("expect"), click -> {
            LocalDate day = expected.getValue();
            if (day != null) {
                view.act(sheet, "expect", () -> view.desk().expect(id, day));
            }
        });
        add(cost, expected, buttons(came, other));
    }

    private void check() {
        var result = new RadioButtonGroup<JobResult>();
        result.setLabel(view.text("result"));
        boolean page = sheet.job().consultation().isPresent();
        result.setItems(page ? List.of(JobResult.values()) : List.of(JobResult.FILE, JobResult.THING));
        result.setItemLabelGenerator(each -> view.text("result." + each.name().toLowerCase(Locale.ROOT)));
        result.setValue(likely());
        result.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        var upload = new DocumentUpload(
                (name, content) -> view.act(sheet, "file", () -> view.desk().attach(id, content)));
        var why = new TextArea(view.text("send-back.why"));
        why.setWidth("min(100%, 42rem)");
        Button right = primary("check", () -> view.desk().check(id, result.getValue()));
        var wrong = new Button(view.text("send-back"), click -> {
            if (why.isEmpty()) {
                why.setInvalid(true);
                why.setErrorMessage(view.text("send-back.missing"));
                why.focus();
            } else {
                view.act(sheet, "send-back", () -> view.desk().sendBack(id, why.getValue()));
            }
        });
        add(
                new Paragraph(view.text(page ? "check.what" : "check.what.personal")),
                upload,
                result,
                why,
                buttons(right, wrong));
    }

    /** What a supplier of such a thing usually sends. */
    private JobResult likely() {
        InformationFormat format = sheet.job().wanted().format();
        if (sheet.job().file().own().isPresent() || format == null) {
            return sheet.job().file().own().isPresent() ? JobResult.FILE : JobResult.THING;
        }
        return switch (format) {
            case BRAILLE, MOON, LARGE_PRINT, PAPER, AUDIO, SPOKEN -> JobResult.THING;
            default -> JobResult.FILE;
        };
    }

    private void send() {
        if (!view.board().knowsPeople()) {
            add(new Paragraph(view.text("send.front-desk")));
            return;
        }
        List<Way> ways = sheet.people().stream()
                .filter(Waiter::waits)
                .map(waiter -> waiter.request().asked().delivery().way())
                .toList();
        boolean thing = sheet.job().result().filter(JobResult.THING::equals).isPresent();
        if (thing && ways.contains(Way.EMAIL)) {
            var note = new Paragraph(view.text("send.email-thing"));
            note.addClassNames("desk-note", "desk-note-warning");
            add(note);
        } else if (ways.contains(Way.EMAIL)) {
            add(new Paragraph(view.text("send.email")));
        }
        var how = new TextArea(view.text("send.how"));
        how.setWidth("min(100%, 42rem)");
        var all = new Button(
                view.text(ways.isEmpty() ? "send.done" : "send", ways.size()),
                click -> view.act(sheet, "send", () -> view.desk().sendToAll(id, how.getValue())));
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(how, buttons(all));
    }

    private Button primary(String key, Runnable action) {
        var button = new Button(view.text(key), click -> view.act(sheet, key, action));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static HorizontalLayout buttons(Component... several) {
        var buttons = new HorizontalLayout(several);
        buttons.setWrap(true);
        return buttons;
    }

    private static DatePicker day(String label) {
        return Days.field(label, Optional.empty());
    }
}
