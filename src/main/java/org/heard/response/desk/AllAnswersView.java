package org.heard.response.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Dates;
import org.heard.response.Responses;

/** Which consultations have been answered, and how often. */
@Route(value = "desk/answers", layout = DeskLayout.class)
@Menu(title = "response.desk.menu", order = 30)
@RolesAllowed({"ANALYST", "EDITOR", "ADMINISTRATOR"})
class AllAnswersView extends DeskView {

    AllAnswersView(Consultations consultations, Responses responses, Clock clock) {
        super("response.desk.menu");
        lead(getTranslation("response.desk.lead"));
        var grid = new Grid<Consultation>();
        grid.getElement().setAttribute("aria-label", getTranslation("response.desk.menu"));
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("response.desk.consultation"))
                .setFlexGrow(4);
        grid.addColumn(consultation ->
                        getTranslation(consultation.status(clock.instant()).key()))
                .setHeader(getTranslation("response.desk.status"));
        grid.addColumn(consultation -> consultation
                        .closesAt()
                        .map(at -> Dates.date(getLocale(), at))
                        .orElse(""))
                .setHeader(getTranslation("response.desk.closes"));
        grid.addColumn(consultation -> responses.count(consultation.id()).all())
                .setHeader(getTranslation("response.desk.answers"));
        List<Consultation> all =
                consultations.all().stream().filter(Consultation::isPublic).toList();
        grid.setItems(all);
        grid.setEmptyStateText(getTranslation("response.desk.none"));
        add(grid);
    }

    private Anchor name(Consultation consultation) {
        var title = consultation.text().title().in(getLocale());
        var link = new Anchor("desk/consultations/" + consultation.slug() + "/answers", title.text());
        link.getElement().setAttribute("lang", title.language().toLanguageTag());
        return link;
    }
}
