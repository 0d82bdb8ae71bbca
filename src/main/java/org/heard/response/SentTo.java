package org.heard.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;
import org.heard.privacy.KeyedHash;
import org.springframework.stereotype.Service;

/**
 * How many messages go to one address or number because somebody typed it into the page of an answer: enough for a home
 * that shares a phone, too few to pester anyone with. Nothing is written down of whom they went to.
 */
@Service
public class SentTo {

    private static final int A_DAY = 30;
    private static final Duration DAY = Duration.ofDays(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(DAY).build();
    private final KeyedHash hash;

    SentTo(KeyedHash hash) {
        this.hash = hash;
    }

    /** What stands for an address or number where it must not be written down. */
    public String mark(String recipient) {
        return hash.of("response.sent-to", recipient);
    }

    /** Counts a message; false if the address or number has had enough of them. */
    public boolean mayHave(String recipient) {
        return Objects.requireNonNull(buckets.get(mark(recipient), unused -> bucket()))
                .tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_DAY).refillGreedy(A_DAY, DAY))
                .build();
    }
}
