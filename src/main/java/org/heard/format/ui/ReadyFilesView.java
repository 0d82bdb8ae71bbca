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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.FileForm;
import org.heard.format.making.ReadyFile;
import org.heard.format.making.ReadyFiles;
import org.heard.html.CachedPage;
import org.heard.html.El;
import org.heard.language.Languages;
import org.heard.language.Lists;
import org.heard.site.PublicLayout;

/** Every file of a consultation that is ready, in the reader's language first, and how to ask for what is not (F2). */
@Tag("div")
@Route(value = "consultations/:slug/formats", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class ReadyFilesView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private static final int KILO = 1024;

    private final Consultations consultations;
    private final ReadyFiles files;
    private final Languages languages;
    private String title = "";

    ReadyFilesView(Consultations consultations, ReadyFiles files, Languages languages) {
        this.consultations = consultations;
        this.files = files;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation consultation = event.getRouteParameters()
                .get("slug")
                .flatMap(consultations::publicBySlug)
                .orElseThrow(NotFoundException::new);
        String name = consultation.text().title().text(getLocale());
        title = getTranslation("making.page.title", name);
        removeAll();
        add(
                link("consultations/" + consultation.slug(), name).attr("class", "back-link"),
                el("h1", title),
                el("p.lede", getTranslation("making.page.lead")));
        Map<Locale, List<ReadyFile>> byLanguage =
                files.of(consultation).stream().collect(Collectors.groupingBy(ReadyFile::language));
        if (byLanguage.isEmpty()) {
            add(el("p", getTranslation("making.page.none")));
        }
        add(byLanguage, consultation, getLocale());
        languages.all().stream()
                .filter(language -> !language.equals(getLocale()))
                .forEach(language -> add(byLanguage, consultation, language));
        add(el(
                "section",
                el("h2", getTranslation("making.page.ask")),
                el("p", getTranslation("making.page.ask.text")),
                el("p", link("formats?about=" + consultation.slug(), getTranslation("making.page.ask.link")))));
    }

    // a language's own words, whatever the page's language is
    private void add(Map<Locale, List<ReadyFile>> byLanguage, Consultation consultation, Locale language) {
        List<ReadyFile> ready = byLanguage.getOrDefault(language, List.of());
        if (ready.isEmpty()) {
            return;
        }
        El list = el("ul.documents");
        ready.forEach(file -> list.add(el(
                "li",
                el("a", getTranslation(language, file.form().key()))
                        .attr("href", ReadyFiles.address(consultation, file))
                        .attr("type", file.form().mediaType().replaceAll(";.*", ""))
                        .attr("hreflang", language.toLanguageTag()),
                El.text(" "),
                el("span.meta", describe(file, language)))));
        add(el("section", el("h2", getTranslation(language, "language.name")), list)
                .lang(language, languages.direction(language)));
    }

    private String describe(ReadyFile file, Locale language) {
        var words = new ArrayList<String>();
        words.add(file.form().extension().toUpperCase(Locale.ROOT));
        if (!file.length().isZero()) {
            long minutes = Math.max(1, Math.round(file.length().toSeconds() / 60.0));
            words.add(getTranslation(language, "making.minutes", minutes));
        }
        if (file.pages() > 0) {
            words.add(getTranslation(language, "making.pages", file.pages()));
        }
        words.add(
                file.bytes() < KILO * KILO
                        ? getTranslation(language, "consultation.document.kb", Math.max(1, file.bytes() / KILO))
                        : getTranslation(language, "consultation.document.mb", file.bytes() / (double) (KILO * KILO)));
        if (file.form() == FileForm.BRF_1 || file.form() == FileForm.BRF_2) {
            words.add(getTranslation(language, "making.braille.unread"));
        }
        return Lists.of(language, words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
