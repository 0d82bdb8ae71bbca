package org.heard.response.paper.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.PaperForms;
import org.heard.html.CachedPage;
import org.heard.html.El;
import org.heard.questionnaire.Previews;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.paper.FormTree;
import org.heard.response.paper.PaperForm;
import org.heard.response.paper.Print;
import org.heard.response.paper.Sheet;
import org.heard.site.PublicLayout;

/**
 * The form as a page to print, without a code, so that opening it stores nothing; also of questions that are not published
 * yet, for whoever was given their address.
 */
@Tag("div")
@Route(value = "consultations/:slug/paper/print", layout = PublicLayout.class)
@RouteAlias(value = PaperPrintView.PREVIEW + "/:key", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage(parameters = {PaperView.SIZE, PaperView.EASY_READ})
class PaperPrintView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    static final String PREVIEW = "preview/paper";

    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final Previews previews;
    private final PaperForm form;
    private String title = "";

    PaperPrintView(Consultations consultations, Questionnaires questionnaires, Previews previews, PaperForm form) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.previews = previews;
        this.form = form;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        int size = Print.size(query.getSingleParameter(PaperView.SIZE).orElse(""));
        boolean easyRead = query.getSingleParameter(PaperView.EASY_READ).isPresent();
        Optional<Questionnaire> preview = event.getRouteParameters().get("key").flatMap(previews::find);
        Optional<Consultation> consultation = preview.map(Questionnaire::consultationId)
                .flatMap(consultations::byId)
                .or(() -> event.getRouteParameters().get("slug").flatMap(consultations::publicBySlug));
        Questionnaire asked = preview.or(
                        () -> consultation.map(Consultation::id).flatMap(questionnaires::forConsultation))
                .orElseThrow(NotFoundException::new);
        Consultation about = consultation.orElseThrow();
        show(
                preview.isPresent()
                        ? Sheet.preview(about, asked.questions(), getLocale(), easyRead)
                        : new Sheet(about, asked.questions(), getLocale(), easyRead, Optional.empty()),
                size,
                preview.map(previews::key));
    }

    private void show(Sheet sheet, int size, Optional<String> preview) {
        removeAll();
        title = form.title(sheet);
        El paper = FormTree.of(form.tree(sheet).body().tagName("div")).attr("class", "paper paper-" + size);
        paper.getElement().removeAttribute("id");
        if (preview.isPresent()) {
            add(el(
                    "div.notice.no-print",
                    el("p", getTranslation("response.paper.preview")),
                    others(sheet, size, PREVIEW + "/" + preview.get()),
                    el("p", getTranslation("response.paper.preview.pdf")),
                    files(sheet, preview.get())));
        } else {
            add(link(
                            "consultations/" + sheet.consultation().slug() + "/paper",
                            getTranslation("response.paper.page.title"))
                    .attr("class", "back-link"));
        }
        add(el(
                "p.no-print",
                el("button.button", getTranslation("response.paper.page.print.button"))
                        .attr("type", "button")
                        .attr("data-print", "")
                        .attr("hidden", "")));
        add(paper);
    }

    /** The other sizes of a preview, and Easy Read where there is any: whoever reads it sees each before it is printed. */
    private El others(Sheet sheet, int shown, String address) {
        El list = el("ul");
        boolean inEasyRead = sheet.questions().all().anyMatch(Question::hasEasyRead);
        for (boolean easyRead : inEasyRead ? List.of(false, true) : List.of(false)) {
            for (int size : PaperForms.sizes()) {
                String name = getTranslation("response.paper.page.points", size);
                El link = link(
                        address + "?" + PaperView.SIZE + "=" + size
                                + (easyRead ? "&" + PaperView.EASY_READ + "=1" : ""),
                        easyRead ? getTranslation("site.formats.easy-read") + ", " + name : name);
                boolean here = size == shown && easyRead == sheet.easyRead();
                list.add(el("li", here ? link.attr("aria-current", "page") : link));
            }
        }
        return list;
    }

    /** The same as it will be printed, in every size; only staff can open it. */
    private El files(Sheet sheet, String key) {
        El list = el("ul");
        for (int size : PaperForms.sizes()) {
            String address = PaperPreviewFile.address(key, new Print(getLocale(), size, sheet.easyRead()));
            list.add(el("li", link(address, getTranslation("response.paper.preview.pdf.size", size))));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
