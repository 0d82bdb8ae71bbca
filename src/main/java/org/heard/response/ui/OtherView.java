package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Optional;
import org.heard.html.form.Form;
import org.heard.response.Capacity;
import org.heard.response.Drafts;
import org.heard.response.Response;

/**
 * After an answer for somebody she cares for, a carer's own views; after those, the other's. They are two answers, so that
 * neither voice is lost in the other (T4).
 */
@Tag("section")
final class OtherView extends HtmlContainer {

    private OtherView(Journey journey, Drafts drafts, Capacity next) {
        String texts = next == Capacity.CARER ? "response.sent.own" : "response.sent.theirs";
        var form = new Form("other-view");
        form.add(el(
                "div.buttons",
                form.button("begin", getTranslation(texts + ".begin"), () -> {
                            var code = drafts.beginBeside(
                                    journey.key(),
                                    next,
                                    journey.language(),
                                    journey.more().map(Journey.More::given));
                            journey.goWith(code, next.asksMore() ? Step.SPEAKING : "1");
                        })
                        .kind("secondary")));
        add(el("h2", getTranslation(texts + ".title")), el("p", getTranslation(texts + ".text")), form);
    }

    /** The way to the other's views, where there is one and the time for it is not over. */
    static Optional<OtherView> after(Response response, Journey journey, Drafts drafts) {
        if (!journey.mayBegin() || response.beside().isPresent()) {
            return Optional.empty();
        }
        return response.who()
                .said()
                .filter(said -> said.isForOther() || said == Capacity.CARER)
                .map(said -> said == Capacity.CARER ? Capacity.FOR_SOMEONE : Capacity.CARER)
                .map(next -> new OtherView(journey, drafts, next));
    }
}
