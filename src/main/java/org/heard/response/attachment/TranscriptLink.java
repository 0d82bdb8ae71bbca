package org.heard.response.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.heard.privacy.SecretToken;
import org.springframework.data.domain.Persistable;

/** A link that was mailed to somebody who spoke; only what it is found by is kept. */
@Entity
class TranscriptLink implements Persistable<String> {

    @Id
    private String tokenHash;

    private UUID fileId;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected TranscriptLink() {}

    TranscriptLink(SecretToken token, Transcript transcript) {
        this.tokenHash = token.hash();
        this.fileId = transcript.file();
    }

    UUID file() {
        return fileId;
    }

    @Override
    public String getId() {
        return tokenHash;
    }

    // a link is written once
    @Override
    public boolean isNew() {
        return true;
    }
}
