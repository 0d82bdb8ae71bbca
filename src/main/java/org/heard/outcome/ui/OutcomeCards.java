package org.heard.outcome.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.List;
import java.util.Locale;
import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.language.Translated.Spoken;
import org.heard.outcome.OutcomeText;
import org.heard.outcome.OutcomeText.Kind;
import org.heard.outcome.OutcomeText.Progress;
import org.heard.outcome.Outcomes.Published;
import org.springframework.stereotype.Component;

/** Outcomes in a list: what was asked, what was decided, and how many promises were kept. */
@Component
class OutcomeCards {

    private final Messages messages;
    private final OutcomeWords spoken;

    OutcomeCards(Messages messages, OutcomeWords spoken) {
        this.messages = messages;
        this.spoken = spoken;
    }

    /** @param level of each card's heading */
    El list(Locale language, List<Published> outcomes, int level) {
        var list = el("ul.cards");
        outcomes.forEach(outcome -> list.add(card(language, outcome, level)));
        return list;
    }

    private El card(Locale language, Published outcome, int level) {
        Spoken title = outcome.consultation().text().title().in(language);
        El heading = link("outcomes/" + outcome.consultation().slug(), title.text());
        heading.attr("lang", title.language().toLanguageTag());
        var card = el("li", el("h" + level, heading));
        if (!outcome.text().summary().isEmpty()) {
            card.add(spoken.line("p", outcome.text().summary(), language));
        }
        if (!outcome.text().pairs().isEmpty()) {
            card.add(el("p", promises(language, outcome.text())));
        }
        String day = outcome.outcome()
                .changedAt()
                .map(when -> Dates.date(language, when))
                .orElse("");
        card.add(el(
                "div.state",
                el("p.status.status-outcome", messages.get(language, "outcome.published")),
                el("p.meta", day),
                el("p.meta", people(language, outcome))));
        return card;
    }

    /** Another site that did not say how many took part does not mean that nobody did. */
    private String people(Locale language, Published outcome) {
        boolean unknown =
                outcome.outcome().isBroughtOver() && outcome.text().tookPart().isEmpty();
        return unknown
                ? messages.get(language, "outcome.brought-over")
                : messages.get(language, "outcome.people", outcome.text().people());
    }

    private String promises(Locale language, OutcomeText text) {
        long couldNot = text.pairs().stream()
                .filter(pair -> pair.kind() == Kind.COULD_NOT)
                .count();
        long done = text.pairs().stream()
                .filter(pair -> pair.kind() != Kind.COULD_NOT && pair.progress() == Progress.DONE)
                .count();
        return messages.get(language, "outcome.promises", done, text.pairs().size() - done - couldNot, couldNot);
    }
}
