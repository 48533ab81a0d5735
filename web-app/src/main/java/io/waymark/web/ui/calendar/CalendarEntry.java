package io.waymark.web.ui.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place, and the page that says more.
 *
 * @param outcome null while it lies ahead
 */
public record CalendarEntry(
        CalendarKind kind,
        Instant startsAt,
        Instant endsAt,
        String title,
        @Nullable String detail,
        String href,
        @Nullable CalendarOutcome outcome) {

    public CalendarEntry {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("An entry ends after it starts: " + startsAt + " to " + endsAt);
        }
    }

    /** Something that lies ahead. */
    public static CalendarEntry of(
            CalendarKind kind, Instant startsAt, Instant endsAt, String title, @Nullable String detail, String href) {
        return new CalendarEntry(kind, startsAt, endsAt, title, detail, href, null);
    }

    /** The same, over. */
    public CalendarEntry ended(CalendarOutcome how) {
        return new CalendarEntry(kind, startsAt, endsAt, title, detail, href, how);
    }

    public String icon() {
        return outcome == null ? kind.icon() : outcome.iconOr(kind.icon());
    }
}
