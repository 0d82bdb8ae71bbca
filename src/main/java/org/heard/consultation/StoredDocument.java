package org.heard.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A file that was added to a consultation and is kept here; its content is in the blob store, under the same name. */
@Entity
class StoredDocument {

    @Id
    private UUID id;

    private UUID consultationId;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private long bytes;
    private Instant keptAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected StoredDocument() {}

    StoredDocument(UUID id, Consultation.Id consultation, DocumentType type, long bytes, Instant now) {
        this.id = id;
        this.consultationId = consultation.value();
        this.type = type;
        this.bytes = bytes;
        this.keptAt = now;
    }

    UUID id() {
        return id;
    }

    Consultation.Id consultation() {
        return new Consultation.Id(consultationId);
    }

    DocumentType type() {
        return type;
    }

    long bytes() {
        return bytes;
    }

    Instant keptAt() {
        return keptAt;
    }
}
