package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.SlotsView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.api.FreeSlot;
import io.waymark.scheduling.availability.Availabilities;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        return slots(sides.advisorOf(student), student, from, to);
    }

    /** When these two could meet; never, if the advisor no longer advises. */
    SlotsView slots(PersonBrief advisor, PersonId student, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new RuleViolationException("range-backwards", "The end must be later than the start.");
        }
        var advisorId = new PersonId(advisor.id());
        var zone = availabilities
                .of(advisorId)
                .map(it -> it.hours().zone().getId())
                .orElse("UTC");
        var free = sides.isActive(advisor)
                ? availabilities.freeSlots(advisorId, student, new TimeSlot(from, to))
                : List.<TimeSlot>of();
        return new SlotsView(advisor, zone, free.stream().map(FreeSlot::of).toList());
    }

    /** How long a meeting with the advisor lasts. */
    Duration length(PersonBrief advisor) {
        return availabilities
                .of(new PersonId(advisor.id()))
                .map(it -> it.rule().length())
                .orElseThrow(() -> new RuleViolationException(
                        "no-hours-yet", "%s offers no hours yet.".formatted(advisor.givenName())));
    }
}
