package org.heard.account.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import org.heard.account.AuditTrail;
import org.heard.language.Dates;
import org.heard.language.Messages;

/** Who did what, newest first. */
@Route(value = "desk/record", layout = DeskLayout.class)
@Menu(title = "account.audit.title", order = 910)
@RolesAllowed("ADMINISTRATOR")
class AuditView extends DeskView {

    AuditView(AuditTrail trail, Messages messages) {
        super("account.audit.title");
        lead(getTranslation("account.audit.lead"));
        var grid = new Grid<AuditTrail.Line>();
        grid.setAriaLabel(getTranslation("account.audit.title"));
        grid.setEmptyStateText(getTranslation("account.audit.empty"));
        grid.addColumn(line -> Dates.dateTime(getLocale(), line.at()))
                .setHeader(getTranslation("account.audit.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> line.who().orElseGet(() -> getTranslation("account.audit.nobody")))
                .setHeader(getTranslation("account.audit.who"))
                .setAutoWidth(true);
        grid.addColumn(line -> what(line.action(), messages))
                .setHeader(getTranslation("account.audit.what"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addColumn(AuditTrail.Line::subject)
                .setHeader(getTranslation("account.audit.subject"))
                .setAutoWidth(true);
        grid.setItems(query -> trail.list(VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(), query ->
                (int) trail.count());
        add(grid);
    }

    /** An action of a later version, or of one that is gone, is shown by its bare name. */
    private String what(String action, Messages messages) {
        String key = "audit." + action;
        return messages.has(getLocale(), key) ? getTranslation(key) : action;
    }
}
