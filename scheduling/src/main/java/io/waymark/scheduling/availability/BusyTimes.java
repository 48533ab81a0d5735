package io.waymark.scheduling.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What availability has to know of bookings: when people have something already. */
public interface BusyTimes {

    Map<PersonId, List<TimeSlot>> of(Collection<PersonId> people, TimeSlot within);
}
