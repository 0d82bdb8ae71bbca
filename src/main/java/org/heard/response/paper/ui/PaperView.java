package org.heard.response.paper.ui;

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
import java.time.Clock;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.PaperForms;
import org.heard.html.CachedPage;
import org.heard.html.El;
import org.heard.language.Languages;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.AnsweringTime;
import org.heard.site.PublicLayout;

/** All ways to answer on paper: a form with a code of one's own, a page to print, or a form by post (T3). */
@Tag("div")
@Route(value = "consultations/:slug/paper", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage(parameters = PaperFile.FAILED)
class PaperView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    static final String SIZE = "size";
    static final String EASY_READ = "easy-read";

    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final Languages languages;
    private final Clock clock;
    private String title = "";

    PaperView(Consultations consultations, Questionnaires questionnaires, Languages languages, Clock clock) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation consultation = event.getRouteParameters()
                .get("slug")
                .flatMap(consultations::publicBySlug)
                .orElseThrow(NotFoundException::new);
        Questionnaire asked = questionnaires.forConsultation(consultation.id()).orElseThrow(NotFoundException::new);
        boolean failed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PaperFile.FAILED)
                .isPresent();
        show(consultation, asked, failed);
    }

    private void show(Consultation consultation, Questionnaire asked, boolean failed) {
        removeAll();
        var name = consultation.text().title().in(getLocale());
        title = getTranslation("response.paper.page.title") + " - " + name.text();
        String here = "consultations/" + consultation.slug();
        add(
                link(here, name.text())
                        .attr("class", "back-link")
                        .lang(name.language(), languages.direction(name.language())),
                el("h1", getTranslation("response.paper.page.title")),
                el("p.lede", getTranslation("response.paper.page.lede")));
        if (!AnsweringTime.of(consultation).mayBegin(clock.instant())) {
            add(el("div.notice", el("p", getTranslation("response.paper.page.closed"))));
            return;
        }
        if (failed) {
            add(el("div.notice.notice-warning", el("p", getTranslation("response.paper.page.failed")))
                    .attr("role", "alert"));
        }
        boolean easyRead = asked.questions().all().anyMatch(Question::hasEasyRead);
        add(
                el(
                        "section",
                        el("h2", getTranslation("response.paper.page.pdf")),
                        el("p", getTranslation("response.paper.page.pdf.text")),
                        choice(consultation, easyRead)),
                el(
                        "section",
                        el("h2", getTranslation("response.paper.page.print")),
                        el("p", getTranslation("response.paper.page.print.text")),
                        pages(here + "/paper/print", easyRead)),
                el(
                        "section",
                        el("h2", getTranslation("response.paper.page.post")),
                        el("p", getTranslation("consultation.way.paper.how")),
                        el(
                                "p",
                                link(
                                        "formats?format=paper&about=" + consultation.slug(),
                                        getTranslation("response.paper.page.post.link")))));
    }

    private El choice(Consultation consultation, boolean easyRead) {
        El sizes = el("select.input").id("size").attr("name", SIZE);
        PaperForms.sizes()
                .forEach(size -> sizes.add(el("option", sizeName(size)).attr("value", String.valueOf(size))));
        El form = el(
                "form.form",
                hidden("slug", consultation.slug()),
                hidden("language", getLocale().toLanguageTag()),
                el(
                        "div",
                        el("label.label", getTranslation("response.paper.page.size"))
                                .attr("for", "size"),
                        sizes));
        if (easyRead) {
            form.add(el(
                    "div.choice",
                    el("input")
                            .attr("type", "checkbox")
                            .attr("name", EASY_READ)
                            .attr("value", "1")
                            .id(EASY_READ),
                    el("label", getTranslation("site.formats.easy-read")).attr("for", EASY_READ)));
        }
        form.add(el(
                "div.buttons",
                el("button.button", getTranslation("response.paper.page.pdf.make"))
                        .attr("type", "submit")));
        return form.attr("method", "post").attr("action", PaperFile.ADDRESS);
    }

    private El pages(String address, boolean easyRead) {
        El list = el("ul");
        PaperForms.sizes().forEach(size -> list.add(el("li", link(address + "?size=" + size, sizeName(size)))));
        if (easyRead) {
            PaperForms.sizes()
                    .forEach(size -> list.add(el(
                            "li",
                            link(
                                    address + "?size=" + size + "&" + EASY_READ + "=1",
                                    getTranslation("site.formats.easy-read") + ", "
                                            + getTranslation("response.paper.page.points", size)))));
        }
        return list;
    }

    private String sizeName(int size) {
        return getTranslation(
                size == PaperForms.sizes().getFirst()
                        ? "response.paper.page.points.standard"
                        : "response.paper.page.points.large",
                size);
    }

    private static El hidden(String name, String value) {
        return el("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
