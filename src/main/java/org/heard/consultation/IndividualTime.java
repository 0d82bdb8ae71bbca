package org.heard.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Until when one person may answer a consultation; found by the hash of her code, and silent about who she is. */
@Entity
@Table(name = "more_time")
class IndividualTime {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultation_id"))
    private Consultation.Id consultationId;

    private String codeHash;
    private Instant until;
    private Instant givenAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected IndividualTime() {}

    IndividualTime(Consultation.Id consultation, String codeHash, Instant until, Instant now) {
        this.id = UUID.randomUUID();
        this.consultationId = consultation;
        this.codeHash = codeHash;
        this.until = until;
        this.givenAt = now;
    }

    /** Time that was given is never taken away. */
    void prolong(Instant later) {
        if (later.isAfter(until)) {
            until = later;
        }
    }

    MoreTime.Given given() {
        return new MoreTime.Given(id, consultationId, until);
    }
}
