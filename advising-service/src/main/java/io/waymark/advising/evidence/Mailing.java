package io.waymark.advising.evidence;

import io.waymark.core.refusal.RuleViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody without an account was written to about one verification. Nobody's mailbox is filled by us.
 *
 * @param mailedAt last
 */
record Mailing(@Nullable Instant mailedAt, @Nullable Integer mails) {

    static final int MOST = 5;
    static final Duration PAUSE = Duration.ofHours(1);

    static Mailing first(Instant now) {
        return new Mailing(now, 1);
    }

    Mailing again(Instant now) {
        if (mails != null && mails >= MOST) {
            throw new RuleViolationException(
                    "mailed-often-enough",
                    "They were sent %d links and have not answered. Name somebody else.".formatted(MOST),
                    Map.of("links", MOST));
        }
        refuseLately(mailedAt, now);
        return new Mailing(now, mails == null ? 1 : mails + 1);
    }

    /** Whoever they are asked by, and though somebody else was named in between. */
    static void refuseLately(@Nullable Instant mailedAt, Instant now) {
        if (mailedAt != null && now.isBefore(mailedAt.plus(PAUSE))) {
            throw new RuleViolationException(
                    "mailed-lately", "They were sent a link within the last hour. Give them time to find it.");
        }
    }
}
