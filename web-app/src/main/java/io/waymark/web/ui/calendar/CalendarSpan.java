package io.waymark.web.ui.calendar;

import java.time.Instant;

/** A stretch of time without a name, such as one in which somebody is available. */
public record CalendarSpan(Instant startsAt, Instant endsAt) {

    /** What of it lies in the other; ends before it begins where nothing does. */
    CalendarSpan within(CalendarSpan other) {
        return new CalendarSpan(
                startsAt.isBefore(other.startsAt) ? other.startsAt : startsAt,
                endsAt.isAfter(other.endsAt) ? other.endsAt : endsAt);
    }
}
