package io.waymark.advising.evidence;

import io.waymark.advising.person.People;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets only active students give others something to verify. Who is on leave sees their record, and may withdraw. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StudentHold {

    private final People people;

    StudentHold(People people) {
        this.people = people;
    }

    /** Before the student's journey is locked: people come before what is kept of them. */
    void requireActive(PersonId student) {
        if (people.hold(List.of(student), Role.STUDENT).isEmpty()) {
            throw people.find(student)
                            .filter(it -> it.lifecycle() == Lifecycle.ON_LEAVE)
                            .isPresent()
                    ? new RuleViolationException(
                            "on-leave",
                            "You are on leave of absence. Submit evidence and ask people to verify it when you are back.")
                    : new RuleViolationException(
                            "student-inactive", "Only active students submit evidence and ask people to verify it.");
        }
    }
}
