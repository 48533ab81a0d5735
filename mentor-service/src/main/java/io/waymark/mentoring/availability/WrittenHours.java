package io.waymark.mentoring.availability;

import io.waymark.core.time.BookableHours;
import java.util.List;

/** A person's hours as they travel: with a version told from what they say, since equal hours are the same hours. */
final class WrittenHours {

    private static final int NINE_DIGITS = 1_000_000_000;

    private WrittenHours() {}

    /** Half hours, a day's notice, four weeks ahead, and no time yet. */
    static BookableHours draft(String zone) {
        return new BookableHours(zone, List.of(), List.of(), 30, 0, 0, 24, 28, 0);
    }

    static BookableHours withRevision(BookableHours hours) {
        var version = 1 + Math.floorMod(hours.toString().hashCode(), NINE_DIGITS - 1);
        return new BookableHours(
                hours.zone(),
                hours.weekly(),
                hours.exceptions(),
                hours.minutes(),
                hours.bufferBefore(),
                hours.bufferAfter(),
                hours.noticeHours(),
                hours.horizonDays(),
                version);
    }
}
