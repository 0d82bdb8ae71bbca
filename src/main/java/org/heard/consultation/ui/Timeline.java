package org.heard.consultation.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultation.Extension;
import org.heard.html.El;
import org.heard.language.Dates;
import org.springframework.stereotype.Service;

/** What happened and what happens when, every moved date and its reason with it. */
@Service
class Timeline {

    private record Step(Instant when, List<? extends Component> what) {}

    private final Wording wording;

    Timeline(Wording wording) {
        this.wording = wording;
    }

    El of(Consultation consultation) {
        El list = el("ol.timeline");
        steps(consultation).stream()
                .sorted(Comparator.comparing(Step::when))
                .map(this::item)
                .forEach(list::add);
        return el("section", el("h2", wording.say("consultation.timeline.title")), list);
    }

    private List<Step> steps(Consultation consultation) {
        var steps = new ArrayList<Step>();
        consultation.opensAt().ifPresent(opens -> steps.add(said(opens, "opens")));
        consultation.extensions().forEach(extension -> steps.add(moved(extension)));
        consultation.closesAt().ifPresent(closes -> steps.add(said(closes.minusMillis(1), "closes")));
        if (consultation.text().decisionOn() != null) {
            steps.add(said(
                    consultation
                            .text()
                            .decisionOn()
                            .atTime(LocalTime.NOON)
                            .atZone(Dates.ZONE)
                            .toInstant(),
                    "decision"));
        }
        consultation.outcomeAt().ifPresent(outcome -> steps.add(said(outcome, "outcome")));
        return steps;
    }

    private Step moved(Extension extension) {
        String key = PageNotices.isLater(extension) ? "consultation.timeline.extended" : "consultation.timeline.early";
        return new Step(
                extension.decidedAt(),
                List.of(
                        El.text(wording.say(key, wording.date(extension.to()))),
                        wording.spoken("p", extension.reason())));
    }

    private Step said(Instant when, String what) {
        String key = "consultation.timeline." + what;
        return new Step(when, List.of(El.text(wording.say(isPast(when) ? key + ".past" : key))));
    }

    private boolean isPast(Instant when) {
        return when.isBefore(wording.now());
    }

    private El item(Step step) {
        El date = el("time", wording.date(step.when()))
                .attr("datetime", Dates.day(step.when()).toString());
        El item = el(isPast(step.when()) ? "li.past" : "li", date, El.text(" "));
        step.what().forEach(item::add);
        return item;
    }
}
