package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.heard.consultation.Areas;
import org.heard.consultation.Consultation;
import org.heard.consultation.OnlineQuestions.Asked;
import org.heard.consultation.Status;
import org.heard.html.El;
import org.heard.language.Lists;
import org.heard.language.Translated;
import org.springframework.stereotype.Service;

/** "At a glance": how long there is, who decides and when, whom it concerns. */
@Service
class Glance {

    private final Wording wording;
    private final Areas areas;

    Glance(Wording wording, Areas areas) {
        this.wording = wording;
        this.areas = areas;
    }

    /** @param asked what can be answered on this site, if anything can */
    El of(Consultation consultation, Optional<Asked> asked) {
        El list = el("dl");
        Status status = consultation.status(wording.now());
        row(list, "status", el("span", wording.status(consultation)));
        String left = wording.timeLeft(consultation);
        if (!left.isEmpty()) {
            row(list, "time", el("span.days-left", left));
        }
        consultation.opensAt().ifPresent(opens -> row(list, "opens", el("span", wording.date(opens))));
        consultation.closesAt().ifPresent(closes -> {
            row(list, "closes", el("span", wording.dateTime(closes)));
            if (status == Status.OPEN || status == Status.FORTHCOMING) {
                list.add(el(
                        "div",
                        el("dt.sr", wording.say("consultation.glance.calendar")),
                        el(
                                "dd",
                                link(
                                        "/files/consultations/" + consultation.slug() + ".ics?lang="
                                                + wording.language().toLanguageTag(),
                                        wording.say("consultation.calendar")))));
            }
        });
        if (status == Status.OPEN) {
            asked.ifPresent(online -> row(
                    list,
                    "takes",
                    el("span", wording.say("consultation.glance.takes.text", online.questions(), online.minutes()))));
        }
        if (!consultation.shortReason().isEmpty()) {
            row(list, "short", wording.spoken("span", consultation.shortReason()));
        }
        Translated decides = consultation.text().decides();
        if (!decides.isEmpty()) {
            row(list, "decides", wording.spoken("span", decides));
        }
        if (consultation.text().decisionOn() != null) {
            row(list, "decision", el("span", wording.date(consultation.text().decisionOn())));
        }
        if (!consultation.audiences().isEmpty()) {
            row(
                    list,
                    "audience",
                    el(
                            "span",
                            Lists.of(
                                    wording.language(),
                                    consultation.audiences().stream()
                                            .sorted()
                                            .map(audience -> wording.say(audience.key()))
                                            .toList())));
        }
        row(list, "area", el("span", area(consultation)));
        return el(
                        "aside.glance",
                        el("h2", wording.say("consultation.glance.title")).id("glance"),
                        list)
                .attr("aria-labelledby", "glance");
    }

    private String area(Consultation consultation) {
        return consultation.areas().isEmpty()
                ? wording.say("consultation.area.all")
                : Lists.of(
                        wording.language(),
                        consultation.areas().stream()
                                .sorted()
                                .map(code -> areas.name(code).orElse(Translated.english(code)))
                                .map(name -> name.text(wording.language()))
                                .toList());
    }

    private void row(El list, String what, Component value) {
        list.add(el("div", el("dt", wording.say("consultation.glance." + what)), el("dd", value)));
    }
}
