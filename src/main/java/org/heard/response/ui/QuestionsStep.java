package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.Form.Saving;
import org.heard.html.form.HiddenValue;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Routing;
import org.heard.questionnaire.ui.QuestionField;
import org.heard.response.Capacity;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.Drafts.Saved;
import org.heard.response.Typed;
import org.heard.response.attachment.Attachment;

/** A page of questions. Whatever button is pressed, what was typed is kept; only going on looks for mistakes. */
class QuestionsStep extends Step {

    private final Drafts drafts;
    private final int number;
    private final QuestionPage page;
    private final Routing route;
    private final Optional<String> then;
    private final FileWork work;
    private final Form form = new Form("questions");
    private final HiddenValue version = new HiddenValue("version");
    private final List<QuestionField> fields;
    private final FileQuestions files;

    /** @param then the step to return to, for somebody who came to change an answer */
    QuestionsStep(Journey journey, Words words, Drafts drafts, FileWork work, int number, Optional<String> then) {
        super(journey, words);
        this.drafts = drafts;
        this.work = work;
        this.number = number;
        this.then = then;
        page = journey.questions().pages().get(number - 1);
        Draft draft = journey.begun();
        route = journey.route();
        version.setValue(draft.versionOf(page));
        // a page that was made before an answer elsewhere changed may bring more than is asked now: that is kept too
        fields = page.questions().stream()
                .filter(question -> journey.posted() || route.asks(question))
                .map(question -> words.field(question, journey.language()))
                .toList();
        files = new FileQuestions(this, work, drafts, journey, fields);
        fields.forEach(field -> field.show(draft.answer(field.question().key())));
        form.onAutosave(() -> {
            Saved saved = save();
            return new Form.Autosaved(saved.version(), isDisputed(saved.draft()) ? Saving.CONFLICT : Saving.KEPT);
        });
        add(form.summary(), el("p.progress", progress()));
        top().forEach(this::add);
        // whose views these are, for whoever has two answers open or was called away
        draft.who()
                .said()
                .filter(as -> as != Capacity.MYSELF)
                .ifPresent(as -> add(el("p.hint", SpeakingStep.heading(this, as))));
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
        long place = route.pages().stream().filter(each -> each <= number).count();
        return getTranslation(
                "response.page.progress", Math.max(1, place), route.pages().size());
    }

    private void fill(Draft draft) {
        form.getElement().setAttribute("data-autosave-key", draft.id().value() + "." + number);
        form.add(version);
        form.add(SavingWords.restore(this));
        files.offer(form, draft, this::goOn, this::add, this::delete);
        fields.forEach(this::offer);
        form.add(SavingWords.status(this, draft, journey.now()));
        El buttons = el("div.buttons");
        buttons.add(form.button("continue", getTranslation("response.continue"), this::goOn));
        buttons.add(form.button("later", getTranslation("response.page.later"), this::leave)
                .kind("secondary"));
        buttons.add(form.button("back", getTranslation("response.page.back"), this::goBack)
                .kind("quiet"));
        form.add(buttons);
    }

    /** A question, and with what is only to be read the way to have it in another form or language. */
    private void offer(QuestionField field) {
        form.add(field);
        if (field.question().type() == QuestionType.STATEMENT) {
            form.add(el(
                    "p.hint",
                    link("consultations/" + journey.slug() + "/formats", getTranslation("response.page.read-in"))));
        }
    }

    private void delete(Attachment file) {
        save();
        work.remove(journey.begun(), file);
        journey.go(Integer.toString(number), then);
    }

    private void add() {
        save();
        if (files.take(form, this::delete)) {
            journey.go(Integer.toString(number), then);
        }
    }

    private Saved save() {
        Map<String, Answer> held = new HashMap<>();
        fields.stream()
                .filter(field -> route.asks(field.question()) || !field.answer().isNone())
                .forEach(field -> held.put(field.question().key(), field.answer()));
        Draft draft = journey.begun();
        List<Typed> typed = page.questions().stream()
                .map(question -> new Typed(
                        question.key(),
                        held.getOrDefault(question.key(), draft.answer(question.key())),
                        question.type().isFile()))
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
        save();
        boolean taken = files.take(form, this::delete);
        Draft draft = drafts.find(journey.key()).orElseThrow(Drafts.DraftGone::new);
        boolean disputed = isDisputed(draft);
        if (disputed || journey.isTooLate()) {
            journey.go(disputed ? CHOOSE : START);
            return;
        }
        List<QuestionField> asked =
                fields.stream().filter(field -> route.asks(field.question())).toList();
        long wrong = asked.stream().filter(field -> !field.check()).count();
        if (wrong == 0 && taken) {
            onward(draft.route(journey.questions()));
        } else {
            fields.forEach(field -> field.setVisible(asked.contains(field)));
        }
    }

    // whoever came to change an answer also sees the pages to which the change leads
    private void onward(Routing now) {
        if (then.isPresent()) {
            now.pages().stream()
                    .filter(each -> each > number && !route.pages().contains(each))
                    .findFirst()
                    .ifPresentOrElse(each -> journey.go(Integer.toString(each), then), () -> journey.go(then.get()));
            return;
        }
        OptionalInt after = now.after(number);
        journey.go(after.isPresent() ? Integer.toString(after.getAsInt()) : CHECK);
    }

    private void leave() {
        save();
        if (files.take(form, this::delete)) {
            journey.go(SAVED);
        }
    }

    private void goBack() {
        OptionalInt before = save().draft().route(journey.questions()).before(number);
        if (!files.take(form, this::delete)) {
            return;
        }
        journey.go(then.orElse(before.isPresent() ? Integer.toString(before.getAsInt()) : WHO));
    }
}
