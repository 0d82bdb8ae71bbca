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
import java.util.Optional;
import org.heard.participant.Channel;
import org.heard.participant.Registrations;
import org.heard.site.PublicLayout;

/** What happens next after a registration was sent. The same whether or not the address was registered before. */
@Tag("div")
@Route(value = RegisterPages.DONE, layout = PublicLayout.class)
@AnonymousAllowed
class RegisterDoneView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final Registrations registrations;

    RegisterDoneView(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Channel> sentBy = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RegisterPages.DRAFT)
                .flatMap(registrations::draft)
                .flatMap(Registrations.Draft::sentBy);
        if (sentBy.isEmpty()) {
            add(GonePage.of(this, "participant.draft.gone", RegisterPages.REGISTER));
            return;
        }
        String key = "participant.done." + sentBy.get().code();
        add(
                el("h1", getTranslation("participant.done.title")),
                el("p.lede", getTranslation(key)),
                el("h2", getTranslation("participant.done.next")),
                el("p", getTranslation(key + ".next")),
                el("p", getTranslation("participant.done.unconfirmed")),
                el("p", link("consultations", getTranslation("participant.done.consultations"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("participant.done.title"));
    }
}
