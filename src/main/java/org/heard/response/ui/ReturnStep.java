package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.List;
import org.heard.language.Dates;
import org.heard.response.Draft;

/** For somebody who comes back to an answer that she has begun. */
class ReturnStep extends Step {

    ReturnStep(Journey journey, Words words) {
        super(journey, words);
        Draft draft = journey.begun();
        List<Integer> pages = journey.route().pages();
        // a page that is not asked any more leads on to the next one by itself
        int page = Math.min(draft.page(), journey.questions().pages().size());
        long place = pages.stream().filter(each -> each <= page).count();
        top().forEach(this::add);
        add(
                para("response.return.text", Dates.dateTime(journey.language(), draft.changedAt())),
                el(
                        "p.buttons",
                        link(
                                        journey.link(Integer.toString(page)),
                                        getTranslation("response.return.continue", Math.max(1, place), pages.size()))
                                .attr("class", "button")),
                el(
                        "ul",
                        el("li", link(journey.link(CHECK), getTranslation("response.return.check"))),
                        el("li", link(journey.link(WHO), getTranslation("response.return.who"))),
                        el("li", link(journey.link(SAVED), getTranslation("response.return.code"))),
                        el("li", link(Journey.path(journey.slug(), NEW), getTranslation("response.return.new")))));
        add(para(journey.codeInAddress() ? "response.return.link" : "response.return.shared"));
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return getTranslation("response.return.title");
    }
}
