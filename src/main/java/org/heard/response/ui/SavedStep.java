package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.response.Draft;

/** The code with which a person comes back, to be written down, read out, or sent to herself. */
class SavedStep extends Step {

    SavedStep(Journey journey, Words words, AnswerMessages messages) {
        super(journey, words);
        Draft draft = journey.begun();
        var form = SendForm.mail("link", (to, once) -> messages.sendLink(journey, to, once));
        var texted = SendForm.text("link", (to, once) -> messages.textLink(journey, to, once));
        add(form.summary(), texted.summary());
        top().forEach(this::add);
        add(para("response.saved.text", Dates.dateTime(journey.language(), draft.changedAt())));
        add(el(
                "div.receipt",
                el("h2", getTranslation("response.saved.code")),
                Codes.big(journey.key()),
                para("response.saved.spoken", Codes.spoken(journey.key())),
                para("response.saved.keep")));
        add(el("h2", getTranslation("response.saved.back")), ways());
        add(el(
                "p.buttons",
                link(journey.link(Integer.toString(draft.page())), getTranslation("response.saved.continue"))
                        .attr("class", "button")));
        add(el("h2", getTranslation("response.mail.link.title")), form);
        if (messages.texts()) {
            add(el("h2", getTranslation("response.text.link.title")), texted);
        }
        if (!journey.codeInAddress()) {
            add(el("h2", getTranslation("response.shared.title")));
            add(para("response.saved.shared"), new ForgetForm(journey));
        }
        bottom().forEach(this::add);
    }

    private El ways() {
        String until = journey.time()
                .sendableUntil()
                .map(at -> Dates.dateTime(journey.language(), at))
                .orElse("");
        String closes = journey.time()
                .end()
                .map(at -> Dates.dateTime(journey.language(), at))
                .orElse("");
        return el(
                "ul",
                el("li", getTranslation("response.saved.back.device")),
                el(
                        "li",
                        El.text(getTranslation("response.saved.back.code") + " "),
                        link(ComeBackView.ROUTE, getTranslation("response.saved.back.link"))),
                el("li", getTranslation("response.saved.until", until, closes)));
    }

    @Override
    String heading() {
        return getTranslation("response.saved.title");
    }
}
