package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Question;
import org.heard.response.Draft;
import org.heard.response.Drafts;

/** Two answers to the same question, typed on two pages at once: both were kept, and the person says which it is. */
class ChooseStep extends Step {

    private static final String BOTH = "both";

    private final Drafts drafts;
    private final Form form = new Form("choose");
    private final Map<Question, RadioChoice> choices = new LinkedHashMap<>();

    ChooseStep(Journey journey, Words words, Drafts drafts) {
        super(journey, words);
        this.drafts = drafts;
        add(form.summary());
        top().forEach(this::add);
        add(para("response.choose.text"));
        journey.begun().disputed().stream()
                .flatMap(key -> journey.questions().find(key).stream())
                .forEach(this::ask);
        form.add(el("div.buttons", form.button("keep", getTranslation("response.choose.keep"), this::settle)));
        add(form);
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return getTranslation("response.choose.title");
    }

    private static List<Answer> versions(Draft draft, Question question) {
        var versions = new ArrayList<Answer>();
        versions.add(draft.answer(question.key()));
        versions.addAll(draft.others(question.key()));
        return versions;
    }

    private void ask(Question question) {
        List<Answer> versions = versions(journey.begun(), question);
        El section = el("section", words.wording("h2", question, journey.language()));
        var options = new ArrayList<Option>();
        for (int i = 0; i < versions.size(); i++) {
            section.add(el("h3", getTranslation("response.choose.version", i + 1)));
            section.add(shown(question, versions.get(i)));
            options.add(Option.of(Integer.toString(i), getTranslation("response.choose.this", i + 1)));
        }
        if (question.type().isWords()) {
            options.add(Option.of(BOTH, getTranslation("response.choose.both")));
        }
        var choice = new RadioChoice("keep-" + question.key(), getTranslation("response.choose.label"), options);
        choice.setRequiredIndicatorVisible(true);
        choices.put(question, choice);
        section.add(choice);
        form.add(section);
    }

    private El shown(Question question, Answer version) {
        List<El> parts = words.answer(question, version, journey.language());
        return parts.isEmpty() ? el("p.hint", getTranslation("response.choose.empty")) : el("div", parts);
    }

    private void settle() {
        var chosen = new LinkedHashMap<String, Answer>();
        choices.forEach((question, choice) -> {
            if (choice.getValue().isEmpty()) {
                choice.refuse(getTranslation("response.choose.missing"));
            } else {
                chosen.put(question.key(), chosen(versions(journey.begun(), question), choice.getValue()));
            }
        });
        if (chosen.size() == choices.size()) {
            drafts.settle(journey.key(), chosen);
            journey.go(Integer.toString(journey.begun().page()));
        }
    }

    private static Answer chosen(List<Answer> versions, String choice) {
        if (choice.equals(BOTH)) {
            return Answer.words(
                    String.join("\n\n", versions.stream().map(Answer::text).toList()));
        }
        return versions.get(Integer.parseInt(choice));
    }
}
