package org.heard.outcome.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.TextInput;
import org.heard.language.Messages;
import org.heard.outcome.FollowUps;
import org.heard.participant.WantedFormat;
import org.heard.privacy.EmailAddress;
import org.heard.site.FormatChoice;
import org.heard.site.PublicLayout;

/** "Tell me what changed" for one consultation: an e-mail address and nothing else. */
@Tag("div")
@Route(value = "consultations/:slug/follow", layout = PublicLayout.class)
@AnonymousAllowed
class FollowView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final Consultations consultations;
    private final FollowUps followUps;
    private final Messages messages;

    FollowView(Consultations consultations, FollowUps followUps, Messages messages) {
        this.consultations = consultations;
        this.followUps = followUps;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        Consultation consultation = consultations.publicBySlug(slug).orElseThrow(NotFoundException::new);
        var title = consultation.text().title().in(getLocale());
        El back = link("consultations/" + slug, title.text())
                .attr("class", "back-link")
                .attr("lang", title.language().toLanguageTag());
        if (event.getLocation().getQueryParameters().getSingleParameter("sent").isPresent()) {
            add(
                    back,
                    el("h1", getTranslation("outcome.follow.sent.title")),
                    el("p.lede", getTranslation("outcome.follow.sent.text")),
                    el("p", getTranslation("outcome.follow.sent.nothing")));
        } else {
            ask(consultation, back);
        }
    }

    private void ask(Consultation consultation, El back) {
        var form = new Form("follow");
        var email = new TextInput("email", getTranslation("participant.contact.email"))
                .type("email")
                .autocomplete("email")
                .literal();
        email.setRequiredIndicatorVisible(true);
        form.add(email);
        form.add(el("p", getTranslation("outcome.follow.consent")));
        WantedFormat format = WantedFormat.of(FormatChoice.current());
        if (!format.equals(WantedFormat.STANDARD)) {
            form.add(el("p", getTranslation("outcome.follow.format", format.name(messages, getLocale()))));
        }
        form.add(el(
                "div.buttons",
                form.button("follow", getTranslation("outcome.follow.send"), () -> follow(consultation, email))));
        add(
                form.summary(),
                back,
                el("h1", getTranslation("outcome.follow.title")),
                el("p.lede", getTranslation("outcome.follow.lede")),
                form,
                el("p", getTranslation("outcome.follow.otherwise")),
                el("p", link("register", getTranslation("outcome.more.register"))));
    }

    private void follow(Consultation consultation, TextInput email) {
        if (EmailAddress.isValid(email.getValue())) {
            followUps.ask(
                    consultation,
                    new EmailAddress(email.getValue()),
                    getLocale(),
                    WantedFormat.of(FormatChoice.current()));
            UI.getCurrent()
                    .navigate("consultations/" + consultation.slug() + "/follow", QueryParameters.of("sent", "1"));
        } else {
            email.refuse(getTranslation(
                    email.isEmpty() ? "participant.contact.email.missing" : "participant.contact.email.wrong"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("outcome.follow.title"));
    }
}
