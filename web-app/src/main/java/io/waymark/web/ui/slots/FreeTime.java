package io.waymark.web.ui.slots;

import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.api.FreeSlot;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time on offer, as a form sends it: both ends as ISO writes an interval. */
public record FreeTime(TimeSlot slot) {

    public static FreeTime of(Instant startsAt, Instant endsAt) {
        return new FreeTime(new TimeSlot(startsAt, endsAt));
    }

    public static List<FreeTime> of(List<FreeSlot> slots) {
        return slots.stream().map(slot -> of(slot.startsAt(), slot.endsAt())).toList();
    }

    /** Reads what a form sent; what is not one of our values is no time. */
    public static Optional<FreeTime> parse(@Nullable String value) {
        var ends = value == null ? new String[0] : value.split("/", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Instant.parse(ends[0]), Instant.parse(ends[1])));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public Instant startsAt() {
        return slot.startsAt();
    }

    public int minutes() {
        return (int) slot.length().toMinutes();
    }

    public String value() {
        return slot.startsAt() + "/" + slot.endsAt();
    }
}
