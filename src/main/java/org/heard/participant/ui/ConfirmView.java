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
import org.heard.html.form.Form;
import org.heard.language.Messages;
import org.heard.participant.OwnRegistration;
import org.heard.participant.OwnRegistration.Waiting;
import org.heard.site.FormatChoice;
import org.heard.site.PublicLayout;

/**
 * Confirms what was registered. Opening the page does nothing: programs that look into mail open every link, and only a
 * person presses the button.
 */
@Tag("div")
@Route(value = RegisterPages.CONFIRM, layout = PublicLayout.class)
@AnonymousAllowed
class ConfirmView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final OwnRegistration own;
    private final Messages messages;

    ConfirmView(OwnRegistration own, Messages messages) {
        this.own = own;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RegisterPages.TOKEN)
                .orElse("");
        if (token.isEmpty()) {
            var form = new CodeForm(messages, RegisterPages.CONFIRM);
            add(form.summary(), el("h1", getTranslation("participant.confirm.title")), form);
            return;
        }
        own.waiting(token)
                .ifPresentOrElse(
                        waiting -> show(token, waiting),
                        () -> add(GonePage.of(this, "participant.confirm.gone", RegisterPages.LINK)));
    }

    private void show(String token, Waiting waiting) {
        var form = new Form("confirm");
        String key = "participant.confirm." + waiting.code();
        form.add(el(
                "div.buttons",
                form.button("yes", getTranslation(key + ".yes"), () -> confirm(token)),
                form.button("no", getTranslation(key + ".no"), () -> refuse(token, waiting))
                        .kind("secondary")));
        add(
                form.summary(),
                el("h1", getTranslation("participant.confirm.title")),
                el("p.lede", getTranslation(key + ".lede")),
                el("p", getTranslation(key + ".text")),
                form,
                el("p", link("privacy", getTranslation("participant.consent.more"))));
    }

    private void confirm(String token) {
        Optional<String> confirmed = own.confirm(token);
        // the site shows her what she reads from now on, unless she chose something here before
        confirmed
                .flatMap(own::byLink)
                .flatMap(participant -> participant.profile().format().choice())
                .filter(choice -> FormatChoice.current() == FormatChoice.WEB)
                .ifPresent(FormatChoice::keep);
        confirmed.ifPresent(link -> RegisterPages.go(RegisterPages.own(RegisterPages.MINE, link) + "&welcome=1"));
    }

    private void refuse(String token, Waiting waiting) {
        own.refuse(token);
        RegisterPages.go(waiting == Waiting.FIRST ? RegisterPages.DELETED : RegisterPages.DELETED + "?kept=1");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("participant.confirm.title"));
    }
}
