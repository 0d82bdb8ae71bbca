package org.heard.consultation;

import java.util.Optional;

/** What can be answered on this site, as the module that keeps the questions tells it. */
public interface OnlineQuestions {

    /**
     * What a consultation asks.
     *
     * @param questions how many questions, at least one
     * @param minutes how long an unhurried person needs
     */
    record Asked(int questions, int minutes) {}

    /** What this consultation asks on this site; nothing when it is answered in other ways only. */
    Optional<Asked> asked(Consultation.Id consultation);
}
