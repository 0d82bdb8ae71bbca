package org.heard.format.production;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * The file that came of a job, if one did.
 *
 * @param file its name, while it is not offered to everyone; else null
 * @param fileType what kind of file it is, or null where none came
 * @param fileBytes its size in bytes
 * @param offeredAs the consultation's document that it became, or null
 */
@Embeddable
public record JobFile(
        @Nullable UUID file,
        @Enumerated(EnumType.STRING) @Nullable DocumentType fileType,
        long fileBytes,
        @Nullable UUID offeredAs) {

    /** None has come. */
    static final JobFile NONE = new JobFile(null, null, 0, null);

    /** It is one of the consultation's documents now, and no file of the job any more. */
    JobFile offered(UUID document) {
        return new JobFile(null, fileType, fileBytes, document);
    }

    JobFile forgotten() {
        return new JobFile(null, fileType, fileBytes, offeredAs);
    }

    /** Its name, while it is not offered to everyone. */
    public Optional<UUID> own() {
        return Optional.ofNullable(file);
    }

    /** What kind of file came, if one did. */
    public Optional<DocumentType> type() {
        return Optional.ofNullable(fileType);
    }

    /** The consultation's document that it became. */
    public Optional<UUID> document() {
        return Optional.ofNullable(offeredAs);
    }
}
