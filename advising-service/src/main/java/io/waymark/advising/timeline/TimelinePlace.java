package io.waymark.advising.timeline;

import io.waymark.core.paging.Cursor;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an entry stands among all of a student.
 *
 * @param key tells entries of one event and moment apart
 */
record TimelinePlace(Instant at, String event, String key) {

    /** Before the latest of all. */
    private static final TimelinePlace FIRST = new TimelinePlace(Instant.parse("2200-01-01T00:00:00Z"), "", "");

    static TimelinePlace read(Optional<Cursor> after) {
        return after.map(it -> new TimelinePlace(it.moment(0), it.text(1), it.text(2)))
                .orElse(FIRST);
    }

    Cursor cursor() {
        return Cursor.at(at, event, key);
    }
}
