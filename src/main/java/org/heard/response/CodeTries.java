package org.heard.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Service;

/**
 * How many wrong codes one address may try: enough for everyone in a library to mistype theirs, far too few to find
 * somebody else's.
 */
@Service
public class CodeTries {

    private static final int WRONG_CODES = 20;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(PERIOD).build();

    /** Whether the address may try another code. */
    public boolean mayTry(String address) {
        Bucket bucket = buckets.getIfPresent(address);
        return bucket == null || bucket.getAvailableTokens() > 0;
    }

    /** Counts a code that opened nothing. */
    public void wrong(String address) {
        buckets.get(address, a -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(WRONG_CODES).refillGreedy(WRONG_CODES, PERIOD))
                .build();
    }
}
