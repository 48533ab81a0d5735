package io.waymark.mentoring.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.SlotsView;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.api.FreeSlot;
import io.waymark.scheduling.availability.Availabilities;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MentorSlots {

    private final Availabilities availabilities;
    private final Profiles profiles;
    private final MentorZones zones;
    private final MentorWays ways;
    private final CurrentCaller caller;

    MentorSlots(
            Availabilities availabilities,
            Profiles profiles,
            MentorZones zones,
            MentorWays ways,
            CurrentCaller caller) {
        this.availabilities = availabilities;
        this.profiles = profiles;
        this.zones = zones;
        this.ways = ways;
        this.caller = caller;
    }

    @Transactional(readOnly = true)
    SlotsView of(PersonId mentor, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new RuleViolationException("range-backwards", "The time asked for ends before it starts.");
        }
        if (!profiles.isPublished(mentor)) {
            throw Profiles.unknown(mentor);
        }
        var who = caller.get();
        var guests = who.is(Role.STUDENT) && !who.is(mentor) ? Set.of(who.person()) : Set.<PersonId>of();
        var full = guests.stream().anyMatch(student -> !profiles.hasRoom(mentor, student));
        var slots = full
                ? List.<TimeSlot>of()
                : availabilities
                        .freeSlots(List.of(mentor), guests, new TimeSlot(from, to))
                        .getOrDefault(mentor, List.of());
        return new SlotsView(
                mentor.value(),
                zones.of(mentor).getId(),
                slots.stream().map(FreeSlot::of).toList(),
                ways.offered(mentor),
                full);
    }
}
