package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.List;
import java.util.Optional;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.HiddenValue;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.ui.QuestionField;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.Drafts.Saved;

/** A page of questions. Whatever button is pressed, what was typed is kept; only going on looks for mistakes. */
class QuestionsStep extends Step {

    private final Drafts drafts;
    private final int number;
    private final QuestionPage page;
    private final Optional<String> then;
    private final Form form = new Form("questions");
    private final HiddenValue version = new HiddenValue("version");
    private final List<QuestionField> fields;

    /** @param then the step to return to, for somebody who came to change an answer */
    QuestionsStep(Journey journey, Words words, Drafts drafts, int number, Optional<String> then) {
        super(journey, words);
        this.drafts = drafts;
        this.number = number;
        this.then = then;
        page = journey.questions().pages().get(number - 1);
        Draft draft = journey.begun();
        version.setValue(draft.versionOf(page));
        fields = page.questions().stream()
                .map(question -> words.field(question, journey.language()))
                .toList();
        fields.forEach(field -> field.show(draft.answer(field.question().key())));
        form.onAutosave(() -> {
            Saved saved = save();
            return new Form.Autosaved(saved.version(), isDisputed(saved.draft()));
        });
        add(form.summary(), el("p.progress", progress()));
        top().forEach(this::add);
        if (!page.intro().isEmpty()) {
            add(words.rich(page.intro(), journey.language()));
        }
        fill(draft);
        add(form);
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return page.title().text(journey.language());
    }

    private String progress() {
        return getTranslation(
                "response.page.progress", number, journey.questions().pages().size());
    }

    private void fill(Draft draft) {
        form.getElement()
                .setAttribute("data-autosave-key", draft.id().value() + "." + number)
                .setAttribute(
                        "data-autosave-time", Long.toString(draft.changedAt().toEpochMilli()));
        form.add(version);
        form.add(SavingWords.restore(this));
        fields.forEach(form::add);
        form.add(SavingWords.status(this));
        El buttons = el("div.buttons");
        buttons.add(form.button("continue", getTranslation("response.continue"), this::goOn));
        buttons.add(form.button("later", getTranslation("response.page.later"), this::leave)
                .kind("secondary"));
        buttons.add(form.button("back", getTranslation("response.page.back"), this::goBack)
                .kind("quiet"));
        form.add(buttons);
    }

    private Saved save() {
        List<Draft.Typed> typed = fields.stream()
                .map(field -> new Draft.Typed(field.question().key(), field.answer()))
                .toList();
        Saved saved = drafts.save(journey.key(), typed, version.getValue(), form.once(), number, journey.language());
        version.setValue(saved.version());
        return saved;
    }

    private boolean isDisputed(Draft draft) {
        return fields.stream()
                .anyMatch(field -> draft.disputed().contains(field.question().key()));
    }

    private void goOn() {
        boolean disputed = isDisputed(save().draft());
        if (disputed || journey.isTooLate()) {
            journey.go(disputed ? CHOOSE : START);
            return;
        }
        long wrong = fields.stream().filter(field -> !field.check()).count();
        if (wrong == 0) {
            boolean last = number == journey.questions().pages().size();
            journey.go(then.orElse(last ? CHECK : Integer.toString(number + 1)));
        }
    }

    private void leave() {
        save();
        journey.go(SAVED);
    }

    private void goBack() {
        save();
        journey.go(then.orElse(number == 1 ? WHO : Integer.toString(number - 1)));
    }
}
