package org.heard.outcome.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Dates;
import org.heard.outcome.Outcome;
import org.heard.outcome.OutcomeDesk;

/** Consultations that still have to say what changed, and those that have said it (A2). */
@Route(value = "desk/outcomes", layout = DeskLayout.class)
@Menu(title = "outcome.desk.title", order = 40)
@RolesAllowed({"EDITOR", "PUBLISHER", "ADMINISTRATOR"})
class OutcomesDeskView extends DeskView {

    private final Map<Consultation.Id, Outcome> begun;

    OutcomesDeskView(OutcomeDesk desk, Consultations consultations) {
        super("outcome.desk.title");
        lead(getTranslation("outcome.desk.lead"));
        List<Outcome> all = desk.all();
        begun = all.stream().collect(Collectors.toMap(Outcome::consultation, Function.identity()));
        List<Consultation> owed = desk.owed();
        List<Consultation> others = all.stream()
                .map(outcome -> consultations.byId(outcome.consultation()))
                .flatMap(Optional::stream)
                .filter(consultation ->
                        owed.stream().noneMatch(each -> each.id().equals(consultation.id())))
                .toList();
        add(new H2(getTranslation("outcome.desk.owed.title")), grid("owed", owed));
        add(new H2(getTranslation("outcome.desk.written.title")), grid("written", others));
    }

    private Grid<Consultation> grid(String which, List<Consultation> rows) {
        String key = "outcome.desk." + which;
        var grid = new Grid<Consultation>();
        grid.setAriaLabel(getTranslation(key + ".title"));
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::title)
                .setHeader(getTranslation("outcome.desk.column.consultation"))
                .setFlexGrow(3);
        grid.addColumn(each -> date(each.closesAt())).setHeader(getTranslation("outcome.desk.column.closed"));
        grid.addColumn(this::state).setHeader(getTranslation("outcome.desk.column.state"));
        grid.setEmptyStateComponent(nothing(key));
        grid.setItems(rows);
        return grid;
    }

    private Component title(Consultation consultation) {
        return new Anchor(
                "desk/outcomes/" + consultation.slug(),
                consultation.text().title().text(getLocale()));
    }

    private String date(Optional<Instant> moment) {
        return moment.map(at -> Dates.date(getLocale(), at)).orElse("");
    }

    private String state(Consultation consultation) {
        Outcome outcome = begun.get(consultation.id());
        return outcome == null
                ? getTranslation("outcome.desk.state.none")
                : OutcomeState.of(outcome, getLocale(), this::getTranslation);
    }

    private Div nothing(String key) {
        var empty =
                new Div(new H3(getTranslation(key + ".none.title")), new Paragraph(getTranslation(key + ".none.text")));
        empty.addClassName("empty");
        return empty;
    }
}
