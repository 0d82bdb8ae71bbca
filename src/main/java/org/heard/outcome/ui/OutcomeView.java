package org.heard.outcome.ui;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.consultation.FormatsOnPage;
import org.heard.consultation.FormatsOnPage.Document;
import org.heard.consultation.WayIn;
import org.heard.html.CachedPage;
import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.language.Translated;
import org.heard.language.Translated.Spoken;
import org.heard.outcome.OutcomeText;
import org.heard.outcome.Outcomes;
import org.heard.outcome.Outcomes.Published;
import org.heard.site.PublicLayout;

/** What became of one consultation: what people said and what was done about it, line by line. */
@Tag("div")
@Route(value = "outcomes/:slug", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class OutcomeView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final Outcomes outcomes;
    private final OutcomePairs pairs;
    private final OutcomeWords spoken;
    private final List<FormatsOnPage> formats;
    private String title = "";

    OutcomeView(Outcomes outcomes, OutcomePairs pairs, OutcomeWords spoken, List<FormatsOnPage> formats) {
        this.outcomes = outcomes;
        this.pairs = pairs;
        this.spoken = spoken;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        show(outcomes.bySlug(slug).orElseThrow(NotFoundException::new));
    }

    private void show(Published outcome) {
        OutcomeText text = outcome.text();
        Spoken name = outcome.consultation().text().title().in(getLocale());
        title = getTranslation("outcome.title", name.text());
        String slug = outcome.consultation().slug();
        add(link("consultations/" + slug, name.text())
                .attr("class", "back-link")
                .attr("lang", name.language().toLanguageTag()));
        add(el("h1", title));
        Translated first = text.summary().isEmpty() ? text.report() : text.summary();
        spoken.noteIfOther(first, getLocale(), "formats?format=language&about=" + slug)
                .ifPresent(this::add);
        formats.forEach(
                each -> each.first(outcome.consultation(), Document.OUTCOME).ifPresent(this::add));
        if (!text.summary().isEmpty()) {
            add(spoken.paragraphs("div.lede", text.summary(), getLocale()));
        }
        formats.forEach(
                each -> each.listen(outcome.consultation(), Document.OUTCOME).ifPresent(this::add));
        if (outcome.outcome().isBroughtOver()) {
            add(el("p", getTranslation("outcome.brought-over.note")));
        }
        if (!text.pairs().isEmpty()) {
            add(el("h2", getTranslation("outcome.pairs.title")), pairs.list(getLocale(), text.pairs()));
        }
        add(el("div.page-two", glance(outcome), reading(slug, text)));
    }

    private El glance(Published outcome) {
        var dates = el("dl");
        outcome.outcome()
                .publishedAt()
                .ifPresent(when -> row(dates, "outcome.glance.published", Dates.date(getLocale(), when)));
        outcome.outcome()
                .changedAt()
                .filter(when -> !when.equals(outcome.outcome().publishedAt().orElse(null)))
                .ifPresent(when -> row(dates, "outcome.glance.changed", Dates.date(getLocale(), when)));
        var glance = el("aside.glance", el("h2", getTranslation("outcome.glance.title")), dates);
        if (!outcome.text().tookPart().isEmpty()) {
            glance.add(tookPart(outcome.text().tookPart(), outcome.text().people()));
        }
        return glance;
    }

    private void row(El list, String key, String value) {
        list.add(el("dt", getTranslation(key)), el("dd", value));
    }

    /** Small and honest: every way in with its number, and the sum. */
    private El tookPart(Map<WayIn, Integer> numbers, int sum) {
        var body = el("tbody");
        new TreeMap<>(numbers)
                .forEach((way, number) -> body.add(el(
                        "tr",
                        el("th", getTranslation(way.nameKey())).attr("scope", "row"),
                        el("td.number", getTranslation("outcome.number", number)))));
        body.add(el(
                "tr",
                el("th", getTranslation("outcome.glance.sum")).attr("scope", "row"),
                el("td.number", getTranslation("outcome.number", sum))));
        return el(
                "table.data",
                el("caption", getTranslation("outcome.glance.people")),
                el(
                        "thead",
                        el(
                                "tr",
                                el("th", getTranslation("outcome.glance.way")).attr("scope", "col"),
                                el("th.number", getTranslation("outcome.glance.number"))
                                        .attr("scope", "col"))),
                body);
    }

    private El reading(String slug, OutcomeText text) {
        var reading = el("div.reading");
        section(reading, "outcome.report.title", spoken.markdown(text.report(), getLocale()), text.report());
        section(reading, "outcome.next.title", spoken.paragraphs("div", text.next(), getLocale()), text.next());
        if (!text.updates().isEmpty()) {
            reading.add(el("h2", getTranslation("outcome.updates.title")), updates(text));
        }
        section(reading, "outcome.thanks.title", spoken.paragraphs("div", text.thanks(), getLocale()), text.thanks());
        reading.add(
                el("h2", getTranslation("outcome.more.title")),
                el(
                        "ul",
                        el("li", link("consultations/" + slug, getTranslation("outcome.more.consultation"))),
                        el("li", link("consultations/" + slug + "/follow", getTranslation("outcome.more.follow"))),
                        el("li", link("register", getTranslation("outcome.more.register"))),
                        el("li", link("outcomes/" + slug + "/formats", getTranslation("outcome.more.formats")))));
        return reading;
    }

    private void section(El reading, String key, El content, Translated text) {
        if (!text.isEmpty()) {
            reading.add(el("h2", getTranslation(key)), content);
        }
    }

    private El updates(OutcomeText text) {
        var list = el("ol.timeline");
        text.updates()
                .reversed()
                .forEach(update -> list.add(el(
                        "li",
                        el("strong", Dates.date(getLocale(), update.at())),
                        spoken.paragraphs("div", update.words(), getLocale()))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
