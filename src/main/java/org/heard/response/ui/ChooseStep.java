package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.HiddenValue;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.language.Lists;
import org.heard.questionnaire.Answer;
import org.heard.response.ChosenVersion;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.WhoPart;

/** Two answers to the same question, typed on two pages at once: both were kept, and the person says which it is. */
class ChooseStep extends Step {

    private static final String BOTH = "both";

    private final Drafts drafts;
    private final Form form = new Form("choose");
    private final Map<String, RadioChoice> choices = new LinkedHashMap<>();
    private final Map<String, HiddenValue> seen = new HashMap<>();

    ChooseStep(Journey journey, Words words, Drafts drafts) {
        super(journey, words);
        this.drafts = drafts;
        add(form.summary());
        top().forEach(this::add);
        add(para("response.choose.text"));
        journey.begun().disputed().forEach(this::ask);
        form.add(el("div.buttons", form.button("keep", getTranslation("response.choose.keep"), this::settle)));
        add(form);
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return getTranslation("response.choose.title");
    }

    private void ask(String key) {
        WhoPart.of(key)
                .ifPresentOrElse(
                        part -> ask(
                                key,
                                el("h2", getTranslation(part.label())),
                                said -> List.of(el("p", said(part, said)).attr("dir", "auto")),
                                part.isWords()),
                        () -> journey.questions()
                                .find(key)
                                .ifPresent(question -> ask(
                                        key,
                                        words.wording("h2", question, journey.language()),
                                        version -> words.answer(question, version, journey.language()),
                                        question.type().isWords())));
    }

    private String said(WhoPart part, Answer said) {
        if (part.isWords()) {
            return said.text();
        }
        return Lists.of(
                journey.language(),
                part.choices(said).stream().map(this::getTranslation).toList());
    }

    private void ask(String key, El wording, Function<Answer, List<El>> shown, boolean isWords) {
        Map<String, Answer> versions = journey.begun().versions(key);
        El section = el("section", wording);
        var options = new ArrayList<Option>();
        int number = 0;
        for (Map.Entry<String, Answer> version : versions.entrySet()) {
            number++;
            section.add(el("h3", getTranslation("response.choose.version", number)));
            section.add(
                    version.getValue().isNone()
                            ? el("p.hint", getTranslation("response.choose.empty"))
                            : el("div", shown.apply(version.getValue())));
            options.add(Option.of(version.getKey(), getTranslation("response.choose.this", number)));
        }
        if (isWords) {
            options.add(Option.of(BOTH, getTranslation("response.choose.both")));
        }
        var choice = new RadioChoice("keep-" + key, getTranslation("response.choose.label"), options);
        choice.setRequiredIndicatorVisible(true);
        choices.put(key, choice);
        var marks = new HiddenValue("shown-" + key);
        marks.setValue(String.join(" ", versions.keySet()));
        seen.put(key, marks);
        section.add(marks, choice);
        form.add(section);
    }

    private void settle() {
        var chosen = new LinkedHashMap<String, ChosenVersion>();
        choices.forEach((key, choice) -> {
            Map<String, Answer> versions = journey.begun().versions(key);
            HiddenValue shown = Objects.requireNonNull(seen.get(key));
            Set<String> marks = Set.copyOf(List.of(shown.getValue().split(" ")));
            // whatever came meanwhile is shown too if she has to choose again
            shown.setValue(String.join(" ", versions.keySet()));
            if (choice.getValue().equals(BOTH)) {
                chosen.put(key, new ChosenVersion(all(versions, marks), marks));
            } else if (versions.containsKey(choice.getValue())) {
                chosen.put(key, new ChosenVersion(Objects.requireNonNull(versions.get(choice.getValue())), marks));
            } else {
                choice.refuse(getTranslation("response.choose.missing"));
            }
        });
        if (chosen.size() == choices.size()) {
            drafts.settle(journey.key(), chosen);
            Draft now = drafts.find(journey.key()).orElseThrow(Drafts.DraftGone::new);
            journey.go(now.disputed().isEmpty() ? after(now) : CHOOSE);
        }
    }

    private String after(Draft now) {
        boolean asksMore =
                choices.containsKey(WhoPart.CAPACITY.key()) && now.who().asksMore();
        return asksMore ? SPEAKING : Integer.toString(now.page());
    }

    private static Answer all(Map<String, Answer> versions, Set<String> shown) {
        return Answer.words(versions.entrySet().stream()
                .filter(version -> shown.contains(version.getKey()))
                .map(version -> version.getValue().text())
                .collect(Collectors.joining("\n\n")));
    }
}
