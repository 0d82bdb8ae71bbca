package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.FormatsOnPage;
import org.heard.consultation.FormatsOnPage.Document;
import org.heard.consultation.Level;
import org.heard.consultation.OnlineQuestions;
import org.heard.consultation.OnlineQuestions.Asked;
import org.heard.consultation.Status;
import org.heard.html.El;
import org.heard.html.Glossary;
import org.heard.language.Translated;
import org.heard.site.EasyReadSwitch;
import org.springframework.stereotype.Service;

/** Everything that a person may want to know before she answers, the most needed first. */
@Service
class ConsultationPage {

    private final Wording wording;
    private final Glance glance;
    private final WaysToAnswer ways;
    private final Proposal proposal;
    private final Timeline timeline;
    private final PageNotices notices;
    private final List<OnlineQuestions> questions;
    private final List<FormatsOnPage> formats;

    ConsultationPage(
            Wording wording,
            Glance glance,
            WaysToAnswer ways,
            Proposal proposal,
            Timeline timeline,
            PageNotices notices,
            List<OnlineQuestions> questions,
            List<FormatsOnPage> formats) {
        this.wording = wording;
        this.glance = glance;
        this.ways = ways;
        this.proposal = proposal;
        this.timeline = timeline;
        this.notices = notices;
        this.questions = questions;
        this.formats = formats;
    }

    /** The page's parts, in order. */
    List<Component> of(Consultation consultation) {
        ConsultationText text = consultation.text();
        Glossary glossary = wording.glossary(text.glossary());
        Optional<Asked> asked = questions.stream()
                .flatMap(each -> each.asked(consultation.id()).stream())
                .findFirst();
        var parts = new ArrayList<Component>();
        parts.add(link("consultations", wording.say("consultation.back")).attr("class", "back-link"));
        parts.add(wording.spoken("h1", text.title()));
        parts.add(wording.spoken("p.lede", text.question()));
        formats.forEach(each -> each.first(consultation, Document.PROPOSAL).ifPresent(parts::add));
        parts.addAll(notices.of(consultation));
        answerNow(consultation, asked).ifPresent(parts::add);
        El reading = el("div.reading");
        reading.add(wording.rich(text.summary(), 3, glossary));
        if (!text.easyRead().isEmpty()) {
            reading.add(el(
                    "p",
                    link(
                            "consultations/" + consultation.slug() + "/easy-read",
                            wording.say("consultation.easy-read.link"))));
            reading.add(EasyReadSwitch.show(reading, "consultations/" + consultation.slug()));
        }
        formats.forEach(each -> each.listen(consultation, Document.PROPOSAL).ifPresent(reading::add));
        reading.add(el(
                "p.no-print",
                link("consultations/" + consultation.slug() + "/formats", wording.say("consultation.formats.link"))));
        reading.add(canAndCannot(text, glossary));
        parts.add(el("div.page-two", glance.of(consultation, asked), reading));
        formats.forEach(each -> each.watch(consultation).ifPresent(parts::add));
        parts.add(level(consultation));
        parts.addAll(proposal.of(consultation, glossary));
        section(parts, "consultation.asks.title", text.asks(), glossary);
        if (!informs(consultation)) {
            parts.add(ways.of(consultation, asked));
        }
        parts.add(timeline.of(consultation));
        notices.quiet(consultation).ifPresent(parts::add);
        if (consultation.status(wording.now()) != Status.WITHDRAWN) {
            parts.add(el(
                    "p.no-print",
                    link("consultations/" + consultation.slug() + "/follow", wording.say("consultation.follow"))));
        }
        section(parts, "consultation.contact.title", text.contact(), glossary);
        parts.add(el("p.no-print", wording.say("consultation.print")));
        wording.noteOnOtherLanguages(parts, consultation.slug()).ifPresent(note -> parts.add(3, note));
        return parts;
    }

    /** What is decided already is told and asks nothing (L2). */
    private static boolean informs(Consultation consultation) {
        return consultation.level().filter(Level.INFORM::equals).isPresent();
    }

    private Optional<El> answerNow(Consultation consultation, Optional<Asked> asked) {
        if (consultation.status(wording.now()) != Status.OPEN || informs(consultation)) {
            return Optional.empty();
        }
        if (asked.isEmpty()) {
            return Optional.of(el("p.buttons", button("#ways", "consultation.answer.ways")));
        }
        return Optional.of(el(
                "p.buttons",
                button("consultations/" + consultation.slug() + "/respond", "consultation.answer"),
                link("#ways", wording.say("consultation.answer.other"))));
    }

    private El button(String address, String key) {
        return link(address, wording.say(key)).attr("class", "button");
    }

    private void section(List<Component> parts, String title, Translated text, Glossary glossary) {
        if (!text.isEmpty()) {
            parts.add(el("section.reading", el("h2", wording.say(title)), wording.rich(text, 3, glossary)));
        }
    }

    private El canAndCannot(ConsultationText text, Glossary glossary) {
        El both = el("div.can-cannot");
        half(both, "consultation.can", text.canChange(), glossary);
        half(both, "consultation.cannot", text.cannotChange(), glossary);
        return both;
    }

    private void half(El both, String title, Translated text, Glossary glossary) {
        if (!text.isEmpty()) {
            both.add(el("section", el("h2", wording.say(title)), wording.rich(text, 3, glossary)));
        }
    }

    private El level(Consultation consultation) {
        El steps = el("ol");
        El section = el(
                        "section.level",
                        el("h2", wording.say("consultation.level.title")).id("level"),
                        steps)
                .attr("aria-labelledby", "level");
        consultation.level().ifPresent(current -> {
            for (var level : Level.values()) {
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
