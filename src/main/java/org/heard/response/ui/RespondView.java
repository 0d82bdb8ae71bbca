package org.heard.response.ui;

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
import java.util.Optional;
import org.heard.html.Page;
import org.heard.html.TakesFiles;
import org.heard.site.PublicLayout;

/** Answering a consultation, from who is answering to the receipt, one small page at a time. */
@Tag("div")
@Route(value = "consultations/:slug/respond/:step?", layout = PublicLayout.class)
@AnonymousAllowed
@TakesFiles
class RespondView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private final Journeys journeys;
    private final Steps steps;
    private String title = "";

    RespondView(Journeys journeys, Steps steps) {
        this.journeys = journeys;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        String wanted = event.getRouteParameters().get("step").orElse(Step.START);
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Journey> found = journeys.find(slug, query).filter(journey -> steps.exists(journey, wanted));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        enter(found.get(), wanted, query);
    }

    private void enter(Journey journey, String wanted, QueryParameters query) {
        Optional<String> then = query.getSingleParameter(Journey.THEN).filter(Step.CHECK::equals);
        String settled = steps.settle(journey, wanted);
        if (!settled.equals(wanted)) {
            goTo(journey.link(settled));
        } else if (journeys.canDropCode(journey)) {
            goTo(journey.withoutCode().link(settled, then));
        } else {
            show(steps.build(journey, settled, then), journey);
        }
    }

    private static void goTo(String address) {
        String language = UI.getCurrent().getLocale().toLanguageTag();
        Page.current()
                .ifPresentOrElse(
                        page -> page.redirect("/" + language + "/" + address),
                        () -> UI.getCurrent().navigate(address));
    }

    private void show(Step step, Journey journey) {
        removeAll();
        step.carry();
        add(step);
        String consultation = journey.consultation().text().title().text(journey.language());
        title = getTranslation("site.title", step.heading() + " - " + consultation);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
