package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.Status;
import org.heard.html.El;
import org.heard.language.Translated;
import org.springframework.stereotype.Service;

/** Everything that a person may want to know before she answers, the most needed first. */
@Service
class ConsultationPage {

    private final Wording wording;
    private final Glance glance;
    private final WaysToAnswer ways;
    private final Proposal proposal;

    ConsultationPage(Wording wording, Glance glance, WaysToAnswer ways, Proposal proposal) {
        this.wording = wording;
        this.glance = glance;
        this.ways = ways;
        this.proposal = proposal;
    }

    /** The page's parts, in order. */
    List<Component> of(Consultation consultation) {
        ConsultationText text = consultation.text();
        var parts = new ArrayList<Component>();
        parts.add(link("consultations", wording.say("consultation.back")).attr("class", "back-link"));
        parts.add(wording.spoken("h1", text.title()));
        parts.add(wording.spoken("p.lede", text.question()));
        parts.addAll(notices(consultation));
        El reading = el("div.reading");
        answerNow(consultation, reading);
        reading.add(wording.rich(text.summary(), 3));
        if (!text.easyRead().isEmpty()) {
            reading.add(el(
                    "p",
                    link(
                            "consultations/" + consultation.slug() + "/easy-read",
                            wording.say("consultation.easy-read.link"))));
        }
        parts.add(el("div.page-two", glance.of(consultation), reading));
        parts.add(canAndCannot(text));
        parts.add(level(consultation));
        parts.addAll(proposal.of(consultation));
        if (!text.asks().isEmpty()) {
            parts.add(el(
                    "section.reading", el("h2", wording.say("consultation.asks.title")), wording.rich(text.asks(), 3)));
        }
        parts.add(ways.of(consultation));
        return parts;
    }

    private void answerNow(Consultation consultation, El reading) {
        if (consultation.status(wording.now()) == Status.OPEN) {
            reading.add(el(
                    "p.buttons",
                    link("consultations/" + consultation.slug() + "/respond", wording.say("consultation.answer"))
                            .attr("class", "button"),
                    link("#ways", wording.say("consultation.answer.other"))));
        }
    }

    private List<Component> notices(Consultation consultation) {
        var notices = new ArrayList<Component>();
        Status status = consultation.status(wording.now());
        if (status == Status.WITHDRAWN) {
            notices.add(notice(
                    "notice-warning", wording.say("consultation.withdrawn.title"), consultation.withdrawnReason()));
        }
        if (status == Status.OUTCOME_PUBLISHED) {
            notices.add(el(
                    "div.notice.notice-success",
                    el("h2", wording.say("consultation.outcome.title")),
                    el("p", link("outcomes/" + consultation.slug(), wording.say("consultation.outcome.link")))));
        }
        if (status == Status.CLOSED) {
            notices.add(el(
                    "div.notice",
                    el("h2", wording.say("consultation.closed.title")),
                    el("p", wording.say("consultation.closed.text"))));
        }
        if (status == Status.FORTHCOMING) {
            notices.add(el(
                    "div.notice",
                    el("h2", wording.say("consultation.forthcoming.title", wording.timeLeft(consultation))),
                    el(
                            "p",
                            link(
                                    "register?about=" + consultation.slug(),
                                    wording.say("consultation.forthcoming.link")))));
        }
        consultation
                .extensions()
                .forEach(extension -> notices.add(notice(
                        "",
                        wording.say(
                                extension.to().isAfter(extension.from())
                                        ? "consultation.extended.title"
                                        : "consultation.closed-early.title",
                                wording.date(extension.to())),
                        extension.reason())));
        if (!consultation.text().title().has(wording.language())) {
            notices.add(el(
                    "p.translation-note",
                    El.text(wording.say("consultation.not-translated") + " "),
                    link(
                            "formats?format=language&about=" + consultation.slug(),
                            wording.say("consultation.not-translated.link"))));
        }
        return notices;
    }

    private El notice(String kind, String title, Translated text) {
        El notice = el("div.notice", el("h2", title), wording.spoken("p", text));
        if (!kind.isEmpty()) {
            notice.addClassName(kind);
        }
        return notice;
    }

    private El canAndCannot(ConsultationText text) {
        return el(
                "div.can-cannot",
                el("section", el("h2", wording.say("consultation.can")), wording.rich(text.canChange(), 3)),
                el("section", el("h2", wording.say("consultation.cannot")), wording.rich(text.cannotChange(), 3)));
    }

    private El level(Consultation consultation) {
        El steps = el("ol");
        El section = el(
                        "section.level",
                        el("h2", wording.say("consultation.level.title")).id("level"),
                        steps)
                .attr("aria-labelledby", "level");
        consultation.level().ifPresent(current -> {
            for (var level : org.heard.consultation.Level.values()) {
                El step = el("li", wording.say(level.key()));
                if (level == current) {
                    step.attr("aria-current", "step");
                    step.add(El.text(" "), el("span.level-here", wording.say("consultation.level.here")));
                }
                steps.add(step);
            }
            section.add(el("p", wording.say(current.key() + ".influence")));
        });
        section.setVisible(consultation.level().isPresent());
        return section;
    }
}
