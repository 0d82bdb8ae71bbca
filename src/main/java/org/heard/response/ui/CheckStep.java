package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.List;
import java.util.Optional;
import org.heard.html.form.Form;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.ui.QuestionField;
import org.heard.response.CannotSend;
import org.heard.response.Draft;
import org.heard.response.Drafts;

/** Everything that was answered, to be read over once before it is sent. */
class CheckStep extends Step {

    private final Drafts drafts;
    private final Form form = new Form("send");

    CheckStep(Journey journey, Words words, Drafts drafts, FileWork work) {
        super(journey, words);
        this.drafts = drafts;
        Draft draft = journey.begun();
        add(form.summary());
        top().forEach(this::add);
        add(para("response.check.text"));
        add(new AnswerList(words, journey.language())
                .files(work, work.of(draft))
                .who(draft.who(), Optional.of(journey.linkAndBack(WHO, CHECK, "who")))
                .answers(
                        journey.questions(),
                        journey.route(),
                        question -> draft.answer(question.key()),
                        question -> Optional.of(change(question)))
                .unsent(journey.route(), question -> draft.answer(question.key())));
        form.add(para("response.check.before"));
        var buttons = el("div.buttons");
        buttons.add(form.button("send", getTranslation("response.check.send"), this::send));
        buttons.add(form.button("later", getTranslation("response.page.later"), () -> journey.go(SAVED))
                .kind("secondary"));
        buttons.add(form.button("back", getTranslation("response.page.back"), this::goBack)
                .kind("quiet"));
        form.add(buttons);
        add(form);
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return getTranslation("response.check.title");
    }

    private String change(Question question) {
        int page = journey.questions().pageOf(question.key());
        return journey.linkAndBack(Integer.toString(page), CHECK, QuestionField.nameOf(question));
    }

    private void goBack() {
        List<Integer> pages = journey.route().pages();
        journey.go(pages.isEmpty() ? WHO : Integer.toString(pages.getLast()));
    }

    private void send() {
        try {
            drafts.send(journey.key());
            journey.goSent();
        } catch (CannotSend cannot) {
            switch (cannot.reason()) {
                case TOO_LATE -> journey.go(START);
                case DISPUTED -> journey.go(CHOOSE);
                case EMPTY -> form.refuse(getTranslation(cannot.key()));
                case UNFINISHED -> sayWhatToMend();
            }
        }
    }

    private void sayWhatToMend() {
        Draft draft = journey.begun();
        for (Question question : draft.toMend(journey.questions())) {
            question.problem(draft.answer(question.key()))
                    .ifPresent(problem -> form.refuse(
                            getTranslation(
                                    "response.check.problem",
                                    question.wording().text(journey.language()),
                                    getTranslation(problem.key(), problem.arguments(journey.language()))),
                            "row-" + question.key()));
        }
    }
}
