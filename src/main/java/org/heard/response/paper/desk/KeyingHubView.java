package org.heard.response.paper.desk;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.desk.ConsultationGrid;
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
        var grid = new ConsultationGrid(
                getTranslation("response.keying.menu"), consultation -> ADDRESS + "/" + consultation.slug(), clock);
        grid.addColumn(consultation -> {
                    PaperCopies.Count count = copies.count(consultation.id());
                    return getTranslation("response.keying.copies", count.printed(), count.keyed());
                })
                .setHeader(getTranslation("response.keying.forms"));
        grid.addColumn(consultation -> getTranslation(
                        "response.keying.answers.number",
                        copies.count(consultation.id()).answers()))
                .setHeader(getTranslation("response.keying.answers"));
        grid.show(
                consultations.all().stream()
                        .filter(Consultation::isPublic)
                        .filter(consultation -> questionnaires
                                .forConsultation(consultation.id())
                                .isPresent())
                        .toList(),
                getTranslation("response.keying.none"));
        add(grid);
    }
}
