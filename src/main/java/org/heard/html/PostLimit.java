package org.heard.html;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** How many forms one address may send: far more than a library full of people does, far fewer than a flood. */
@Service
class PostLimit {

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final int perMinute;

    PostLimit(HtmlSettings settings) {
        perMinute = settings.postsPerMinute();
    }

    /** Takes one from the address's allowance; false when there is none left for the moment. */
    boolean allows(String address) {
        return buckets.get(address, a -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
