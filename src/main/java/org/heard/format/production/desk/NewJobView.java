package org.heard.format.production.desk;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskNotes;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.production.ProductionDesk;
import org.heard.format.production.ProductionJob;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;

/** Has a format of a consultation made before anyone asks, so that it is there from the first day (F3). */
@Route(value = NewJobView.ADDRESS, layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "EDITOR", "FRONT_DESK"})
class NewJobView extends DeskView {

    static final String ADDRESS = "desk/new-format-job";

    private static final List<InformationFormat> MADE = List.of(
            InformationFormat.BSL_VIDEO,
            InformationFormat.EASY_READ,
            InformationFormat.BRAILLE,
            InformationFormat.MOON,
            InformationFormat.MAKATON,
            InformationFormat.LARGE_PRINT,
            InformationFormat.AUDIO);

    private final ComboBox<Consultation> about = new ComboBox<>();
    private final Select<WantedFormat> format = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final DatePicker by;

    NewJobView(ProductionDesk desk, Consultations consultations, LanguageNames names, Messages messages, Clock clock) {
        super("production.new.title");
        lead(text("new.lead"));
        about.setLabel(text("new.about"));
        about.setItems(consultations.all());
        about.setItemLabelGenerator(each -> each.text().title().text(getLocale()));
        about.setWidth("min(100%, 42rem)");
        format.setLabel(text("new.format"));
        format.setItems(
                Stream.concat(Stream.of(WantedFormat.STANDARD), MADE.stream().flatMap(NewJobView::variants))
                        .toList());
        format.setItemLabelGenerator(each -> name(each, messages));
        language.setLabel(text("language"));
        language.setItems(names.onRequest());
        language.setItemLabelGenerator(each -> names.both(getLocale(), each));
        language.setValue(Locale.ENGLISH);
        by = Days.field(text("wanted-by"), Optional.empty());
        by.setMin(Dates.day(clock.instant()));
        // the button of a list may not say that it is required (WAI-ARIA 1.2); what is missing is said at the end
        List.<HasValue<?, ?>>of(about, by).forEach(field -> field.setRequiredIndicatorVisible(true));
        var begin = new Button(text("new.begin"), click -> begin(desk));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new Div(about),
                new Div(format, language),
                new Div(by),
                new Paragraph(begin),
                new Paragraph(new Anchor(JobsView.ADDRESS, text("back"))));
    }

    private String text(String part, Object... parameters) {
        return getTranslation("production." + part, parameters);
    }

    private String name(WantedFormat each, Messages messages) {
        return each == null
                ? ""
                : each.equals(WantedFormat.STANDARD) ? text("translation") : each.name(messages, getLocale());
    }

    private static Stream<WantedFormat> variants(InformationFormat format) {
        return format.variants().isEmpty()
                ? Stream.of(new WantedFormat(format, ""))
                : format.variants().stream().map(variant -> new WantedFormat(format, variant));
    }

    private void begin(ProductionDesk desk) {
        Optional<String> missing = Stream.of(
                        about.isEmpty() ? "new.about.missing" : "",
                        format.isEmpty() ? "new.format.missing" : "",
                        by.isEmpty() || by.isInvalid() ? "new.by.missing" : "")
                .filter(key -> !key.isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            refuse(text(missing.get()));
            return;
        }
        ProductionJob.Id job = desk.begin(
                about.getValue().id(),
                format.getValue().format(),
                format.getValue().variant(),
                language.getValue().toLanguageTag(),
                by.getValue());
        DeskNotes.sayAt(JobView.address(job), text("done.begin"));
    }
}
