package org.heard.response.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.response.Draft;
import org.heard.response.Response;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AttachmentRows extends JpaRepository<Attachment, UUID> {

    List<Attachment> findByDraftIdOrderByAddedAt(Draft.Id draft);

    List<Attachment> findByResponseIdOrderByAddedAt(Response.Id response);

    List<Attachment> findByResponseIdIn(Collection<Response.Id> responses);

    List<Attachment> findFirst20ByNextScanAtLessThanEqualOrderByNextScanAt(Instant now);

    /** What belongs to a draft that is not there any more. */
    @Query("select a from Attachment a where a.responseId is null and a.addedAt < ?1"
            + " and not exists (select 1 from Draft d where d.id = a.draftId)")
    List<Attachment> orphans(Instant before);

    /** Recordings of a consultation's answers that nobody has put into words. */
    @Query("select a from Attachment a, Response r where r.id = a.responseId and r.consultationId = ?1"
            + " and not exists (select 1 from Transcript t where t.fileId = a.id) order by r.sentAt")
    List<Attachment> unwritten(Consultation.Id consultation);
}
