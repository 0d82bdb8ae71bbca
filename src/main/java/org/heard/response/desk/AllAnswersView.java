package org.heard.response.desk;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.response.Responses;

/** Which consultations have been answered, and how often. */
@Route(value = "desk/answers", layout = DeskLayout.class)
@Menu(title = "response.desk.menu", order = 30)
@RolesAllowed({"ANALYST", "EDITOR", "ADMINISTRATOR"})
class AllAnswersView extends DeskView {

    AllAnswersView(Consultations consultations, Responses responses, Clock clock) {
        super("response.desk.menu");
        lead(getTranslation("response.desk.lead"));
        var grid = new ConsultationGrid(
                getTranslation("response.desk.menu"),
                consultation -> "desk/consultations/" + consultation.slug() + "/answers",
                clock);
        grid.addColumn(consultation -> responses.count(consultation.id()).all())
                .setHeader(getTranslation("response.desk.answers"));
        grid.show(
                consultations.all().stream().filter(Consultation::isPublic).toList(),
                getTranslation("response.desk.none"));
        add(grid);
    }
}
