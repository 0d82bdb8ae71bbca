package org.heard.format.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.consultation.Consultations;
import org.heard.consultation.FormatsOnPage.Document;
import org.heard.consultation.OnlineQuestions;
import org.heard.format.making.ReadyFile;
import org.heard.format.making.ReadyFiles;
import org.heard.format.making.ReadyFiles.OnOffer;
import org.heard.html.CachedPage;
import org.heard.html.El;
import org.heard.language.Languages;
import org.heard.language.Translated.Spoken;
import org.heard.site.PublicLayout;

/** Every file of a publication that is ready, in the reader's language first, and how to ask for what is not (F2). */
@Tag("div")
@Route(value = "consultations/:slug/formats", layout = PublicLayout.class)
@RouteAlias(value = "outcomes/:slug/formats", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class ReadyFilesView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final ReadyFiles files;
    private final FileWords words;
    private final Languages languages;
    private final ChosenFormat chosen;
    private final Consultations consultations;
    private final List<OnlineQuestions> questions;
    private String title = "";

    ReadyFilesView(
            ReadyFiles files,
            FileWords words,
            Languages languages,
            ChosenFormat chosen,
            Consultations consultations,
            List<OnlineQuestions> questions) {
        this.files = files;
        this.words = words;
        this.languages = languages;
        this.chosen = chosen;
        this.consultations = consultations;
        this.questions = questions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        String kind = event.getLocation().getFirstSegment();
        OnOffer offer = files.of(kind + "/" + slug).orElseThrow(NotFoundException::new);
        Spoken name = offer.publication().title().in(getLocale());
        title = getTranslation("making.page.title", name.text());
        removeAll();
        add(
                link(offer.publication().path(), name.text())
                        .attr("class", "back-link")
                        .attr("lang", name.language().toLanguageTag()),
                el("h1", title),
                el("p.lede", getTranslation("making.page.lead")));
        Document document = kind.equals("outcomes") ? Document.OUTCOME : Document.PROPOSAL;
        consultations
                .publicBySlug(slug)
                .flatMap(consultation -> chosen.first(consultation, document))
                .ifPresent(this::add);
        if (offer.beingMade()) {
            add(el("p.notice", getTranslation("making.page.again")));
        } else if (offer.files().isEmpty()) {
            add(el("p", getTranslation("making.page.none")));
        }
        add(offer, getLocale());
        languages.all().stream()
                .filter(language -> !language.equals(getLocale()))
                .forEach(language -> add(offer, language));
        if (document == Document.PROPOSAL) {
            files.of("easy-read/" + slug).ifPresent(more -> addMore("site.formats.easy-read", more));
            files.of("questions/" + slug).ifPresent(more -> addMore("response.read.page", more));
            addForm(slug);
        }
        String asking =
                "formats?about=" + slug + (document == Document.OUTCOME ? "&document=" + SubjectFields.OUTCOME : "");
        add(el(
                "section",
                el("h2", getTranslation("making.page.ask")),
                el("p", getTranslation("making.page.ask.text")),
                el("p", link(asking, getTranslation("making.page.ask.link")))));
    }

    // a language's own words, whatever the page's language is
    private void add(OnOffer offer, Locale language) {
        El list = el("ul.documents");
        offer.files().stream()
                .filter(file -> file.language().equals(language))
                .forEach(file -> list.add(el("li", file(offer, file))));
        if (list.getElement().getChildCount() > 0) {
            add(el("section", el("h2", getTranslation(language, "language.name")), list)
                    .lang(language, languages.direction(language)));
        }
    }

    // what it asks can be answered on paper too, in every size
    private void addForm(String slug) {
        boolean asks = consultations
                .publicBySlug(slug)
                .filter(consultation -> questions.stream()
                        .anyMatch(each -> each.asked(consultation.id()).isPresent()))
                .isPresent();
        if (asks) {
            add(el(
                    "section",
                    el("h2", getTranslation("response.paper.page.title")),
                    el("p", link("consultations/" + slug + "/paper", getTranslation("response.paper.page.link")))));
        }
    }

    private void addMore(String heading, OnOffer offer) {
        El list = el("ul.documents");
        Stream.concat(
                        Stream.of(getLocale()),
                        languages.all().stream().filter(language -> !language.equals(getLocale())))
                .forEach(language -> offer.files().stream()
                        .filter(file -> file.language().equals(language))
                        .forEach(file ->
                                list.add(el("li", file(offer, file)).lang(language, languages.direction(language)))));
        if (list.getElement().getChildCount() > 0) {
            add(el("section", el("h2", getTranslation(heading)), list));
        }
    }

    private El file(OnOffer offer, ReadyFile file) {
        return el("a", words.of(file, file.language()))
                .attr("href", ReadyFiles.address(offer.publication(), file))
                .attr("type", file.form().mediaType().replaceAll(";.*", ""))
                .attr("hreflang", file.language().toLanguageTag());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
