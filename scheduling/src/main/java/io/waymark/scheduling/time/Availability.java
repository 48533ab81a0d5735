package io.waymark.scheduling.time;

import io.waymark.core.time.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When and how one person can be met. A dated override speaks for its whole day, also outside the weekly hours' dates. */
public record Availability(WeeklyHours hours, List<DayOverride> overrides, MeetingRule rule) {

    public Availability {
        overrides = overrides.stream()
                .sorted(Comparator.comparing(DayOverride::date))
                .toList();
        for (var i = 1; i < overrides.size(); i++) {
            if (overrides.get(i).date().equals(overrides.get(i - 1).date())) {
                throw new IllegalArgumentException(
                        "Two overrides for " + overrides.get(i).date());
            }
        }
    }

    public Availability(WeeklyHours hours, MeetingRule rule) {
        this(hours, List.of(), rule);
    }

    /** Every slot that begins within the given time, whether or not somebody has taken it. */
    public List<TimeSlot> slots(TimeSlot within, Instant now) {
        return freeSlots(within, now, List.of(), List.of());
    }

    public List<TimeSlot> freeSlots(TimeSlot within, Instant now, Collection<TimeSlot> busy) {
        return freeSlots(within, now, busy, List.of());
    }

    /**
     * The slots beginning within the given time that are open to both: the room this person needs around a meeting is
     * kept free of their own busy times, the meeting itself of the guest's.
     */
    public List<TimeSlot> freeSlots(
            TimeSlot within, Instant now, Collection<TimeSlot> busy, Collection<TimeSlot> busyOfGuest) {
        return new SlotFinder(this, within, now, BusyTime.around(rule, busy, busyOfGuest)).find();
    }

    /** Whether this is exactly one of the slots on offer, by hours, notice and horizon. */
    public boolean offers(TimeSlot slot, Instant now) {
        return slotAt(slot.startsAt(), now).filter(slot::equals).isPresent();
    }

    /** The slot on offer that begins then. */
    public Optional<TimeSlot> slotAt(Instant start, Instant now) {
        return slots(new TimeSlot(start, start.plusNanos(1)), now).stream().findFirst();
    }

    List<Window> windowsOn(LocalDate date) {
        var low = 0;
        var high = overrides.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = overrides.get(middle).date().compareTo(date);
            if (order == 0) {
                return overrides.get(middle).windows();
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return hours.on(date);
    }
}
