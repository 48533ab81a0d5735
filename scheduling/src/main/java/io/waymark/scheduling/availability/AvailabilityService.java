package io.waymark.scheduling.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.Availability;
import io.waymark.scheduling.time.TakenTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class AvailabilityService implements Availabilities {

    private static final Duration LONGEST_LOOK = Duration.ofDays(100);

    private final AvailabilityStore store;
    private final BusyTimes busyTimes;
    private final Clock clock;

    AvailabilityService(AvailabilityStore store, BusyTimes busyTimes, Clock clock) {
        this.store = store;
        this.busyTimes = busyTimes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Availability> of(PersonId person) {
        return Optional.ofNullable(store.find(List.of(person)).get(person));
    }

    @Override
    @Transactional(readOnly = true)
    public int version(PersonId person) {
        return store.version(person);
    }

    @Override
    public void replace(PersonId person, Availability availability, Revision read) {
        read.requireCurrent(store.version(person));
        if (!store.replace(person, availability, read.version())) {
            read.requireCurrent(store.version(person));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, List<TimeSlot>> freeSlots(Collection<PersonId> hosts, Set<PersonId> guests, TimeSlot within) {
        if (within.length().compareTo(LONGEST_LOOK) > 0) {
            throw new RuleViolationException(
                    "range-too-long", "Ask for at most a hundred days at once.", Map.of("days", 100));
        }
        var availabilities = store.find(hosts);
        var people = new HashSet<>(availabilities.keySet());
        people.addAll(guests);
        var busy = availabilities.isEmpty()
                ? BusyTimes.Busy.NOBODY
                : busyTimes.during(people, Availability.reachOf(within));
        var busyGuests =
                guests.stream().flatMap(guest -> busy.of(guest).stream()).toList();
        var now = clock.instant();
        var slots = new HashMap<PersonId, List<TimeSlot>>();
        availabilities.forEach((host, availability) -> slots.put(
                host, availability.freeSlots(within, now, new TakenTime(busy.of(host), busy.closed(), busyGuests))));
        return slots;
    }
}
