package io.waymark.scheduling.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What availability has to know of bookings and closures: when people have something already. */
@FunctionalInterface
public interface BusyTimes {

    Busy during(Collection<PersonId> people, TimeSlot reach);

    /** When each is busy, and when the college is closed to all. */
    record Busy(Map<PersonId, List<TimeSlot>> people, List<TimeSlot> closed) {

        static final Busy NOBODY = new Busy(Map.of(), List.of());

        List<TimeSlot> of(PersonId person) {
            return people.getOrDefault(person, List.of());
        }
    }
}
