package org.heard.consultation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.html.CachedPage;
import org.heard.site.PublicLayout;

/** The page of one consultation. */
@Tag("div")
@Route(value = "consultations/:slug", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class ConsultationView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final Consultations consultations;
    private final ConsultationPage pages;
    private String title = "";

    ConsultationView(Consultations consultations, ConsultationPage pages) {
        this.consultations = consultations;
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation consultation = event.getRouteParameters()
                .get("slug")
                .flatMap(consultations::publicBySlug)
                .orElseThrow(NotFoundException::new);
        title = consultation.text().title().text(getLocale());
        removeAll();
        add(pages.of(consultation));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
