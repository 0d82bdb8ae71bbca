package org.heard.consultation;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.heard.account.StaffMember;
import org.heard.database.JsonColumn;

/** What one member of staff has written about a published consultation and the public does not see yet. */
@Entity
class KeptChanges {

    /** A consultation and whoever writes about it. */
    @Embeddable
    record Key(UUID consultationId, UUID staffId) implements Serializable {
        static Key of(Consultation.Id consultation, StaffMember.Id who) {
            return new Key(consultation.value(), who.value());
        }
    }

    @EmbeddedId
    private Key key;

    /** What she saw when she began, to tell her changes from those of others. */
    @Convert(converter = ContentColumn.class)
    private ConsultationContent begunFrom;

    @Convert(converter = ContentColumn.class)
    private ConsultationContent mine;

    private Instant keptAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected KeptChanges() {}

    KeptChanges(Key key, ConsultationContent begunFrom, ConsultationContent mine, Instant now) {
        this.key = key;
        this.begunFrom = begunFrom;
        this.mine = mine;
        this.keptAt = now;
    }

    UnpublishedChanges.Kept kept() {
        return new UnpublishedChanges.Kept(begunFrom, mine, keptAt);
    }

    @Converter
    static class ContentColumn extends JsonColumn<ConsultationContent> {
        ContentColumn() {
            super(ConsultationContent.class);
        }
    }
}
