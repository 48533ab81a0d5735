package io.waymark.web.notification;

import java.time.Duration;
import java.time.Instant;

/** When a mail that could not be sent is tried again: after a tenth of the time that it has been waiting, for two days. */
record MailRetries(Instant since, Instant now) {

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(2);
    private static final int PARTS_OF_THE_WAIT = 10;

    boolean areOver() {
        return now.isAfter(since.plus(GIVEN_UP_AFTER));
    }

    Duration pause() {
        var tenth = Duration.between(since, now).dividedBy(PARTS_OF_THE_WAIT);
        if (tenth.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return tenth.compareTo(LONGEST) > 0 ? LONGEST : tenth;
    }
}
