package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import org.heard.language.Dates;
import org.heard.response.Response;

/** For somebody who comes back after sending. */
class AlreadySentStep extends Step {

    AlreadySentStep(Journey journey, Words words, Response response) {
        super(journey, words);
        top().forEach(this::add);
        add(
                para("response.already.text", Dates.dateTime(journey.language(), response.sentAt())),
                el(
                        "ul",
                        el("li", link(journey.link(SENT), getTranslation("response.already.receipt"))),
                        el("li", link(journey.link(COPY), getTranslation("response.sent.copy.link")))));
        if (!journey.isTooLate()) {
            add(
                    para("response.sent.again.text"),
                    el("p", link(journey.linkToNew(), getTranslation("response.sent.again.link"))));
        }
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return getTranslation("response.already.title");
    }
}
