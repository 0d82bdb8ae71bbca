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
import org.heard.html.form.TextInput;
import org.heard.participant.OwnRegistration;
import org.heard.privacy.EmailAddress;
import org.heard.site.PublicLayout;

/** Sends the link to one's own registration again. What it answers never tells whether an address is registered. */
@Tag("div")
@Route(value = RegisterPages.LINK, layout = PublicLayout.class)
@AnonymousAllowed
class LinkView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final OwnRegistration own;

    LinkView(OwnRegistration own) {
        this.own = own;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getSingleParameter("sent").isPresent()) {
            add(
                    el("h1", getTranslation("participant.link.sent.title")),
                    el("p.lede", getTranslation("participant.link.sent.text")),
                    el("p", getTranslation("participant.link.sent.nothing")));
        } else {
            ask();
        }
    }

    private void ask() {
        var form = new Form("link");
        var email = new TextInput("email", getTranslation("participant.contact.email"))
                .type("email")
                .autocomplete("email")
                .literal();
        email.setRequiredIndicatorVisible(true);
        form.add(email);
        form.add(el("div.buttons", form.button("send", getTranslation("participant.link.send"), () -> send(email))));
        add(
                form.summary(),
                el("h1", getTranslation("participant.link.title")),
                el("p", getTranslation("participant.link.text")),
                form,
                el("h2", getTranslation("participant.link.letter")),
                el("p", link(RegisterPages.MINE, getTranslation("participant.link.code"))),
                el("p", getTranslation("participant.link.offline")));
    }

    private void send(TextInput email) {
        if (EmailAddress.isValid(email.getValue())) {
            own.sendLink(email.getValue());
            RegisterPages.go(RegisterPages.LINK + "?sent=1");
        } else {
            email.refuse(getTranslation(
                    email.isEmpty() ? "participant.contact.email.missing" : "participant.contact.email.wrong"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("participant.link.title"));
    }
}
