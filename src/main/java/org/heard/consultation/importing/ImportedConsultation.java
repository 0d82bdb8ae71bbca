package org.heard.consultation.importing;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.heard.consultation.Audience;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.Level;
import org.heard.consultation.Topic;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as a file tells it, in our terms, before anything is saved.
 *
 * @param source names it where it comes from, so that a second import finds it; at most 300 characters
 * @param part which part of it the file holds: a language where each language is a document of its own, else empty
 * @param slug the name that its address should have
 * @param text what it says; a section without a heading is what stood before the first heading
 * @param feedback what people said, in Markdown
 * @param facts what can be compared and searched
 * @param firstPublicAt when it was first public there
 * @param withdrawn why it was taken back there, or null
 * @param outcome what came of it, or null
 */
record ImportedConsultation(
        String source,
        String part,
        String slug,
        ConsultationText text,
        Translated feedback,
        Facts facts,
        @Nullable Instant firstPublicAt,
        @Nullable Translated withdrawn,
        @Nullable Outcome outcome) {

    /**
     * What can be compared and searched.
     *
     * @param areas codes as the organisation lists them
     * @param shortReason why it runs for less than 12 weeks
     */
    record Facts(
            @Nullable Level level,
            SortedSet<Topic> topics,
            SortedSet<Audience> audiences,
            SortedSet<String> areas,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            Translated shortReason) {}

    /** What came of it, in Markdown, with its documents. */
    record Outcome(Translated markdown, List<Document> documents, Instant publishedAt) {}

    /** Whether it was over by this moment. */
    boolean isPast(Instant now) {
        Instant opens = facts.opensAt();
        Instant closes = facts.closesAt();
        return opens != null && closes != null && opens.isBefore(closes) && !now.isBefore(closes);
    }
}
