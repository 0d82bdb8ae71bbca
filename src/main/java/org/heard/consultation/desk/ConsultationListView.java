package org.heard.consultation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationEditing;
import org.heard.consultation.Consultations;
import org.heard.consultation.Status;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Lists;

/** Every consultation there is, past, running and planned, for all staff (M1). */
@Route(value = "desk/consultations", layout = DeskLayout.class)
@Menu(title = "consultation.desk.list.title", order = 10)
@PermitAll
class ConsultationListView extends DeskView {

    private final Languages languages;
    private final LanguageNames names;
    private final boolean writes;
    private final Clock clock;
    private final Grid<Consultation> grid = new Grid<>();
    private final Paragraph count = new Paragraph();
    private final TextField words = new TextField();
    private final Select<Status> status = new Select<>();
    private final List<Consultation> all;

    ConsultationListView(
            Consultations consultations,
            ConsultationEditing editing,
            Languages languages,
            LanguageNames names,
            AuthenticationContext signedIn,
            Clock clock) {
        super("consultation.desk.list.title");
        this.languages = languages;
        this.names = names;
        this.clock = clock;
        writes = signedIn.hasAnyRole("EDITOR", "PUBLISHER");
        all = consultations.all();
        if (writes) {
            var begin = new Button(
                    getTranslation("consultation.desk.new.open"), click -> new NewConsultationDialog(editing).open());
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var buttons = new HorizontalLayout(FlexComponent.Alignment.CENTER, begin);
            buttons.setWrap(true);
            if (signedIn.hasRole("EDITOR")) {
                buttons.add(new Anchor("desk/consultations/import", getTranslation("importing.open")));
            }
            actions(buttons);
        }
        count.getElement().setAttribute("role", "status");
        columns();
        add(filters(), count, grid);
        filter();
    }

    private HorizontalLayout filters() {
        words.setLabel(getTranslation("consultation.desk.list.words"));
        words.setClearButtonVisible(true);
        words.setWidth("20rem");
        words.setMaxWidth("100%");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> filter());
        status.setLabel(getTranslation("consultation.desk.list.status"));
        status.setItems(Status.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("consultation.desk.list.status.any"));
        status.setItemLabelGenerator(
                each -> getTranslation(each == null ? "consultation.desk.list.status.any" : each.key()));
        status.addValueChangeListener(change -> filter());
        var filters = new HorizontalLayout(words, status);
        filters.setWrap(true);
        return filters;
    }

    private void columns() {
        Instant now = clock.instant();
        grid.setAriaLabel(getTranslation("consultation.desk.list.sr"));
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::title)
                .setHeader(getTranslation("consultation.desk.list.title-column"))
                .setComparator(Comparator.comparing(this::titleText, String.CASE_INSENSITIVE_ORDER))
                .setWidth("15rem")
                .setFlexGrow(4);
        grid.addComponentColumn(each -> new StatusBadge(each, now))
                .setHeader(getTranslation("consultation.desk.list.status"))
                .setComparator(Comparator.comparing(each -> each.status(now)));
        grid.addColumn(each ->
                        each.level().map(level -> getTranslation(level.key())).orElse(""))
                .setHeader(getTranslation("consultation.desk.list.level"));
        grid.addColumn(each -> date(each.opensAt()))
                .setHeader(getTranslation("consultation.desk.list.opens"))
                .setComparator(Comparator.comparing(each -> each.opensAt().orElse(Instant.MAX)));
        grid.addColumn(each -> date(each.closesAt()))
                .setHeader(getTranslation("consultation.desk.list.closes"))
                .setComparator(Comparator.comparing(each -> each.closesAt().orElse(Instant.MAX)));
        grid.addColumn(this::completeLanguages).setHeader(getTranslation("consultation.desk.list.languages"));
        // nothing is cut off, and the title has the most room
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getColumns().stream()
                .skip(1)
                .forEach(column -> column.setWidth("8.5rem").setFlexGrow(1));
        grid.setEmptyStateComponent(nothing());
    }

    private Component title(Consultation consultation) {
        String text = titleText(consultation);
        if (writes) {
            return new Anchor("desk/consultations/" + consultation.slug(), text);
        }
        if (!consultation.isPublic()) {
            return new Span(text);
        }
        var page = new Anchor("/" + getLocale().toLanguageTag() + "/consultations/" + consultation.slug(), text);
        page.setRouterIgnore(true);
        return page;
    }

    private String titleText(Consultation consultation) {
        String text = consultation.text().title().text(getLocale());
        return text.isEmpty() ? consultation.slug() : text;
    }

    private String date(Optional<Instant> moment) {
        return moment.map(at -> Dates.date(getLocale(), at)).orElse("");
    }

    private String completeLanguages(Consultation consultation) {
        ConsultationContent content = ConsultationContent.of(consultation);
        return Lists.of(
                getLocale(),
                languages.all().stream()
                        .filter(language -> content.missingIn(language) == 0)
                        .map(language -> names.in(getLocale(), language))
                        .toList());
    }

    private Div nothing() {
        var empty = new Div(
                new H2(getTranslation("consultation.desk.list.nothing.title")),
                new Paragraph(getTranslation("consultation.desk.list.nothing.text")));
        empty.addClassName("empty");
        return empty;
    }

    private void filter() {
        Instant now = clock.instant();
        String wanted = words.getValue().strip().toLowerCase(getLocale());
        List<Consultation> found = all.stream()
                .filter(each -> status.isEmpty() || each.status(now) == status.getValue())
                .filter(each -> wanted.isEmpty() || says(each, wanted))
                .toList();
        grid.setItems(found);
        count.setText(getTranslation("consultation.desk.list.count", found.size()));
    }

    private boolean says(Consultation consultation, String wanted) {
        return languages.all().stream().anyMatch(language -> says(consultation, language, wanted));
    }

    private static boolean says(Consultation consultation, Locale language, String wanted) {
        String said = consultation.slug() + " " + consultation.text().title().exactly(language) + " "
                + consultation.text().question().exactly(language);
        return said.toLowerCase(language).contains(wanted);
    }
}
