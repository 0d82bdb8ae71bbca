package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.List;
import java.util.Optional;
import org.heard.format.making.FileForm;
import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;
import org.heard.response.Draft;
import org.heard.response.Response;

/** What was answered, to be kept: read, printed, or saved. */
class CopyStep extends Step {

    private final boolean sent;

    /**
     * A copy of what was sent.
     *
     * @param forms that it can be made into as a file
     */
    CopyStep(Journey journey, Words words, Response response, List<FileForm> forms, FileWork work) {
        super(journey, words);
        sent = true;
        Routing route = response.route(journey.questions());
        Questions asked = words.filled(journey.questions(), route);
        top().forEach(this::add);
        add(told("p.lede", journey.consultation().text().title()));
        add(para("response.copy.sent", Dates.dateTime(journey.language(), response.sentAt())));
        add(el("div.receipt", el("h2", getTranslation("response.sent.code")), Codes.big(response.receipt())));
        add(print());
        add(new AnswerList(words, journey.language())
                .files(work, work.of(response))
                .who(response.who(), Optional.empty())
                .answers(
                        asked,
                        response.route(asked),
                        question -> response.answer(question.key()),
                        question -> Optional.empty()));
        add(new FileChoice(journey, forms));
        add(el("p.no-print", link(journey.link(SENT), getTranslation("response.copy.back"))));
    }

    /** A copy of what has been typed and not been sent. */
    CopyStep(Journey journey, Words words, FileWork work) {
        super(journey, words);
        sent = false;
        Draft draft = journey.begun();
        top().forEach(this::add);
        add(told("p.lede", journey.consultation().text().title()));
        add(para("response.copy.unsent", Dates.dateTime(journey.language(), draft.changedAt())));
        add(print());
        add(new AnswerList(words, journey.language())
                .files(work, work.of(draft))
                .who(draft.who(), Optional.empty())
                .answers(
                        journey.questions(),
                        journey.route(),
                        question -> draft.answer(question.key()),
                        question -> Optional.empty())
                .unsent(journey.route(), question -> draft.answer(question.key())));
    }

    private El print() {
        return el(
                "p.no-print",
                el("button.button.button-secondary", getTranslation("response.copy.print"))
                        .attr("type", "button")
                        .attr("data-print", "")
                        .attr("hidden", ""));
    }

    @Override
    String heading() {
        return getTranslation(sent ? "response.copy.title" : "response.copy.unsent.title");
    }
}
