package io.waymark.scheduling.time;

import io.waymark.core.time.TimeSlot;
import java.util.Collection;
import java.util.List;

/**
 * What is no longer free.
 *
 * @param ofHost the host's meetings; room is left around them
 * @param closed when the college is closed
 * @param ofGuest what the guest has already
 */
public record TakenTime(Collection<TimeSlot> ofHost, Collection<TimeSlot> closed, Collection<TimeSlot> ofGuest) {

    static final TakenTime NONE = new TakenTime(List.of(), List.of(), List.of());

    public static TakenTime ofHost(Collection<TimeSlot> busy) {
        return new TakenTime(busy, List.of(), List.of());
    }

    /** As it is with nothing booked. */
    TakenTime closuresOnly() {
        return new TakenTime(List.of(), closed, List.of());
    }
}
