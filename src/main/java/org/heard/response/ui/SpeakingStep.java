package org.heard.response.ui;

import java.util.Optional;
import org.heard.html.form.Form.Autosaved;
import org.heard.html.form.Form.Saving;
import org.heard.html.form.HiddenValue;
import org.heard.response.AnsweringAs;
import org.heard.response.Capacity;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.Drafts.Saved;
import org.heard.response.WhoPart;

/** What more can be said about as whom she answers, where there is more. */
class SpeakingStep extends Step {

    private final Drafts drafts;
    private final Optional<String> then;
    private final Capacity capacity;
    private final HiddenValue version = new HiddenValue("version");
    private final SpeakingForm form;

    SpeakingStep(Journey journey, Words words, Drafts drafts, Optional<String> then) {
        super(journey, words);
        this.drafts = drafts;
        this.then = then;
        Draft draft = journey.begun();
        capacity = capacity(journey).orElseThrow();
        form = new SpeakingForm(draft.whoIn(capacity), this::keep);
        version.setValue(draft.versionOf(WhoPart.in(capacity)));
        form.add(version);
        form.showSaving(draft, journey.now());
        form.autosave(said -> {
            Saved saved = save(said);
            return new Autosaved(saved.version(), isDisputed(saved.draft()) ? Saving.CONFLICT : Saving.KEPT);
        });
        add(form.summary());
        top().forEach(this::add);
        add(para("response.speaking.text"));
        add(form);
        bottom().forEach(this::add);
    }

    /** The capacity of which more can be said here: that of the form that was sent, else the one in which she answers. */
    static Optional<Capacity> capacity(Journey journey) {
        return SpeakingForm.posted().or(() -> journey.begun().who().said().filter(Capacity::asksMore));
    }

    @Override
    String heading() {
        return heading(this, capacity);
    }

    static String heading(Step step, Capacity capacity) {
        return step.getTranslation("response.speaking.title", step.getTranslation(capacity.key()));
    }

    private Saved save(AnsweringAs said) {
        return drafts.sayWho(journey.key(), WhoPart.details(said), version.getValue(), form.once());
    }

    private boolean isDisputed(Draft draft) {
        return WhoPart.in(capacity).stream().anyMatch(part -> draft.disputed().contains(part.key()));
    }

    private void keep(AnsweringAs said) {
        Draft draft = save(said).draft();
        if (isDisputed(draft)) {
            journey.go(CHOOSE);
        } else if (journey.isTooLate()) {
            journey.go(START);
        } else if (draft.who().capacity() != capacity) {
            // chosen in another window meanwhile; what was said here is kept beside it
            journey.go(WHO, then);
        } else {
            journey.go(then.orElse("1"));
        }
    }
}
