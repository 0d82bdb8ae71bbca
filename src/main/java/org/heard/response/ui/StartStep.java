package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Optional;
import org.heard.html.El;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.HiddenValue;
import org.heard.html.form.Option;
import org.heard.language.Dates;
import org.heard.questionnaire.Question;
import org.heard.response.AnsweringAs;
import org.heard.response.Drafts;
import org.heard.response.FairUse;
import org.heard.site.Assets;
import org.heard.site.EasyReadSwitch;

/** Before anything is typed: what will be asked, what happens with it, how it is kept, and who is answering. */
class StartStep extends Step {

    private static final String SHARED = "yes";

    StartStep(Journey journey, Words words, Drafts drafts, FairUse fairUse, Assets assets) {
        super(journey, words);
        var consultation = journey.consultation().id();
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        var sum = new HiddenValue("sum");
        var shared = new CheckboxChoices(
                "shared",
                getTranslation("response.shared.title"),
                List.of(new Option(
                        SHARED,
                        getTranslation("response.start.shared"),
                        getTranslation("response.start.shared.hint"))));
        var form = new WhoForm(Optional.empty(), capacity -> {
            AnsweringAs who = capacity.map(AnsweringAs::of).orElse(AnsweringAs.unsaid());
            boolean flood = fairUse.isFlood(consultation, address, sum.getValue());
            var code = drafts.begin(
                    journey.consultation().id(),
                    who,
                    journey.language(),
                    journey.more().map(Journey.More::given));
            if (flood) {
                drafts.markFlood(code);
            }
            journey.goWith(
                    code, who.asksMore() ? SPEAKING : "1", shared.getValue().contains(SHARED));
        });
        form.ask(shared);
        effort(form, sum, fairUse.sum(consultation, address), assets);
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

    // what is begun here belongs to no answer yet
    @Override
    void carry() {}

    // only where very many begin at once: the device does a sum by itself, and nobody has to wait for it
    private static void effort(WhoForm form, HiddenValue sum, String posed, Assets assets) {
        sum.setValue(posed);
        sum.getElement().setAttribute("data-effort", "");
        form.add(sum);
        if (!posed.isEmpty()) {
            form.add(el("script").attr("src", assets.address("effort.js")).attr("defer", ""));
        }
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
        String closes =
                journey.time().end().map(at -> Dates.dateTime(language, at)).orElse("");
        return getTranslation("response.start.kept", send, keep, closes);
    }
}
