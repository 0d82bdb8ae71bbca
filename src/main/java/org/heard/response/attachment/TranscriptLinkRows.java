package org.heard.response.attachment;

import java.time.Instant;
import org.heard.response.Response;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TranscriptLinkRows extends JpaRepository<TranscriptLink, String> {

    /** Deletes those to the recordings of an answer. */
    @Modifying
    @Query("delete from TranscriptLink l where l.fileId in (select t.fileId from Transcript t where t.responseId = ?1)")
    void deleteOf(Response.Id response);

    /** Deletes those to what was last asked about before a moment. */
    @Modifying
    @Query("delete from TranscriptLink l where l.fileId in (select t.fileId from Transcript t where t.askedAt < ?1)")
    void deleteAskedBefore(Instant moment);
}
