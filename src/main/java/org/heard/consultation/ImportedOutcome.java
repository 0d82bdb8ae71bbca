package org.heard.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A consultation that was brought over from elsewhere came with what had come of it. Told to every {@link Keeper} inside
 * the transaction that brings it over, once for each language, and again when the text has changed there. The
 * consultation is closed and public by then.
 *
 * @param id the consultation
 * @param language the language of the text
 * @param markdown what came of it; may be blank when there are only documents
 * @param documents files that belong to the outcome
 * @param publishedAt when it was published there
 */
public record ImportedOutcome(
        Consultation.Id id,
        Locale language,
        String markdown,
        List<ConsultationText.Document> documents,
        Instant publishedAt) {

    /** Keeps what came of consultations. */
    public interface Keeper {

        /**
         * Shows it to everyone in place of what was brought over before. Nobody is told of it.
         *
         * @return false if staff wrote something else here meanwhile, which stays as it is
         */
        boolean keep(ImportedOutcome outcome);
    }
}
