package org.heard.outcome.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.language.Messages;
import org.heard.outcome.Outcomes;
import org.heard.outcome.Outcomes.Published;
import org.heard.site.HomeSection;

/** The latest outcomes on the home page. */
@org.springframework.stereotype.Component
class WhatChangedLately implements HomeSection {

    private static final int MOST = 3;

    private final Outcomes outcomes;
    private final OutcomeCards cards;
    private final Messages messages;

    WhatChangedLately(Outcomes outcomes, OutcomeCards cards, Messages messages) {
        this.outcomes = outcomes;
        this.cards = cards;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> show(Locale language) {
        List<Published> latest = outcomes.latestFew(MOST);
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(el(
                        "section",
                        el("h2", messages.get(language, "outcome.home.title")),
                        cards.list(language, latest, 3),
                        el("p", link("outcomes", messages.get(language, "outcome.home.all")))));
    }
}
