package org.heard.consultation;

import java.util.Locale;
import java.util.Optional;

/** What other modules have learnt that whoever plans a consultation should know before it opens. */
public interface PlanningHints {

    /**
     * A hint.
     *
     * @param text what was learnt, as a sentence or two
     * @param link what the link beside it says
     * @param address where something can be done about it, on the desk
     */
    record Hint(String text, String link, String address) {}

    /** What is to be said, if anything is; nothing that names a person. */
    Optional<Hint> hint(Locale reader);
}
