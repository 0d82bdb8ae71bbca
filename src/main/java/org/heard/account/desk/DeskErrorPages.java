package org.heard.account.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.heard.html.ErrorStatus;
import org.heard.html.LiveErrors;
import org.heard.language.Messages;

/** What staff see where a desk page does not exist or could not be built. */
@org.springframework.stereotype.Component
class DeskErrorPages implements LiveErrors {

    private final Messages messages;

    DeskErrorPages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Component page(ErrorStatus status) {
        String kind = switch (status) {
            case NOT_FOUND -> "missing";
            case FORBIDDEN -> "forbidden";
            case UNAVAILABLE -> "database";
            default -> "failed";
        };
        var page = new Main(
                new H1(text("desk.problem." + kind + ".title")),
                new Paragraph(text("desk.problem." + kind)),
                new Paragraph(new Anchor(TodayView.ADDRESS, text("desk.problem.back"))));
        page.addClassName("desk-page");
        page.addAttachListener(attach ->
                attach.getUI().getPage().setTitle(text("desk.title", text("desk.problem." + kind + ".title"))));
        return page;
    }

    private String text(String key, Object... parameters) {
        return messages.get(UI.getCurrent().getLocale(), key, parameters);
    }
}
