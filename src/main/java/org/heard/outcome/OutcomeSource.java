package org.heard.outcome;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import org.heard.format.making.Authoring;
import org.heard.format.making.Source;
import org.heard.format.making.SourceTree;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.outcome.OutcomeText.Kind;
import org.heard.outcome.OutcomeText.Pair;
import org.heard.outcome.OutcomeText.Progress;
import org.heard.outcome.Outcomes.Published;
import org.springframework.stereotype.Service;

/** What became of a consultation as a document: what its page says, in the page's order (F2, A2). */
@Service
class OutcomeSource {

    private final Messages messages;
    private final Authoring authoring;

    OutcomeSource(Messages messages, Authoring authoring) {
        this.messages = messages;
        this.authoring = authoring;
    }

    Source of(Published outcome, Locale language) {
        OutcomeText text = outcome.text();
        String title = say(
                language, "outcome.title", outcome.consultation().text().title().text(language));
        SourceTree tree = authoring.begin(language).line("h1", title).plain(text.summary());
        if (outcome.outcome().isBroughtOver()) {
            tree.line("p", say(language, "outcome.brought-over.note"));
        }
        if (!text.pairs().isEmpty()) {
            tree.line("h2", say(language, "outcome.pairs.title"));
            text.pairs().forEach(pair -> pair(tree, pair, language));
        }
        glance(tree, outcome, language);
        part(tree, "outcome.report.title", text.report(), language);
        if (!text.report().isEmpty()) {
            tree.rich(text.report(), 3);
        }
        part(tree, "outcome.next.title", text.next(), language);
        tree.plain(text.next());
        if (!text.updates().isEmpty()) {
            tree.line("h2", say(language, "outcome.updates.title"));
            text.updates()
                    .reversed()
                    .forEach(update ->
                            tree.name(Dates.date(language, update.at())).plain(update.words()));
        }
        part(tree, "outcome.thanks.title", text.thanks(), language);
        tree.plain(text.thanks());
        return authoring.finish(tree, title);
    }

    private void part(SourceTree tree, String key, Translated text, Locale language) {
        if (!text.isEmpty()) {
            tree.line("h2", say(language, key));
        }
    }

    private void pair(SourceTree tree, Pair pair, Locale language) {
        if (pair.heading().isEmpty()) {
            tree.line("h3", say(language, "outcome.said"));
        } else {
            tree.line("h3", pair.heading()).name(say(language, "outcome.said"));
        }
        tree.quotation(pair.said());
        if (pair.people() > 0) {
            tree.line("p", say(language, "outcome.said.people", pair.people()));
        }
        tree.name(say(language, pair.kind().key())).plain(pair.did());
        tree.fact(say(language, progress(pair)), date(pair, language));
    }

    // whether it is late changes by the day and is left to the reader: the date stands there
    private static String progress(Pair pair) {
        boolean done = pair.kind() == Kind.DID && pair.progress() == Progress.PROMISED;
        return pair.kind() == Kind.COULD_NOT
                ? "outcome.progress.not_done"
                : done ? Progress.DONE.key() : pair.progress().key();
    }

    private String date(Pair pair, Locale language) {
        LocalDate date = pair.date();
        return date == null ? "" : say(language, progress(pair) + ".on", Dates.date(language, date));
    }

    private void glance(SourceTree tree, Published outcome, Locale language) {
        tree.line("h2", say(language, "outcome.glance.title"));
        outcome.outcome()
                .publishedAt()
                .ifPresent(when -> tree.fact(say(language, "outcome.glance.published"), Dates.date(language, when)));
        outcome.outcome()
                .changedAt()
                .filter(when -> !when.equals(outcome.outcome().publishedAt().orElse(null)))
                .ifPresent(when -> tree.fact(say(language, "outcome.glance.changed"), Dates.date(language, when)));
        if (!outcome.text().tookPart().isEmpty()) {
            tree.name(say(language, "outcome.glance.people"));
            new TreeMap<>(outcome.text().tookPart())
                    .forEach((way, number) ->
                            tree.fact(say(language, way.nameKey()), say(language, "outcome.number", number)));
            tree.fact(
                    say(language, "outcome.glance.sum"),
                    say(language, "outcome.number", outcome.text().people()));
        }
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
