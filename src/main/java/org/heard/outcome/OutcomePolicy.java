package org.heard.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.language.Translated;
import org.heard.outcome.Outcome.Reason;
import org.heard.outcome.OutcomeText.Kind;
import org.heard.outcome.OutcomeText.Pair;
import org.heard.site.Organisation;
import org.springframework.stereotype.Component;

/**
 * What an outcome has to say before anyone sees it (A2, A4, A6): how many took part, at least one answer to what people
 * said, a reason for everything that could not be done, a day for everything that will be done, what happens next, and
 * thanks, each in every language that the council requires (F4).
 */
@Component
class OutcomePolicy {

    private final List<Locale> required;

    OutcomePolicy(Organisation organisation) {
        required = organisation.requiredLanguages().stream()
                .map(Locale::forLanguageTag)
                .toList();
    }

    /** What is missing; nothing when it may be published. */
    List<Reason> missing(OutcomeText text, boolean consultationIsOver) {
        var missing = new ArrayList<Reason>();
        if (!consultationIsOver) {
            missing.add(Reason.of("outcome.missing.open"));
        }
        if (text.tookPart().isEmpty()) {
            missing.add(Reason.of("outcome.missing.people"));
        }
        if (text.pairs().isEmpty()) {
            missing.add(Reason.of("outcome.missing.pairs"));
        }
        for (int i = 0; i < text.pairs().size(); i++) {
            missing.addAll(missing(text.pairs().get(i), i + 1));
        }
        languages(missing, text.summary(), "outcome.missing.summary");
        languages(missing, text.next(), "outcome.missing.next");
        languages(missing, text.thanks(), "outcome.missing.thanks");
        return missing;
    }

    private List<Reason> missing(Pair pair, int number) {
        var missing = new ArrayList<Reason>();
        languages(missing, pair.said(), "outcome.missing.said", number);
        boolean couldNot = pair.kind() == Kind.COULD_NOT;
        languages(missing, pair.did(), couldNot ? "outcome.missing.reason" : "outcome.missing.did", number);
        if (pair.kind() == Kind.WILL_DO && pair.date() == null) {
            missing.add(Reason.of("outcome.missing.date", number));
        }
        return missing;
    }

    private void languages(List<Reason> missing, Translated text, String key, Object... parameters) {
        for (Locale language : required) {
            if (!text.has(language)) {
                var all = new ArrayList<Object>(List.of(parameters));
                all.addFirst(language);
                missing.add(new Reason(key, all));
            }
        }
    }
}
