package org.heard.response.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        add(form);
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return getTranslation("response.who.title");
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
