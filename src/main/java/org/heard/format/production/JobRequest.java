package org.heard.format.production;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.heard.format.FormatRequest;
import org.heard.privacy.SecretToken;
import org.jspecify.annotations.Nullable;

/** A request that waits for a job, or waited. */
@Entity
class JobRequest {

    @Embeddable
    record Key(UUID job, UUID request) implements Serializable {}

    @EmbeddedId
    private Key key;

    private boolean rest;
    private @Nullable Instant sentAt;
    private @Nullable String link;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected JobRequest() {}

    /** @param rest whether the request asks for more than its jobs make */
    JobRequest(ProductionJob.Id job, FormatRequest.Id request, boolean rest) {
        this.key = new Key(job.value(), request.value());
        this.rest = rest;
    }

    ProductionJob.Id job() {
        return new ProductionJob.Id(key.job());
    }

    FormatRequest.Id request() {
        return new FormatRequest.Id(key.request());
    }

    boolean asksForMore() {
        return rest;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    void sent(Instant now) {
        sentAt = now;
    }

    /** Lets the person have the file by a link of her own. */
    void opensWith(SecretToken token) {
        link = token.hash();
    }
}
