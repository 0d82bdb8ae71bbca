package org.heard.account.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Every address below the desk that leads to no page. */
@Route(value = "desk/:missing*", layout = DeskLayout.class)
@PermitAll
class MissingView extends DeskView {

    MissingView() {
        super("desk.problem.missing.title");
        add(
                new Paragraph(getTranslation("desk.problem.missing")),
                new Paragraph(new Anchor(TodayView.ADDRESS, getTranslation("desk.problem.back"))));
    }
}
