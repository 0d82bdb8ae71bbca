package org.heard.outcome.ui;

import static org.heard.html.El.el;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.outcome.OutcomeText.Kind;
import org.heard.outcome.OutcomeText.Pair;
import org.heard.outcome.OutcomeText.Progress;
import org.springframework.stereotype.Component;

/** "You said" beside "we did", so that the eye can check a promise in a second. */
@Component
class OutcomePairs {

    private final Messages messages;
    private final OutcomeWords spoken;
    private final Clock clock;

    OutcomePairs(Messages messages, OutcomeWords spoken, Clock clock) {
        this.messages = messages;
        this.spoken = spoken;
        this.clock = clock;
    }

    El list(Locale language, List<Pair> pairs) {
        var list = el("div.said-did");
        LocalDate today = Dates.day(clock.instant());
        pairs.forEach(pair -> list.add(row(language, pair, today)));
        return list;
    }

    private El row(Locale language, Pair pair, LocalDate today) {
        boolean headed = !pair.heading().isEmpty();
        String level = headed ? "h4" : "h3";
        var row = el("section.pair");
        if (headed) {
            row.add(spoken.line("h3", pair.heading(), language));
        }
        var said = el(
                "div.said",
                el(level, messages.get(language, "outcome.said")),
                spoken.paragraphs("blockquote", pair.said(), language));
        if (pair.people() > 0) {
            said.add(el("p.meta", messages.get(language, "outcome.said.people", pair.people())));
        }
        row.add(said, did(language, pair, level, today));
        return row;
    }

    private El did(Locale language, Pair pair, String level, LocalDate today) {
        State state = State.of(pair, today);
        var did = el(
                "div.did",
                el(level, messages.get(language, pair.kind().key())),
                spoken.paragraphs("div", pair.did(), language),
                el("p.status." + state.look, messages.get(language, state.key)));
        if (pair.date() != null) {
            did.add(el("p.meta", messages.get(language, state.key + ".on", Dates.date(language, pair.date()))));
        }
        return did;
    }

    /** How a promise stands: a word, a shape, and what its date means. */
    private enum State {
        DONE("status-done"),
        UNDER_WAY("status-doing"),
        PROMISED("status-promised"),
        CHANGED("status-changed"),
        LATE("status-late"),
        NOT_DONE("status-not-done");

        private final String look;
        private final String key;

        State(String look) {
            this.look = look;
            this.key = "outcome.progress." + name().toLowerCase(Locale.ROOT);
        }

        static State of(Pair pair, LocalDate today) {
            if (pair.kind() == Kind.COULD_NOT) {
                return NOT_DONE;
            }
            if (pair.isLate(today)) {
                return LATE;
            }
            return pair.kind() == Kind.DID && pair.progress() == Progress.PROMISED
                    ? DONE
                    : valueOf(pair.progress().name());
        }
    }
}
