package org.heard.format.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
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
import org.heard.format.FormatDesk;
import org.heard.format.FormatRequest;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;

/** Which formats people asked for, what is overdue first. */
@Route(value = FormatRequestsView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "format.desk.title", order = 300)
@RolesAllowed({"ADMINISTRATOR", "FRONT_DESK"})
class FormatRequestsView extends DeskView {

    static final String ADDRESS = "desk/formats";

    /** Which requests are shown. */
    private enum Show {
        WAITING,
        MINE,
        FINISHED
    }

    private final transient FormatDesk desk;
    private final transient Staff staff;
    private final transient LanguageNames names;
    private final transient Messages messages;
    private final LocalDate today;
    private final Select<Show> show = new Select<>();
    private final Grid<FormatRequest> grid = new Grid<>();

    FormatRequestsView(FormatDesk desk, Staff staff, LanguageNames names, Messages messages, Clock clock) {
        super("format.desk.title");
        this.desk = desk;
        this.staff = staff;
        this.names = names;
        this.messages = messages;
        this.today = Dates.day(clock.instant());
        lead(text("lead"));
        var key = new Button(
                getTranslation("format.key.title"), click -> UI.getCurrent().navigate(KeyRequestView.ADDRESS));
        key.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(key);
        show.setLabel(text("show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(choice -> text("show." + choice.name().toLowerCase(Locale.ROOT)));
        show.addValueChangeListener(change -> grid.setItems(chosen()));
        columns();
        add(show, grid);
        show.setValue(Show.WAITING);
    }

    private String text(String part, Object... parameters) {
        return getTranslation("format.desk." + part, parameters);
    }

    private void columns() {
        grid.setAriaLabel(getTranslation("format.desk.title"));
        grid.setEmptyStateText(text("empty"));
        grid.addComponentColumn(this::due).setHeader(text("due")).setWidth("9rem");
        grid.addComponentColumn(this::subject)
                .setHeader(text("subject"))
                .setWidth("11rem")
                .setFlexGrow(2);
        grid.addColumn(request -> String.join(", ", request.asked().wish().names(messages, names, getLocale())))
                .setHeader(text("formats"))
                .setWidth("10rem")
                .setFlexGrow(2);
        grid.addColumn(request ->
                        getTranslation(request.asked().delivery().way().key()))
                .setHeader(text("way"))
                .setWidth("8rem");
        grid.addColumn(this::assigned).setHeader(text("assigned")).setWidth("8rem");
        grid.addComponentColumn(request -> badge(this, request))
                .setHeader(text("state"))
                .setWidth("9rem");
    }

    private Component due(FormatRequest request) {
        String date = Dates.date(getLocale(), request.dueOn());
        if (!request.isOverdue(today)) {
            return new Span(date);
        }
        var late = new Span(text("late", date));
        late.addClassNames("badge", "badge-late");
        return late;
    }

    private Component subject(FormatRequest request) {
        return new Anchor(
                FormatRequestView.address(request.id()), request.asked().subject());
    }

    private String assigned(FormatRequest request) {
        return request.assignedTo().flatMap(staff::byId).map(StaffMember::name).orElseGet(() -> text("nobody"));
    }

    static Span badge(Component view, FormatRequest request) {
        String look = switch (request.state()) {
            case ASKED -> "badge-waiting";
            case BEING_MADE -> "badge-open";
            case SENT -> "badge-done";
            case CLOSED -> "badge-closed";
        };
        var badge = new Span(view.getTranslation(
                "format.desk.state." + request.state().name().toLowerCase(Locale.ROOT)));
        badge.addClassNames("badge", look);
        return badge;
    }

    private List<FormatRequest> chosen() {
        return switch (show.getValue()) {
            case WAITING -> desk.waiting();
            case MINE ->
                desk.waiting().stream()
                        .filter(request ->
                                request.assignedTo().equals(staff.current().map(SignedIn::id)))
                        .toList();
            case FINISHED -> desk.finished();
        };
    }
}
