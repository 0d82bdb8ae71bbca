package org.heard.html;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Objects;

/**
 * How much of something each of many may have: a token bucket (as bucket4j does it) for each address, account or number
 * that asks. One that has been left alone for a whole period is full again and forgotten. All IPv6 addresses of a line have
 * one together.
 */
public final class Allowances {

    private static final int MOST = 50_000;

    private final long size;
    private final Duration period;
    private final Cache<String, Bucket> buckets;

    /**
     * @param size how much each may have at once
     * @param period in which a bucket that was emptied fills up again, little by little
     */
    public Allowances(long size, Duration period) {
        this.size = size;
        this.period = period;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(period)
                .build();
    }

    /** Takes one; false if there is none left for the moment. */
    public boolean take(String who) {
        return bucket(who).tryConsume(1);
    }

    /** Takes so many, or none; how long to wait if there are not so many left, and no time at all if they were taken. */
    public Duration take(String who, long amount) {
        ConsumptionProbe taken = bucket(who).tryConsumeAndReturnRemaining(Math.min(size, amount));
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    /** Gives one back that was taken. */
    public void giveBack(String who) {
        bucket(who).addTokens(1);
    }

    /** Whether there is none left for the moment. */
    public boolean isSpent(String who) {
        Bucket known = buckets.getIfPresent(Line.of(who));
        return known != null && known.getAvailableTokens() == 0;
    }

    private Bucket bucket(String who) {
        return Objects.requireNonNull(buckets.get(
                Line.of(who),
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(size).refillGreedy(size, period))
                        .build()));
    }
}
