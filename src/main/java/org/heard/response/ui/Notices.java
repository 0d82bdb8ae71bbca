package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.heard.language.Dates;
import org.heard.response.Draft;

/** What a person has to know on whichever page of an answer she is. */
final class Notices {

    private Notices() {}

    static List<Component> of(Journey journey, Component page) {
        var notices = new ArrayList<Component>();
        journey.wrongCode().ifPresent(problem -> notices.add(wrongCode(problem, page)));
        if (journey.draft().isPresent() && !journey.begun().isSent() && journey.isGrace()) {
            notices.add(grace(journey, page));
        } else if (journey.time().isMore()
                && journey.mayBegin()
                && journey.draft().stream().noneMatch(Draft::isSent)) {
            notices.add(more(journey, page));
        }
        return notices;
    }

    /** Where no cookie is kept, the address opens the answer: nobody should pass it on without knowing. */
    static Component codeInAddress(Component page) {
        return el(
                "div.notice",
                el("h2", page.getTranslation("response.address.title")),
                el("p", page.getTranslation("response.address.text")));
    }

    private static Component wrongCode(String problem, Component page) {
        return el(
                "div.notice.notice-warning",
                el("h2", page.getTranslation("response.code.wrong.title")),
                el("p", problem),
                el("p", link(ComeBackView.ROUTE, page.getTranslation("response.code.again"))));
    }

    /** She was given more time than others: why, and until when. */
    private static Component more(Journey journey, Component page) {
        String until = journey.time()
                .end()
                .map(at -> Dates.dateTime(journey.language(), at))
                .orElse("");
        return el(
                "div.notice.notice-success",
                el("h2", page.getTranslation("response.more.title", until)),
                el("p", page.getTranslation("response.more.text")));
    }

    private static Component grace(Journey journey, Component page) {
        var language = journey.language();
        String closed =
                journey.time().end().map(at -> Dates.dateTime(language, at)).orElse("");
        String until = journey.time()
                .sendableUntil()
                .map(at -> Dates.dateTime(language, at))
                .orElse("");
        return el(
                "div.notice.notice-warning",
                el("h2", page.getTranslation("response.grace.title")),
                el("p", page.getTranslation("response.grace.text", closed, until)));
    }
}
