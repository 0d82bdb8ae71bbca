package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import org.heard.html.El;
import org.heard.response.Drafts;
import org.heard.response.Response;
import org.heard.site.Assets;

/** The receipt: it has arrived, this is its code, this is what happens next, and thank you (A6). */
class SentStep extends Step {

    SentStep(
            Journey journey,
            Words words,
            Drafts drafts,
            Response response,
            AnswerMessages messages,
            FileWork work,
            Assets assets) {
        super(journey, words);
        KeptHere.script(assets);
        var form = SendForm.mail("receipt", (to, once) -> messages.sendReceipt(journey, response, to, once));
        add(form.summary());
        top().forEach(this::add);
        add(KeptHere.offer(this));
        add(el(
                "div.receipt",
                el("h2", getTranslation("response.sent.code")),
                Codes.big(response.receipt()),
                para("response.saved.spoken", Codes.spoken(response.receipt())),
                para("response.sent.keep")));
        OtherView.after(response, journey, drafts).ifPresent(this::add);
        add(el("h2", getTranslation("response.sent.next")));
        add(NextSteps.list(journey.consultation(), journey.language(), this, words));
        work.showTranscripts(this, response).ifPresent(this::add);
        add(tellMe(), copy(), el("h2", getTranslation("response.mail.receipt.title")), form, again());
        if (!journey.codeInAddress()) {
            add(el("h2", getTranslation("response.shared.title")));
            add(para("response.sent.shared"), new ForgetForm(journey));
        }
        bottom().forEach(this::add);
    }

    private El tellMe() {
        return el(
                "section",
                el("h2", getTranslation("response.sent.tell.title")),
                para("response.sent.tell.text"),
                el("p", link("register?about=" + journey.slug(), getTranslation("response.sent.tell.link"))));
    }

    private El copy() {
        return el(
                "section",
                el("h2", getTranslation("response.sent.copy.title")),
                el("p", link(journey.link(COPY), getTranslation("response.sent.copy.link"))));
    }

    private El again() {
        return el(
                "section",
                el("h2", getTranslation("response.sent.again.title")),
                para("response.sent.again.text"),
                el("p", link(Journey.path(journey.slug(), NEW), getTranslation("response.sent.again.link"))));
    }

    @Override
    String heading() {
        return getTranslation("response.sent.title");
    }
}
