package org.heard.participant.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.Locale;
import java.util.function.Function;
import org.heard.html.El;
import org.heard.language.Messages;
import org.heard.participant.Profile;
import org.heard.participant.ProfileWords;
import org.heard.participant.ProfileWords.Answer;
import org.springframework.stereotype.Component;

/** What a person told us, as a list of answers, each with a link to change it. */
@Component
class ProfileAnswers {

    private final ProfileWords words;
    private final Messages messages;

    ProfileAnswers(ProfileWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** @param change gives the address where a step is changed */
    El list(Locale language, Profile profile, Function<StepName, String> change) {
        var list = el("dl.answers");
        words.answers(language, profile).forEach(answer -> list.add(row(language, answer, change)));
        return list;
    }

    private El row(Locale language, Answer answer, Function<StepName, String> change) {
        El link = link(
                change.apply(StepName.valueOf(answer.part().name())),
                messages.get(language, "participant.answer.change"));
        link.add(el("span.sr", " " + answer.question()));
        return el(
                "div",
                el("dt", answer.question()),
                el("dd", answer.answer()).attr("dir", "auto"),
                el("dd.change", link));
    }
}
