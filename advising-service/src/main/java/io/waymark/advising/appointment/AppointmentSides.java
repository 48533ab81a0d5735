package io.waymark.advising.appointment;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can meet whom: a student and their advisor, as long as both are there. */
@Component
class AppointmentSides {

    private final Advisors advisors;
    private final People people;
    private final StudentAccess access;
    private final CurrentCaller caller;

    AppointmentSides(Advisors advisors, People people, StudentAccess access, CurrentCaller caller) {
        this.advisors = advisors;
        this.people = people;
        this.access = access;
        this.caller = caller;
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
        if (!isActive(advisor)) {
            throw inactive(advisor);
        }
        return advisor;
    }

    /** Refuses if it was another whom they wanted to meet: what it is about was meant for that one. */
    static void requireMeant(@Nullable UUID meant, PersonBrief advisor) {
        if (meant != null && !meant.equals(advisor.id())) {
            throw new RuleViolationException(
                    "advisor-changed",
                    "The advisor is %s now. Nothing was booked.".formatted(advisor.fullName()),
                    Map.of("advisor", advisor.fullName()));
        }
    }

    boolean isAdvisorOf(PersonId student, PersonBrief advisor) {
        return advisors.of(student).filter(advisor::equals).isPresent();
    }

    /** Refuses unless the advisor still advises, and goes on doing so until what is being booked is committed. */
    void hold(PersonBrief advisor) {
        if (people.hold(List.of(new PersonId(advisor.id())), Role.ADVISOR).isEmpty()) {
            throw inactive(advisor);
        }
    }

    /** Likewise unless the student is still there. */
    void hold(PersonId student) {
        if (people.hold(List.of(student), Role.STUDENT).isEmpty()) {
            throw new RuleViolationException("student-inactive", "Only active students have appointments.");
        }
    }

    boolean isActive(PersonBrief advisor) {
        return !people.active(List.of(new PersonId(advisor.id())), Role.ADVISOR).isEmpty();
    }

    private static RuleViolationException inactive(PersonBrief advisor) {
        return new RuleViolationException(
                "advisor-inactive",
                "%s no longer advises. The college will name somebody else.".formatted(advisor.givenName()),
                Map.of("advisor", advisor.givenName()));
    }
}
