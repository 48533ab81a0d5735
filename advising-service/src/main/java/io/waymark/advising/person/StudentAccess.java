package io.waymark.advising.person;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides by relationship who may see a student's record, and writes down that somebody else did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StudentAccess {

    private final CurrentCaller caller;
    private final Advisees advisees;
    private final Disclosures disclosures;

    StudentAccess(CurrentCaller caller, Advisees advisees, Disclosures disclosures) {
        this.caller = caller;
        this.advisees = advisees;
        this.disclosures = disclosures;
    }

    /** What the caller is to the student. A stranger does not learn that the student exists. */
    public Relationship require(PersonId student, String what) {
        return find(student, what).orElseThrow(StudentAccess::unknown);
    }

    /** What the caller is to the student, which is written down. Nothing for a stranger. */
    public Optional<Relationship> find(PersonId student, String what) {
        var relationship = find(student);
        relationship.ifPresent(it -> disclosures.record(student, what, it.name().toLowerCase(Locale.ROOT)));
        return relationship;
    }

    /** As {@link #require}, for what only the student's own advisor may do. */
    public void requireAdvisor(PersonId student, String what) {
        if (require(student, what) != Relationship.ADVISOR) {
            throw new AccessDeniedException("Only the student's advisor can do this.");
        }
    }

    /** The same for several students. Who may not act for one of them acts for none, and does not learn for which. */
    public void requireAdvisorOfAll(Set<PersonId> students, String what) {
        var who = caller.get();
        if (!who.is(Role.ADVISOR) || !advisees.areAdvisedBy(students, who.person())) {
            throw new NotFoundException(
                    "no-longer-advised", "You don't advise all of these students. Nothing was saved.");
        }
        disclosures.record(students, what, "advisor");
    }

    public Optional<Relationship> find(PersonId student) {
        var who = caller.get();
        if (who.is(student)) {
            return Optional.of(Relationship.SELF);
        }
        if (who.is(Role.ADVISOR) && advisees.isAdvisedBy(student, who.person())) {
            return Optional.of(Relationship.ADVISOR);
        }
        return who.is(Role.ADMIN) ? Optional.of(Relationship.ADMIN) : Optional.empty();
    }

    private static NotFoundException unknown() {
        return new NotFoundException("no-such-person", "There is no such person.");
    }
}
