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
import org.heard.site.FormatChoice;
import org.heard.site.PublicLayout;

/** The page of one consultation. */
@Tag("div")
@Route(value = "consultations/:slug", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage(parameters = EasyReadPage.FULL)
class ConsultationView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final Consultations consultations;
    private final ConsultationPage pages;
    private final EasyReadPage easyRead;
    private String title = "";

    ConsultationView(Consultations consultations, ConsultationPage pages, EasyReadPage easyRead) {
        this.consultations = consultations;
        this.pages = pages;
        this.easyRead = easyRead;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation consultation = event.getRouteParameters()
                .get("slug")
                .flatMap(consultations::publicBySlug)
                .orElseThrow(NotFoundException::new);
        title = consultation.text().title().text(getLocale());
        removeAll();
        boolean full = event.getLocation().getQueryParameters().getParameters().containsKey(EasyReadPage.FULL);
        if (!full && isEasyReadFirst(consultation)) {
            add(easyRead.of(consultation, ""));
            title = getTranslation("consultation.easy-read.page", title);
        } else {
            add(pages.of(consultation));
        }
    }

    /** Whoever chose Easy Read gets it here, where it is written; pages are kept apart by what people chose. */
    private static boolean isEasyReadFirst(Consultation consultation) {
        return FormatChoice.current() == FormatChoice.EASY_READ
                && !consultation.text().easyRead().isEmpty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
