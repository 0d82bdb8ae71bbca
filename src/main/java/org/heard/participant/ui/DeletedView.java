package org.heard.participant.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.site.PublicLayout;

/** Says that a registration, or a change to one, was deleted. */
@Tag("div")
@Route(value = RegisterPages.DELETED, layout = PublicLayout.class)
@AnonymousAllowed
class DeletedView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private String key = "participant.deleted";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getSingleParameter("kept").isPresent()) {
            key = "participant.deleted.kept";
        }
        add(
                el("h1", getTranslation(key + ".title")),
                el("p.lede", getTranslation(key + ".text")),
                el("p", link("consultations", getTranslation("participant.done.consultations"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation(key + ".title"));
    }
}
