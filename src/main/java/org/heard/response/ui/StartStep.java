package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.questionnaire.Question;
import org.heard.response.AnsweringAs;
import org.heard.response.Drafts;
import org.heard.site.EasyReadSwitch;

/** Before anything is typed: what will be asked, what happens with it, how it is kept, and who is answering. */
class StartStep extends Step {

    StartStep(Journey journey, Words words, Drafts drafts) {
        super(journey, words);
        var form = new WhoForm(AnsweringAs.unsaid(), who -> {
            var code = drafts.begin(
                    journey.consultation().id(),
                    who,
                    journey.language(),
                    journey.more().map(Journey.More::given));
            journey.goWith(code, "1");
        });
        add(form.summary());
        top().forEach(this::add);
        add(told("p.lede", journey.consultation().text().question()));
        if (journey.questions().all().anyMatch(Question::hasEasyRead)) {
            add(EasyReadSwitch.show(this, Journey.path(journey.slug(), START)));
        }
        add(facts());
        add(el("h2", getTranslation("response.who.title")), form);
        add(el("p", link(ComeBackView.ROUTE, getTranslation("response.start.comeback"))));
    }

    @Override
    String heading() {
        return getTranslation("response.start.title");
    }

    private El facts() {
        int pages = journey.questions().pages().size();
        long questions = journey.questions().answered().count();
        var list = el(
                "ul",
                el("li", getTranslation("response.start.name")),
                el(
                        "li",
                        getTranslation(
                                journey.questions().isRouted() ? "response.start.pages.most" : "response.start.pages",
                                pages,
                                questions,
                                journey.questions().minutes())),
                el("li", getTranslation("response.start.skip")),
                el("li", kept()),
                el("li", getTranslation("response.start.cookie")));
        return el(
                "section",
                el("h2", getTranslation("response.start.before")),
                list,
                el("h2", getTranslation("response.start.then")),
                el("p", getTranslation("response.start.read")),
                NextSteps.decision(journey.consultation(), journey.language(), this, words));
    }

    private String kept() {
        var language = journey.language();
        String send = journey.time()
                .sendableUntil()
                .map(at -> Dates.dateTime(language, at))
                .orElse("");
        String keep =
                journey.time().keptUntil().map(at -> Dates.date(language, at)).orElse("");
        return getTranslation("response.start.kept", send, keep);
    }
}
