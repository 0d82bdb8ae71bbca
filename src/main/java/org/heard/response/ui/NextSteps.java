package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.heard.consultation.Consultation;
import org.heard.html.El;
import org.heard.language.Dates;

/** What happens with the answers, who decides, and when. */
final class NextSteps {

    private NextSteps() {}

    /** Who decides and when, as far as it is known. */
    static El decision(Consultation consultation, Locale language, Component page, Words words) {
        var section = el("div");
        var text = consultation.text();
        if (!text.decides().isEmpty()) {
            section.add(words.told("p", text.decides(), language));
        }
        if (text.decisionOn() != null) {
            section.add(
                    el("p", page.getTranslation("response.next.decision", Dates.full(language, text.decisionOn()))));
        }
        return section;
    }

    /** Everything that happens from now on, as a list. */
    static El list(Consultation consultation, Locale language, Component page, Words words) {
        var steps = el("ol.steps", el("li", page.getTranslation("response.start.read")));
        var text = consultation.text();
        if (!text.decides().isEmpty()) {
            steps.add(words.told("li", text.decides(), language));
        }
        if (text.decisionOn() != null) {
            steps.add(el("li", page.getTranslation("response.next.decision", Dates.full(language, text.decisionOn()))));
        }
        steps.add(el(
                "li",
                El.text(page.getTranslation("response.next.outcome") + " "),
                link("outcomes", page.getTranslation("response.next.outcome.link"))));
        return steps;
    }
}
