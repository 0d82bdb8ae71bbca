package org.heard.consultation.importing;

import java.time.Instant;
import java.util.List;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationText.Document;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as a file tells it, in our terms, before anything is saved.
 *
 * @param source names it where it comes from, so that a second import finds it; at most 300 characters
 * @param part which part of it the file holds: a language where each language is a document of its own, else empty
 * @param wish what the name in its address is made from
 * @param content what it says; a section without a heading is what stood before the first heading
 * @param feedback what people said, in Markdown
 * @param firstPublicAt when it was first public there
 * @param withdrawn why it was taken back there, or null
 * @param outcome what came of it, or null
 */
record ImportedConsultation(
        String source,
        String part,
        String wish,
        ConsultationContent content,
        Translated feedback,
        @Nullable Instant firstPublicAt,
        @Nullable Translated withdrawn,
        @Nullable Outcome outcome) {

    /** What came of it, in Markdown, with its documents. */
    record Outcome(Translated markdown, List<Document> documents, Instant publishedAt) {}

    /** Whether it was over by this moment. */
    boolean isPast(Instant now) {
        Instant opens = content.opens();
        Instant closes = content.closes();
        return opens != null && closes != null && opens.isBefore(closes) && !now.isBefore(closes);
    }
}
