package org.heard.questionnaire.exchange;

import java.util.List;
import org.heard.consultation.importing.Remark;

/**
 * What a file holds, as Heard would have it.
 *
 * @param form what would be made
 * @param remarks what would not, and what is not quite the same, each with its place
 */
public record Reading(Form form, List<Remark> remarks) {

    /** Whether there is anything to be made. */
    public boolean hasQuestions() {
        return form.questions().answered().findAny().isPresent();
    }

    /** Whether something that says something is left behind. */
    public boolean hasLosses() {
        return remarks.stream().anyMatch(Remark::isLoss);
    }
}
