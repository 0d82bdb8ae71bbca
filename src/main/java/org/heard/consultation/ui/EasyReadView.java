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

/** A consultation in Easy Read: each idea with its picture. */
@Tag("div")
@Route(value = "consultations/:slug/easy-read", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class EasyReadView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final Consultations consultations;
    private final EasyReadPage page;
    private String title = "";

    EasyReadView(Consultations consultations, EasyReadPage page) {
        this.consultations = consultations;
        this.page = page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation consultation = event.getRouteParameters()
                .get("slug")
                .flatMap(consultations::publicBySlug)
                .filter(found -> !found.text().easyRead().isEmpty())
                .orElseThrow(NotFoundException::new);
        title = consultation.text().title().text(getLocale());
        removeAll();
        add(page.of(consultation, EasyReadPage.ADDRESS));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("consultation.easy-read.page", title));
    }
}
