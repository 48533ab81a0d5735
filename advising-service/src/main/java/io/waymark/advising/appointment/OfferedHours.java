package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.SlotsView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.MeetingPlace;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.api.FreeSlot;
import io.waymark.scheduling.availability.Availabilities;
import io.waymark.scheduling.time.Availability;
import io.waymark.scheduling.time.WaysToMeet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When advisors can be met, and which of that is still free. */
@Service
@Transactional
class OfferedHours {

    private final Availabilities availabilities;
    private final AppointmentSides sides;

    OfferedHours(Availabilities availabilities, AppointmentSides sides) {
        this.availabilities = availabilities;
        this.sides = sides;
    }

    SlotsView slots(Instant from, Instant to, @Nullable UUID wanted) {
        var student = sides.student(wanted);
        var advisor = sides.advisorOf(student);
        return slots(advisor, Optional.of(of(advisor)), student, from, to);
    }

    /** When these two could meet; never, if the advisor no longer advises. */
    SlotsView slots(PersonBrief advisor, PersonId student, Instant from, Instant to) {
        return slots(advisor, availabilities.of(new PersonId(advisor.id())), student, from, to);
    }

    private SlotsView slots(
            PersonBrief advisor, Optional<Availability> hours, PersonId student, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new RuleViolationException("range-backwards", "The end must be later than the start.");
        }
        var zone = hours.map(it -> it.hours().zone().getId()).orElse("UTC");
        var ways = hours.map(Availability::ways).orElse(WaysToMeet.UNSAID).places();
        var free = sides.isActive(advisor)
                ? availabilities.freeSlots(new PersonId(advisor.id()), student, new TimeSlot(from, to))
                : List.<TimeSlot>of();
        return new SlotsView(
                advisor,
                zone,
                free.stream().map(FreeSlot::of).toList(),
                ways.stream().map(MeetingPlace::withoutLink).toList());
    }

    /** How long a meeting with the advisor lasts, and how they can be met. */
    Availability of(PersonBrief advisor) {
        return availabilities
                .of(new PersonId(advisor.id()))
                .orElseThrow(() -> new RuleViolationException(
                        "no-hours-yet",
                        "%s offers no hours yet.".formatted(advisor.givenName()),
                        Map.of("advisor", advisor.givenName())));
    }
}
