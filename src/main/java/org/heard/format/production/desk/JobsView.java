package org.heard.format.production.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.format.production.JobBoard;
import org.heard.format.production.JobSheet;
import org.heard.format.production.JobState;
import org.heard.format.production.ProductionJob;
import org.heard.format.production.Supplier;
import org.heard.format.production.Suppliers;
import org.heard.format.production.Wanted;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.InformationFormat;

/** What has to be made in a format, what is overdue first. */
@Route(value = JobsView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "production.jobs.title", order = 310)
@RolesAllowed({"ADMINISTRATOR", "EDITOR", "FRONT_DESK"})
class JobsView extends DeskView {

    static final String ADDRESS = "desk/format-jobs";

    /** Which jobs are shown. */
    private enum Show {
        OPEN,
        MINE,
        NOBODYS,
        WANTED,
        QUOTE_ASKED,
        ORDERED,
        RECEIVED,
        CHECKED,
        FINISHED
    }

    private final transient JobBoard board;
    private final transient Suppliers suppliers;
    private final transient Staff staff;
    private final transient LanguageNames names;
    private final transient Messages messages;
    private final LocalDate today;
    private final Select<Show> show = new Select<>();
    private final Grid<JobSheet> grid = new Grid<>();

    JobsView(JobBoard board, Suppliers suppliers, Staff staff, LanguageNames names, Messages messages, Clock clock) {
        super("production.jobs.title");
        this.board = board;
        this.suppliers = suppliers;
        this.staff = staff;
        this.names = names;
        this.messages = messages;
        this.today = Dates.day(clock.instant());
        var begin = new Button(text("jobs.begin"), click -> getUI().ifPresent(ui -> ui.navigate(NewJobView.ADDRESS)));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(begin);
        lead(text("jobs.lead"));
        show.setLabel(text("jobs.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(choice -> text("jobs.show." + choice.name().toLowerCase(Locale.ROOT)));
        show.addValueChangeListener(change -> grid.setItems(chosen()));
        columns();
        add(show, grid, related());
        show.setValue(Show.OPEN);
    }

    private String text(String part, Object... parameters) {
        return getTranslation("production." + part, parameters);
    }

    private Component related() {
        var links = new Div(
                new Anchor(SuppliersView.ADDRESS, text("suppliers.title")),
                new Anchor(FiguresView.ADDRESS, text("figures.title")));
        links.addClassName("related-pages");
        return links;
    }

    private void columns() {
        grid.setAriaLabel(text("jobs.title"));
        grid.setEmptyStateText(text("jobs.empty"));
        grid.addComponentColumn(this::due).setHeader(text("due")).setWidth("9rem");
        grid.addComponentColumn(this::what)
                .setHeader(text("what"))
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(sheet -> text("waiting.count", sheet.waiting()))
                .setHeader(text("waiting"))
                .setWidth("6rem");
        grid.addColumn(sheet -> sheet.job()
                        .owner()
                        .flatMap(staff::byId)
                        .map(StaffMember::name)
                        .orElseGet(() -> text("nobody")))
                .setHeader(text("owner"))
                .setWidth("8rem");
        grid.addComponentColumn(this::state)
                .setHeader(text("state"))
                .setWidth("10rem")
                .setFlexGrow(2);
        grid.setAllRowsVisible(true);
    }

    private Component due(JobSheet sheet) {
        String date = sheet.due().map(day -> Dates.date(getLocale(), day)).orElseGet(() -> text("no-day"));
        if (!sheet.isOverdue(today)) {
            return new Span(date);
        }
        var late = new Span(text("late", date));
        late.addClassNames("badge", "badge-late");
        return late;
    }

    private Component what(JobSheet sheet) {
        Wanted wanted = sheet.job().wanted();
        String format = wanted.name(messages, names, getLocale());
        var link = new Anchor(
                JobView.address(sheet.job().id()),
                wanted.format() == InformationFormat.STANDARD
                        ? format
                        : text("in", format, names.wanted(getLocale(), wanted.language())));
        return new Div(link, new Div(subject(sheet.job())));
    }

    /** How far it is, and at whom it is if it is not made here. */
    private Component state(JobSheet sheet) {
        ProductionJob job = sheet.job();
        var state = new Div(badge(this, job.state()));
        job.order().who().flatMap(suppliers::byId).map(Supplier::name).ifPresent(name -> state.add(new Div(name)));
        return state;
    }

    private String subject(ProductionJob job) {
        return job.wanted().subject().isEmpty()
                ? text("forgotten")
                : job.wanted().subject();
    }

    static Span badge(Component view, JobState state) {
        String look = switch (state) {
            case WANTED, QUOTE_ASKED -> "badge-waiting";
            case ORDERED, RECEIVED, CHECKED -> "badge-open";
            case SENT -> "badge-done";
            case CANCELLED -> "badge-closed";
        };
        var badge = new Span(view.getTranslation(state.key()));
        badge.addClassNames("badge", look);
        return badge;
    }

    private List<JobSheet> chosen() {
        return switch (show.getValue()) {
            case OPEN -> board.open();
            case MINE ->
                board.open().stream()
                        .filter(sheet ->
                                sheet.job().owner().equals(staff.current().map(SignedIn::id)))
                        .toList();
            case NOBODYS ->
                board.open().stream()
                        .filter(sheet -> sheet.job().owner().isEmpty())
                        .toList();
            case WANTED -> in(JobState.WANTED);
            case QUOTE_ASKED -> in(JobState.QUOTE_ASKED);
            case ORDERED -> in(JobState.ORDERED);
            case RECEIVED -> in(JobState.RECEIVED);
            case CHECKED -> in(JobState.CHECKED);
            case FINISHED -> board.finished();
        };
    }

    private List<JobSheet> in(JobState state) {
        return board.open().stream()
                .filter(sheet -> sheet.job().state() == state)
                .toList();
    }
}
