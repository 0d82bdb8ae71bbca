package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Status;
import org.heard.language.Dates;

/** Answers are not taken now: why, and where to go instead. */
class NotOpenStep extends Step {

    private final Status status;

    NotOpenStep(Journey journey, Words words) {
        super(journey, words);
        status = journey.consultation().status(journey.now());
        top().forEach(this::add);
        add(told("p.lede", journey.consultation().text().title()));
        switch (status) {
            case FORTHCOMING ->
                add(para(
                        "response.closed.forthcoming",
                        date(journey.consultation().opensAt())));
            case WITHDRAWN -> add(para("response.closed.withdrawn"), withdrawnReason());
            default ->
                add(para("response.closed.closed", date(journey.consultation().closesAt())));
        }
        journey.more()
                .map(brought -> brought.given().until())
                .filter(until -> !journey.now().isBefore(until))
                .ifPresent(until -> add(para("response.more.over", Dates.dateTime(journey.language(), until))));
        add(el("p", link("consultations/" + journey.slug(), getTranslation("response.late.consultation"))));
        add(el("p", link("consultations", getTranslation("response.closed.others"))));
        add(el("p", link(ComeBackView.ROUTE, getTranslation("response.start.comeback"))));
    }

    private String date(Optional<Instant> at) {
        return at.map(moment -> Dates.date(journey.language(), moment)).orElse("");
    }

    @Override
    String heading() {
        return getTranslation("response.closed.title." + status.name().toLowerCase(Locale.ROOT));
    }
}
