package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.heard.consultation.Audience;
import org.heard.consultation.ConsultationSearch;
import org.heard.consultation.ConsultationSearch.Found;
import org.heard.consultation.Criteria;
import org.heard.consultation.Level;
import org.heard.consultation.Status;
import org.heard.consultation.Topic;
import org.heard.consultation.WayIn;
import org.heard.html.CachedPage;
import org.heard.html.El;
import org.heard.html.form.CleanText;
import org.heard.site.PublicLayout;

/** All consultations, to be searched and narrowed; what is asked for stands in the address. */
@Tag("div")
@Route(value = "consultations", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage(parameters = {"q", "status", "topic", "area", "audience", "level", "way", "page"})
class ConsultationsView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private static final int LONGEST = 200;
    private static final int AROUND = 3;

    private final ConsultationSearch search;
    private final ConsultationCard cards;
    private final FilterForm filters;
    private int page = 1;

    ConsultationsView(ConsultationSearch search, ConsultationCard cards, FilterForm filters) {
        this.search = search;
        this.cards = cards;
        this.filters = filters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Criteria criteria = criteria(query);
        Found found = search.find(criteria);
        page = found.page();
        removeAll();
        add(el("h1", getTranslation("consultations.title")), el("p.lede", getTranslation("consultations.lede")));
        add(filters.of(criteria));
        add(el("p.results-count", getTranslation("consultations.count", found.total()))
                .attr("role", "status"));
        if (found.total() == 0) {
            add(nothing(criteria));
        } else {
            El list = el("ul.cards");
            found.consultations().forEach(consultation -> list.add(cards.of(consultation, 2)));
            add(list);
        }
        if (found.pages() > 1) {
            add(pager(found, query));
        }
    }

    static Criteria criteria(QueryParameters query) {
        String words = CleanText.line(query.getSingleParameter("q").orElse(""));
        return new Criteria(
                words.substring(
                        0, words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())))),
                one(query, "status", Status.values(), Enum::name),
                one(query, "topic", Topic.values(), Enum::name),
                query.getSingleParameter("area").filter(area -> area.matches("[a-z0-9-]{1,40}")),
                one(query, "audience", Audience.values(), Enum::name),
                one(query, "level", Level.values(), Enum::name),
                one(query, "way", WayIn.values(), Enum::name),
                query.getSingleParameter("page")
                        .filter(number -> number.matches("[0-9]{1,5}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    private static <E> Optional<E> one(QueryParameters query, String name, E[] values, Function<E, String> code) {
        return query.getSingleParameter(name)
                .flatMap(said -> Arrays.stream(values)
                        .filter(value -> code.apply(value).equalsIgnoreCase(said))
                        .findFirst());
    }

    private El nothing(Criteria criteria) {
        El ideas = el("ul");
        if (!criteria.words().isBlank()) {
            ideas.add(el("li", getTranslation("consultations.nothing.words")));
        }
        if (criteria.isNarrow()) {
            ideas.add(el("li", link("consultations", getTranslation("consultations.nothing.all"))));
        }
        ideas.add(
                el("li", link("consultations?status=FORTHCOMING", getTranslation("consultations.nothing.coming"))),
                el("li", link("outcomes", getTranslation("consultations.nothing.outcomes"))),
                el("li", link("register", getTranslation("consultations.nothing.register"))),
                el("li", link("contact", getTranslation("consultations.nothing.ask"))));
        return el("div.notice", el("h2", getTranslation("consultations.nothing.title")), ideas);
    }

    private El pager(Found found, QueryParameters query) {
        El list = el("ul");
        // the first, the last and those around this one
        int[] numbers = IntStream.rangeClosed(1, found.pages())
                .filter(number -> number == 1 || number == found.pages() || Math.abs(number - found.page()) <= AROUND)
                .toArray();
        for (int number : numbers) {
            El link = link(
                            "consultations?"
                                    + query.merging("page", Integer.toString(number))
                                            .getQueryString(),
                            Integer.toString(number))
                    .attr("aria-label", getTranslation("consultations.page.sr", number, found.pages()));
            if (number == found.page()) {
                link.attr("aria-current", "page");
            }
            list.add(el("li", link));
        }
        return el("nav.pager", list).attr("aria-label", getTranslation("consultations.pager.sr"));
    }

    @Override
    public String getPageTitle() {
        String title = getTranslation("consultations.title");
        return getTranslation(
                "site.title", page > 1 ? title + " - " + getTranslation("consultations.page", page) : title);
    }
}
