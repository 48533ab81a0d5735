package io.waymark.kit.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Counts in memory, each instance by itself: a limit that is meant for the hasty need not be exact. */
public class RateLimits {

    private static final int MOST_KEPT = 100_000;
    private static final Duration WHOLE = Duration.ofMinutes(1);

    private final RateLimitProperties limits;

    /** After two minutes a bucket is full again, and a new one says the same. */
    private final Cache<Whose, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(WHOLE.multipliedBy(2))
            .build();

    private record Whose(LimitedAct act, String whose) {}

    RateLimits(RateLimitProperties limits) {
        this.limits = limits;
    }

    /** Counts an act. Returns how many seconds to wait before it may be done, or 0. */
    public long secondsToWait(LimitedAct act, String whose) {
        var taken = buckets.get(new Whose(act, whose), this::full).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed()
                ? 0
                : Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    private Bucket full(Whose whose) {
        var limit = limits.of(whose.act());
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, WHOLE))
                .build();
    }
}
