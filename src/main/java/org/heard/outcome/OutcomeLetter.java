package org.heard.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.consultation.Consultation;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.message.MessageText;
import org.heard.message.MessageText.Written;
import org.heard.outcome.OutcomeText.Pair;
import org.heard.participant.Correspondence;
import org.springframework.stereotype.Component;

/** An outcome as a letter: what people said and what was done, line by line, and where to read more. */
@Component
class OutcomeLetter {

    private final Messages messages;
    private final MessageText texts;
    private final Correspondence correspondence;

    OutcomeLetter(Messages messages, MessageText texts, Correspondence correspondence) {
        this.texts = texts;
        this.messages = messages;
        this.correspondence = correspondence;
    }

    /** @param why she gets it, and how to stop it */
    Written write(Locale language, Consultation consultation, OutcomeText text, String why) {
        String title = consultation.text().title().text(language);
        var parts = new ArrayList<String>();
        parts.add(messages.get(
                language, "outcome.post.opening", consultation.text().title().text(language)));
        parts.add(text.summary().text(language));
        if (!text.tookPart().isEmpty()) {
            parts.add(messages.get(language, "outcome.people", text.people()));
        }
        text.updates().stream()
                .reduce((earlier, later) -> later)
                .ifPresent(update -> parts.add(update.words().text(language)));
        text.pairs().forEach(pair -> parts.addAll(lines(language, pair)));
        parts.add(text.next().text(language));
        parts.add(text.thanks().text(language));
        parts.add(messages.get(
                language, "outcome.post.more", correspondence.address(language, "outcomes/" + consultation.slug())));
        parts.add(why);
        parts.removeIf(String::isBlank);
        return texts.signed(
                language, messages.get(language, "outcome.post.subject", title), String.join("\n\n", parts));
    }

    private List<String> lines(Locale language, Pair pair) {
        String did = messages.get(
                language,
                "outcome.post.line",
                messages.get(language, pair.kind().key()),
                pair.did().text(language));
        String when = pair.date() == null ? "" : " (" + Dates.date(language, pair.date()) + ")";
        return List.of(
                messages.get(
                        language,
                        "outcome.post.line",
                        messages.get(language, "outcome.said"),
                        pair.said().text(language)),
                did + when);
    }
}
