package org.heard.outcome.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.consultation.Consultation;
import org.heard.html.form.Form;
import org.heard.outcome.FollowUps;

/** A page that a link in a mail leads to, with one button that does what the link is for. */
abstract class FollowLinkView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final FollowUps followUps;
    private final String key;
    private final String path;
    private final Consumer<String> action;

    FollowLinkView(FollowUps followUps, String kind, Consumer<String> action) {
        this.followUps = followUps;
        this.key = "outcome.follow." + kind;
        this.path = "follow/" + kind;
        this.action = action;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String token = query.getSingleParameter("token").orElse("");
        Optional<Consultation> about = followUps.about(token);
        if (query.getSingleParameter("done").isPresent()) {
            say(".done");
        } else if (about.isPresent()) {
            ask(token, about.get());
        } else {
            say(".gone");
        }
    }

    private void say(String state) {
        add(
                el("h1", getTranslation(key + state + ".title")),
                el("p.lede", getTranslation(key + state + ".text")),
                el("p", link("outcomes", getTranslation("outcome.home.all"))));
    }

    private void ask(String token, Consultation consultation) {
        var form = new Form("follow");
        form.add(el("div.buttons", form.button("yes", getTranslation(key + ".yes"), () -> {
            action.accept(token);
            UI.getCurrent().navigate(path, QueryParameters.of("done", "1"));
        })));
        add(
                form.summary(),
                el("h1", getTranslation(key + ".title")),
                el(
                        "p.lede",
                        getTranslation(
                                key + ".text", consultation.text().title().text(getLocale()))),
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation(key + ".title"));
    }
}
