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
import org.heard.html.form.Form;
import org.heard.participant.OwnRegistration;
import org.heard.site.PublicLayout;

/** Deletes a registration, once asked whether that is meant. */
@Tag("div")
@Route(value = RegisterPages.DELETE, layout = PublicLayout.class)
@AnonymousAllowed
class DeleteView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final OwnRegistration own;

    DeleteView(OwnRegistration own) {
        this.own = own;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RegisterPages.TOKEN)
                .orElse("");
        own.byLink(token)
                .ifPresentOrElse(
                        participant -> ask(token),
                        () -> add(GonePage.of(this, "participant.mine.gone", RegisterPages.LINK)));
    }

    private void ask(String token) {
        var form = new Form("delete");
        form.add(el(
                "div.buttons",
                form.button("delete", getTranslation("participant.delete.yes"), () -> {
                            own.delete(token);
                            RegisterPages.go(RegisterPages.DELETED);
                        })
                        .kind("danger"),
                link(RegisterPages.own(RegisterPages.MINE, token), getTranslation("participant.delete.no"))));
        add(
                form.summary(),
                el("h1", getTranslation("participant.delete.title")),
                el("p", getTranslation("participant.delete.text")),
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("participant.delete.title"));
    }
}
