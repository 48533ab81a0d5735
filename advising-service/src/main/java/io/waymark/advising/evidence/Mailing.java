package io.waymark.advising.evidence;

import io.waymark.core.refusal.RuleViolationException;
import java.time.Duration;
import java.time.Instant;
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
                    "mailed-often-enough", "They were sent 5 links and have not answered. Name somebody else.");
        }
        if (mailedAt != null && now.isBefore(mailedAt.plus(PAUSE))) {
            throw new RuleViolationException(
                    "mailed-lately", "They were sent a link within the last hour. Give them time to find it.");
        }
        return new Mailing(now, mails == null ? 1 : mails + 1);
    }
}
