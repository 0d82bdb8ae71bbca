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
import org.heard.html.CachedPage;
import org.heard.html.El;
import org.heard.outcome.Outcomes;
import org.heard.outcome.Outcomes.Published;
import org.heard.site.PublicLayout;
import org.springframework.data.domain.Page;

/** What changed because people spoke, the latest first. */
@Tag("div")
@Route(value = OutcomesView.PATH, layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage(parameters = "page")
class OutcomesView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "outcomes";

    private final Outcomes outcomes;
    private final OutcomeCards cards;

    OutcomesView(Outcomes outcomes, OutcomeCards cards) {
        this.outcomes = outcomes;
        this.cards = cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int number = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .map(OutcomesView::number)
                .orElse(1);
        Page<Published> page = outcomes.latest(number - 1);
        if (page.isEmpty() && number > 1) {
            throw new NotFoundException();
        }
        add(
                el("h1", getTranslation("outcome.list.title")),
                el("p.lede", getTranslation("outcome.list.lede")),
                el("p.results-count", getTranslation("outcome.list.count", page.getTotalElements())));
        if (page.isEmpty()) {
            add(
                    el("p", getTranslation("outcome.list.empty")),
                    el("p", link("consultations", getTranslation("outcome.list.consultations"))));
        } else {
            add(cards.list(getLocale(), page.getContent(), 2));
            if (page.getTotalPages() > 1) {
                add(pager(page));
            }
        }
    }

    private static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }

    private El pager(Page<?> page) {
        var list = el("ul");
        int here = page.getNumber() + 1;
        if (page.hasPrevious()) {
            list.add(el("li", link(address(here - 1), getTranslation("outcome.list.previous"))));
        }
        list.add(el("li", getTranslation("outcome.list.page", here, page.getTotalPages())));
        if (page.hasNext()) {
            list.add(el("li", link(address(here + 1), getTranslation("outcome.list.next"))));
        }
        return el("nav.pager", list).attr("aria-label", getTranslation("outcome.list.pages.sr"));
    }

    private static String address(int page) {
        return page == 1 ? PATH : PATH + "?page=" + page;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("outcome.list.title"));
    }
}
