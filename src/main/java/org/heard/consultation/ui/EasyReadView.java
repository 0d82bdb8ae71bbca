package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

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
import org.heard.consultation.Status;
import org.heard.html.CachedPage;
import org.heard.html.El;
import org.heard.site.EasyReadSwitch;
import org.heard.site.PublicLayout;

/** A consultation in Easy Read: each idea with its picture. */
@Tag("div")
@Route(value = "consultations/:slug/easy-read", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class EasyReadView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    /** Pictures further down are fetched when somebody comes near them: pages are light on slow networks. */
    private static final int FIRST_SEEN = 3;

    private final Consultations consultations;
    private final Wording wording;
    private String title = "";

    EasyReadView(Consultations consultations, Wording wording) {
        this.consultations = consultations;
        this.wording = wording;
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
        String address = "consultations/" + consultation.slug();
        add(link(address, getTranslation("consultation.easy-read.back")).attr("class", "back-link"));
        add(
                wording.spoken("h1", consultation.text().title()),
                el("p.lede", getTranslation("consultation.easy-read.title")));
        add(EasyReadSwitch.show(this, address + "/easy-read"));
        El rows = el("div.easy-read");
        consultation.text().easyRead().forEach(row -> {
            boolean firstSeen = rows.getElement().getChildCount() < FIRST_SEEN;
            El picture = el("img")
                    .attr("loading", firstSeen ? "eager" : "lazy")
                    .attr("src", "/assets/easy-read/" + row.picture().replaceAll("[^a-z-]", "") + ".svg")
                    .attr("alt", row.alternative().text(getLocale()))
                    .attr("width", "160")
                    .attr("height", "160");
            rows.add(el("div.easy-row", picture, wording.rich(row.words(), 2)));
        });
        add(rows);
        if (consultation.status(wording.now()) == Status.OPEN) {
            add(el(
                    "p.buttons",
                    link(address + "/respond", getTranslation("consultation.answer"))
                            .attr("class", "button")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("consultation.easy-read.page", title));
    }
}
