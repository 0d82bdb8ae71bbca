package org.heard.response.ui;

import java.util.Optional;
import org.heard.response.Capacity;
import org.heard.response.Drafts;

/** As whom she answers, once more, for somebody who has begun. */
class WhoStep extends Step {

    WhoStep(Journey journey, Words words, Drafts drafts, Optional<String> then) {
        super(journey, words);
        var form = new WhoForm(journey.begun().who().said(), capacity -> {
            drafts.answerIn(journey.key(), capacity.orElse(null));
            if (capacity.filter(Capacity::asksMore).isPresent()) {
                journey.go(SPEAKING, then);
            } else {
                journey.go(then.orElse("1"));
            }
        });
        add(form.summary());
        top().forEach(this::add);
        add(form);
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return getTranslation("response.who.title");
    }
}
