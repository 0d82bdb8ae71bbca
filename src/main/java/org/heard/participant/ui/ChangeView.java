package org.heard.participant.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.html.form.Form;
import org.heard.participant.Channel;
import org.heard.participant.OwnRegistration;
import org.heard.participant.OwnRegistration.Change;
import org.heard.participant.Profile;
import org.heard.site.FormatChoice;
import org.heard.site.PublicLayout;

/** Changes one part of a registration, on the same page that asked for it. */
@Tag("div")
@Route(value = RegisterPages.CHANGE, layout = PublicLayout.class)
@AnonymousAllowed
class ChangeView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    /** The way of being reached that was chosen on the page before; it counts once its details are known. */
    private static final String WAY = "way";

    private final OwnRegistration own;
    private final RegistrationSteps steps;
    private final Form form = new Form("change");
    private StepName at = StepName.INTERESTS;

    ChangeView(OwnRegistration own, RegistrationSteps steps) {
        this.own = own;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String token = query.getSingleParameter(RegisterPages.TOKEN).orElse("");
        at = query.getSingleParameter(RegisterPages.STEP)
                .flatMap(StepName::of)
                .filter(step -> step != StepName.CHECK)
                .orElse(StepName.INTERESTS);
        own.byLink(token)
                .ifPresentOrElse(
                        participant -> show(token, chosenWay(query, participant.profile())),
                        () -> add(GonePage.of(this, "participant.mine.gone", RegisterPages.LINK)));
    }

    private static Profile chosenWay(QueryParameters query, Profile known) {
        return query.getSingleParameter(WAY)
                .flatMap(Channel::of)
                .map(way -> known.with(known.reach().by(way)))
                .orElse(known);
    }

    private void show(String token, Profile known) {
        Step step = steps.of(at, getLocale(), known);
        form.add(step.content());
        form.add(el(
                "div.buttons",
                form.button(
                        "save",
                        getTranslation("participant.change.save"),
                        () -> step.read(known).ifPresent(changed -> save(token, changed)))));
        add(
                form.summary(),
                link(RegisterPages.own(RegisterPages.MINE, token), getTranslation("participant.change.back"))
                        .attr("class", "back-link"),
                el("h1", getTranslation(at.key("title"))),
                form);
    }

    private void save(String token, Profile changed) {
        if (at == StepName.CHANNEL) {
            String way = changed.reach().channel() == null
                    ? ""
                    : changed.reach().channel().code();
            RegisterPages.go(RegisterPages.changeOwn(token, StepName.CONTACT) + "&" + WAY + "=" + way);
            return;
        }
        Change change = own.change(token, changed);
        if (at == StepName.FORMAT) {
            changed.format().choice().orElse(FormatChoice.WEB).keep();
        }
        String news = change == Change.SAVED ? "&saved=1" : "&toconfirm=1";
        RegisterPages.go(RegisterPages.own(RegisterPages.MINE, token) + news);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation(at.key("title")));
    }
}
