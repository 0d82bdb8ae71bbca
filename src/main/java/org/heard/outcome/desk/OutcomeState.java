package org.heard.outcome.desk;

import java.util.Locale;
import org.heard.language.Dates;
import org.heard.outcome.Outcome;

/** Says how far an outcome is: begun, published, or published with changes that nobody outside sees yet. */
final class OutcomeState {

    /** Finds a text by its key. */
    interface Words {
        String get(String key, Object... parameters);
    }

    private OutcomeState() {}

    static String of(Outcome outcome, Locale language, Words words) {
        return outcome.changedAt()
                .map(at -> words.get(
                        outcome.hasUnpublishedChanges() ? "outcome.desk.state.changed" : "outcome.desk.state.published",
                        Dates.date(language, at)))
                .orElseGet(() -> words.get("outcome.desk.state.draft"));
    }
}
