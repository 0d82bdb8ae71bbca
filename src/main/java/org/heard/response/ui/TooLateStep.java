package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.Optional;
import org.heard.consultation.Status;
import org.heard.language.Dates;
import org.heard.response.Draft;
import org.heard.site.ContactBlock;

/** For somebody whose answer was not sent in time: it is said kindly, and her own words are still there to read. */
class TooLateStep extends Step {

    TooLateStep(Journey journey, Words words, ContactBlock contact) {
        super(journey, words);
        Draft draft = journey.begun();
        top().forEach(this::add);
        if (journey.consultation().status(journey.now()) == Status.WITHDRAWN) {
            add(para("response.late.withdrawn"), withdrawnReason());
        } else {
            add(para("response.late.text", closed()));
        }
        add(para("response.late.do"), contact.list(this));
        add(para("response.late.kept", kept()));
        add(el("p", link("consultations/" + journey.slug(), getTranslation("response.late.consultation"))));
        add(el("h2", getTranslation("response.late.words")));
        add(new AnswerList(words, journey.language())
                .who(draft.who(), Optional.empty())
                .answers(
                        journey.questions(),
                        journey.route(),
                        question -> draft.answer(question.key()),
                        question -> Optional.empty())
                .unsent(journey.route(), question -> draft.answer(question.key())));
    }

    private String closed() {
        return journey.time()
                .end()
                .map(at -> Dates.dateTime(journey.language(), at))
                .orElse("");
    }

    private String kept() {
        return journey.time()
                .keptUntil()
                .map(at -> Dates.date(journey.language(), at))
                .orElse("");
    }

    @Override
    String heading() {
        return getTranslation("response.late.title");
    }
}
