package io.waymark.scheduling.booking;

import io.waymark.core.time.TimeSlot;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A time on the wall that was agreed on, and the moment that it was by the zone's rules then. */
record AgreedTime(BookingId booking, ZoneId zone, LocalDateTime localStart, TimeSlot slot) {

    /** When it is by the rules of today: of two moments the one it was, and instead of none the next there is. */
    TimeSlot byTodaysRules() {
        var offset = zone.getRules().getOffset(slot.startsAt());
        var start = ZonedDateTime.ofLocal(localStart, zone, offset).toInstant();
        return TimeSlot.of(start, slot.length());
    }

    boolean hasMoved() {
        return !byTodaysRules().equals(slot);
    }
}
