package io.waymark.advising.appointment;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.appointment.SlotsView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentCaller;
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
    private final AppointmentStore appointments;
    private final Advisors advisors;
    private final People people;
    private final StudentAccess access;
    private final CurrentCaller caller;

    OfferedHours(
            Availabilities availabilities,
            AppointmentStore appointments,
            Advisors advisors,
            People people,
            StudentAccess access,
            CurrentCaller caller) {
        this.availabilities = availabilities;
        this.appointments = appointments;
        this.advisors = advisors;
        this.people = people;
        this.access = access;
        this.caller = caller;
    }

    SlotsView slots(Instant from, Instant to, @Nullable UUID wanted) {
        var student = student(wanted);
        return slots(advisorOf(student), student, from, to);
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
        var free = isActive(advisor)
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

    /** The student whom the caller books for: themselves, or one of their advisees. */
    PersonId student(@Nullable UUID wanted) {
        var who = caller.get();
        if (wanted == null || who.is(new PersonId(wanted))) {
            if (!who.is(Role.STUDENT)) {
                throw new RuleViolationException("student-needed", "Say which of your students this is for.");
            }
            return who.person();
        }
        var student = new PersonId(wanted);
        access.requireAdvisor(student, "appointments");
        return student;
    }

    PersonBrief advisorOf(PersonId student) {
        var advisor = advisors.of(student)
                .orElseThrow(
                        () -> new RuleViolationException("no-advisor", "There is no advisor for this student yet."));
        requireActive(advisor);
        return advisor;
    }

    private void requireActive(PersonBrief advisor) {
        refuseUnless(isActive(advisor), advisor);
    }

    /** Refuses unless the advisor still advises, and goes on doing so until what is being booked is committed. */
    void hold(PersonBrief advisor) {
        refuseUnless(
                !people.hold(List.of(new PersonId(advisor.id())), Role.ADVISOR).isEmpty(), advisor);
    }

    private static void refuseUnless(boolean active, PersonBrief advisor) {
        if (!active) {
            throw new RuleViolationException(
                    "advisor-inactive",
                    "%s no longer advises. The college will name somebody else.".formatted(advisor.givenName()));
        }
    }

    private boolean isActive(PersonBrief advisor) {
        return !people.active(List.of(new PersonId(advisor.id())), Role.ADVISOR).isEmpty();
    }
}
