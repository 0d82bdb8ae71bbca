package org.heard.response.attachment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.heard.database.JsonColumn;
import org.heard.privacy.SealedText;
import org.heard.response.Draft;
import tools.jackson.core.type.TypeReference;

/** A file that is on its way, and what has arrived of it. */
@Entity
@Table(name = "answer_upload")
class Upload {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "draft_id"))
    private Draft.Id draftId;

    private String questionKey;

    @Convert(converter = SealedText.class)
    private String name;

    private long length;
    private long received;

    @Convert(converter = PartsColumn.class)
    private List<UUID> parts;

    private Instant changedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Upload() {}

    Upload(Draft.Id draft, String question, String name, long length, Instant now) {
        this.id = UUID.randomUUID();
        this.draftId = draft;
        this.questionKey = question;
        this.name = name;
        this.length = length;
        this.parts = List.of();
        this.changedAt = now;
    }

    /** One more part is in the blob store. */
    void took(UUID part, long bytes, Instant now) {
        var more = new ArrayList<>(parts);
        more.add(part);
        parts = List.copyOf(more);
        received += bytes;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    Draft.Id draft() {
        return draftId;
    }

    String question() {
        return questionKey;
    }

    String name() {
        return name;
    }

    long length() {
        return length;
    }

    long received() {
        return received;
    }

    List<UUID> parts() {
        return parts;
    }

    boolean isWhole() {
        return received == length;
    }

    @Converter
    static class PartsColumn extends JsonColumn<List<UUID>> {
        PartsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
