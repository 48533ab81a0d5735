package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns students, now or for later, and ends or cancels what was assigned. */
@Service
@Transactional
class AssignmentService implements Assignments {

    private final AssignmentStore assignments;
    private final AssignmentWriter writer;
    private final Caseloads caseloads;
    private final AdvisorDirectory directory;
    private final People people;
    private final AssignmentPeriods periods;

    AssignmentService(
            AssignmentStore assignments,
            AssignmentWriter writer,
            Caseloads caseloads,
            AdvisorDirectory directory,
            People people,
            AssignmentPeriods periods) {
        this.assignments = assignments;
        this.writer = writer;
        this.caseloads = caseloads;
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
                .ifPresent(_ -> caseloads.refuseOverfull(Set.of(advisor), when));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, PersonId> advisors(Collection<String> numbers) {
        return directory.withNumbers(numbers);
    }

    @Override
    public Assigning to(Collection<PersonId> advisors) {
        open(advisors);
        var now = periods.now();
        return new StretchAssigning(
                now, this::write, gaining -> caseloads.refuseOverfull(gaining, Period.startingAt(now)));
    }

    /** Those who had the student until then have them for the time that was meant for another. */
    void cancel(UUID id) {
        var canceled = find(id);
        if (!canceled.period().from().isAfter(periods.now())) {
            throw new RuleViolationException(
                    "assignment-has-begun", "This assignment has begun. End it, or assign somebody else.");
        }
        var around = assignments.lockFrom(
                Set.of(canceled.student()), canceled.period().from());
        var before = around.stream()
                .filter(it -> canceled.period().from().equals(it.period().until()))
                .findFirst();
        assignments.remove(List.of(id));
        before.ifPresent(it -> giveBack(it, canceled, around));
        writer.tell(Set.of(canceled.student()));
    }

    private void giveBack(Assignment before, Assignment canceled, List<Assignment> around) {
        caseloads.lock(Set.of(before.advisor()));
        var next = around.stream()
                .filter(it -> it.period().from().equals(canceled.period().until()))
                .filter(before::isWithSameAdvisorAs)
                .findFirst();
        next.ifPresent(it -> assignments.remove(List.of(it.id())));
        var until = next.orElse(canceled).period().until();
        assignments.move(List.of(before.during(new Period(before.period().from(), until))));
        caseloads.refuseOverfull(Set.of(before.advisor()), canceled.period());
    }

    void end(UUID id, @Nullable LocalDate on) {
        var present = find(id);
        var moment = periods.startOf(on);
        var time = present.period();
        if (time.from().isAfter(periods.now()) || !time.endsAfter(moment)) {
            throw new RuleViolationException(
                    "assignment-not-open", "Only an assignment that has begun and lasts longer can be ended then.");
        }
        assignments.move(List.of(present.during(time.endingAt(moment))));
        writer.tell(Set.of(present.student()));
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

    private Assignment find(UUID id) {
        return assignments
                .find(id)
                .orElseThrow(() -> new NotFoundException("no-such-assignment", "There is no such assignment."));
    }
}
