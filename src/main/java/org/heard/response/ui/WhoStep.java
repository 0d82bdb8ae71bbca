package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.html.form.HiddenValue;
import org.heard.response.AnsweringAs;
import org.heard.response.Capacity;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.WhoPart;

/** As whom she answers, once more, for somebody who has begun. */
class WhoStep extends Step {

    private final Drafts drafts;
    private final Optional<String> then;
    private final HiddenValue version = new HiddenValue("version");
    private final WhoForm form;

    WhoStep(Journey journey, Words words, Drafts drafts, Optional<String> then) {
        super(journey, words);
        this.drafts = drafts;
        this.then = then;
        form = new WhoForm(journey.begun().who().said(), this::keep);
        version.setValue(journey.begun().versionOf(List.of(WhoPart.CAPACITY)));
        form.add(version);
        add(form.summary());
        top().forEach(this::add);
        elsewhere(journey.begun())
                .ifPresent(as -> add(el(
                        "div.notice", el("p", getTranslation("response.who.elsewhere", getTranslation(as.key()))))));
        add(form);
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return getTranslation("response.who.title");
    }

    /** A capacity of which she said something that does not fit the one that she has now: another window may have chosen it. */
    private static Optional<Capacity> elsewhere(Draft draft) {
        return Stream.of(Capacity.values())
                .filter(as -> WhoPart.in(as).stream()
                        .filter(part -> !WhoPart.in(draft.who()).contains(part))
                        .anyMatch(part -> !draft.answer(part.key()).isNone()))
                .findFirst();
    }

    private void keep(Optional<Capacity> capacity) {
        AnsweringAs said = capacity.map(AnsweringAs::of).orElse(AnsweringAs.unsaid());
        Draft draft = drafts.sayWho(
                        journey.key(),
                        Map.of(WhoPart.CAPACITY, WhoPart.CAPACITY.of(said)),
                        version.getValue(),
                        form.once())
                .draft();
        if (draft.disputed().contains(WhoPart.CAPACITY.key())) {
            journey.go(CHOOSE);
        } else if (draft.who().asksMore()) {
            journey.go(SPEAKING, then);
        } else {
            journey.go(then.orElse("1"));
        }
    }
}
