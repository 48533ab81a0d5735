package io.waymark.mentoring.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.HoursView;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.SlotsView;
import io.waymark.mentoring.directory.Directory;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.availability.Availabilities;
import io.waymark.scheduling.time.HoursInWriting;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("mentorAvailability")
@Transactional
class AvailabilityService {

    private final Availabilities availabilities;
    private final Profiles profiles;
    private final Directory directory;
    private final CurrentCaller caller;

    AvailabilityService(Availabilities availabilities, Profiles profiles, Directory directory, CurrentCaller caller) {
        this.availabilities = availabilities;
        this.profiles = profiles;
        this.directory = directory;
        this.caller = caller;
    }

    @Transactional(readOnly = true)
    HoursView own() {
        return hoursOf(caller.get().person());
    }

    HoursView write(BookableHours hours, Revision revision) {
        var me = caller.get().person();
        availabilities.replace(me, HoursInWriting.read(hours), revision);
        return hoursOf(me);
    }

    @Transactional(readOnly = true)
    SlotsView slots(PersonId mentor, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new RuleViolationException("range-backwards", "The time asked for ends before it starts.");
        }
        if (profiles.findPublished(mentor).isEmpty()) {
            throw new NotFoundException("no-such-mentor", "There is no mentor " + mentor + ".");
        }
        var who = caller.get();
        var guests = who.is(Role.STUDENT) && !who.is(mentor) ? Set.of(who.person()) : Set.<PersonId>of();
        var slots = availabilities
                .freeSlots(List.of(mentor), guests, new TimeSlot(from, to))
                .getOrDefault(mentor, List.of());
        return new SlotsView(
                mentor.value(),
                hoursOf(mentor).hours().zone(),
                slots.stream()
                        .map(slot -> new SlotsView.Slot(slot.startsAt(), slot.endsAt()))
                        .toList());
    }

    private HoursView hoursOf(PersonId person) {
        var version = availabilities.version(person);
        return availabilities
                .of(person)
                .map(hours -> HoursInWriting.view(hours, version))
                .orElseGet(() -> new HoursView(draft(person), version));
    }

    /** Half hours, a day's notice, four weeks ahead, and no time yet. */
    private BookableHours draft(PersonId person) {
        var zone = directory.find(person).map(Directory.Entry::zone).orElse("Etc/UTC");
        return new BookableHours(zone, List.of(), List.of(), 30, 0, 0, 24, 28);
    }
}
