package org.heard.response.ui;

import java.util.Optional;
import org.heard.response.AnsweringAs;
import org.heard.response.Drafts;

/** What more can be said about as whom she answers, where there is more. */
class SpeakingStep extends Step {

    private final AnsweringAs who;

    SpeakingStep(Journey journey, Words words, Drafts drafts, Optional<String> then) {
        super(journey, words);
        who = journey.begun().who();
        var form = new SpeakingForm(who, said -> {
            drafts.answerAs(journey.key(), said);
            journey.go(then.orElse("1"));
        });
        form.autosave(journey.begun(), journey.now(), said -> drafts.answerAs(journey.key(), said));
        add(form.summary());
        top().forEach(this::add);
        add(para("response.speaking.text"));
        add(form);
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return who.said()
                .map(capacity -> getTranslation("response.speaking.title", getTranslation(capacity.key())))
                .orElse("");
    }
}
