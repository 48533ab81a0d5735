package io.waymark.scheduling.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.Availability;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When people can be met. */
public interface Availabilities {

    Optional<Availability> of(PersonId person);

    /** How often the person's hours were written, which is what a revision of them counts. */
    int version(PersonId person);

    /** Writes the person's hours as a whole; what is booked stays. Refuses if they are not as the writer read them. */
    void replace(PersonId person, Availability availability, Revision read);

    /** The host's free slots that begin within the given time; none for a person without hours. */
    default List<TimeSlot> freeSlots(PersonId host, TimeSlot within) {
        return freeSlots(List.of(host), Set.of(), within).getOrDefault(host, List.of());
    }

    /** The slots in which neither the host nor the guest is busy. */
    default List<TimeSlot> freeSlots(PersonId host, PersonId guest, TimeSlot within) {
        return freeSlots(List.of(host), Set.of(guest), within).getOrDefault(host, List.of());
    }

    /** The free slots of each host who has hours, without those in which one of the guests is busy. */
    Map<PersonId, List<TimeSlot>> freeSlots(Collection<PersonId> hosts, Set<PersonId> guests, TimeSlot within);
}
