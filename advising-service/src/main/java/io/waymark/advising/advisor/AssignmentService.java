package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns students to advisors, now or for later. */
@Service
@Transactional
class AssignmentService implements Assignments {

    private final AssignmentWriter writer;
    private final Caseloads caseloads;
    private final CaseloadRule rule;
    private final AdvisorDirectory directory;
    private final People people;
    private final AssignmentPeriods periods;

    AssignmentService(
            AssignmentWriter writer,
            Caseloads caseloads,
            CaseloadRule rule,
            AdvisorDirectory directory,
            People people,
            AssignmentPeriods periods) {
        this.writer = writer;
        this.caseloads = caseloads;
        this.rule = rule;
        this.directory = directory;
        this.people = people;
        this.periods = periods;
    }

    void assign(PersonId advisor, AssignStudents request) {
        var when = periods.of(request.from(), request.until());
        open(Set.of(advisor));
        var students = request.students().stream().map(PersonId::new).collect(Collectors.toSet());
        write(students.stream().map(it -> Assignment.of(it, advisor, when)).toList()).stream()
                .findFirst()
                .ifPresent(_ -> rule.refuseOverfull(Set.of(advisor), when));
    }

    @Override
    public Assigning to(Collection<PersonId> advisors) {
        open(advisors);
        var now = periods.now();
        return new StretchAssigning(now, this::write, gaining -> rule.refuseOverfull(gaining, Period.startingAt(now)));
    }

    private List<Assignment> write(List<Assignment> wanted) {
        refuseUnlessStudents(wanted.stream().map(Assignment::student).collect(Collectors.toSet()));
        return writer.write(wanted);
    }

    private void open(Collection<PersonId> advisors) {
        if (!directory.among(advisors).containsAll(advisors)) {
            throw AdvisorService.unknown();
        }
        caseloads.lock(advisors);
    }

    private void refuseUnlessStudents(Collection<PersonId> students) {
        var strangers = new HashSet<>(students);
        strangers.removeAll(people.active(students, Role.STUDENT));
        if (!strangers.isEmpty()) {
            throw new NotFoundException(
                    "no-such-student",
                    "Some of these are not active students.",
                    Map.of(
                            "students",
                            strangers.stream().map(PersonId::toString).sorted().toList()));
        }
    }
}
