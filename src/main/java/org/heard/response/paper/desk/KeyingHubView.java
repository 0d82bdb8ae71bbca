package org.heard.response.paper.desk;

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
import org.heard.questionnaire.Questionnaires;
import org.heard.response.paper.PaperCopies;

/** The consultations whose answers can come on paper, by phone, by letter…, those that close first before the others. */
@Route(value = KeyingHubView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "response.keying.menu", order = 31)
@RolesAllowed({"FRONT_DESK", "ANALYST", "EDITOR", "ADMINISTRATOR"})
class KeyingHubView extends DeskView {

    static final String ADDRESS = "desk/keying";

    KeyingHubView(Consultations consultations, Questionnaires questionnaires, PaperCopies copies, Clock clock) {
        super("response.keying.menu");
        lead(getTranslation("response.keying.lead"));
        var grid = new Grid<Consultation>();
        grid.getElement().setAttribute("aria-label", getTranslation("response.keying.menu"));
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
        grid.addColumn(consultation -> {
                    PaperCopies.Count count = copies.count(consultation.id());
                    return getTranslation("response.keying.copies", count.printed(), count.keyed());
                })
                .setHeader(getTranslation("response.keying.forms"));
        List<Consultation> all = consultations.all().stream()
                .filter(Consultation::isPublic)
                .filter(consultation ->
                        questionnaires.forConsultation(consultation.id()).isPresent())
                .toList();
        grid.setItems(all);
        grid.setEmptyStateText(getTranslation("response.keying.none"));
        add(grid);
    }

    private Anchor name(Consultation consultation) {
        var title = consultation.text().title().in(getLocale());
        var link = new Anchor(ADDRESS + "/" + consultation.slug(), title.text());
        link.getElement().setAttribute("lang", title.language().toLanguageTag());
        return link;
    }
}
