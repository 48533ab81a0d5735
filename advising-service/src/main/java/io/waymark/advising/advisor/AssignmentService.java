package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns students, now or for later. */
@Service
@Transactional
class AssignmentService implements Assignments {

    private final AssignmentWriter writer;
    private final Caseloads caseloads;
    private final CaseloadLimits limits;
    private final AdvisorDirectory directory;
    private final AdvisorService advisors;
    private final People people;
    private final AssignmentPeriods periods;
    private final AdvisorNotices notices;

    AssignmentService(
            AssignmentWriter writer,
            Caseloads caseloads,
            CaseloadLimits limits,
            AdvisorDirectory directory,
            AdvisorService advisors,
            People people,
            AssignmentPeriods periods,
            AdvisorNotices notices) {
        this.writer = writer;
        this.caseloads = caseloads;
        this.limits = limits;
        this.directory = directory;
        this.advisors = advisors;
        this.people = people;
        this.periods = periods;
        this.notices = notices;
    }

    /** The advisor as they are then; who leaves right after does not make of it that there is no such advisor. */
    AdvisorView assign(PersonId advisor, AssignStudents request) {
        caseloads.open(Set.of(advisor), Set.of());
        var when = periods.of(request.from(), request.until());
        var students = request.students().stream().map(PersonId::new).collect(Collectors.toSet());
        var brought = write(
                students.stream().map(it -> Assignment.of(it, advisor, when)).toList());
        if (!brought.isEmpty()) {
            limits.refuseOverfull(Set.of(advisor), when);
            notices.assigned(brought);
        }
        return advisors.show(advisor);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, PersonId> advisors(Collection<String> numbers) {
        return directory.withNumbers(numbers);
    }

    @Override
    public Assigning to(Collection<PersonId> advisors) {
        caseloads.open(advisors, Set.of());
        var now = periods.now();
        return new StretchAssigning(now, wanted -> writeAndTell(wanted, now), gaining -> {
            limits.refuseOverfull(gaining, Period.startingAt(now));
            notices.imported(now);
        });
    }

    private List<Assignment> writeAndTell(List<Assignment> wanted, Instant now) {
        var brought = write(wanted);
        notices.imported(now, brought.stream().map(Assignment::student).toList());
        return brought;
    }

    private List<Assignment> write(List<Assignment> wanted) {
        var students = wanted.stream().map(Assignment::student).collect(Collectors.toSet());
        people.lock(students);
        refuseUnlessStudents(students);
        return writer.write(wanted);
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
