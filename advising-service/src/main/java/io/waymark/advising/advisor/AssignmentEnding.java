package io.waymark.advising.advisor;

import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what has begun and cancels what has not. Each reads again what it read before it had locked the student. */
@Service
@Transactional
class AssignmentEnding {

    private final AssignmentRows rows;
    private final AssignmentStore assignments;
    private final AssignmentWriter writer;
    private final Caseloads caseloads;
    private final CaseloadLimits limits;
    private final People people;
    private final AssignmentPeriods periods;

    AssignmentEnding(
            AssignmentRows rows,
            AssignmentStore assignments,
            AssignmentWriter writer,
            Caseloads caseloads,
            CaseloadLimits limits,
            People people,
            AssignmentPeriods periods) {
        this.rows = rows;
        this.assignments = assignments;
        this.writer = writer;
        this.caseloads = caseloads;
        this.limits = limits;
        this.people = people;
        this.periods = periods;
    }

    void cancel(UUID id) {
        var keeping = advisorsBefore(cancellation(id));
        if (!keeping.isEmpty()) {
            caseloads.lock(keeping);
        }
        var cancellation = cancellation(lock(id).id());
        if (!cancellation.canceled().period().from().isAfter(periods.now())) {
            throw new RuleViolationException(
                    "assignment-has-begun", "This assignment has begun. End it, or assign somebody else.");
        }
        if (!keeping.containsAll(advisorsBefore(cancellation))) {
            throw new ConflictException(
                    "assignment-changed", "Somebody else has changed who advises this student. Look at it again.");
        }
        assignments.remove(cancellation.removed());
        assignments.move(cancellation.extended().stream().toList());
        limits.refuseOverfull(
                advisorsBefore(cancellation), cancellation.canceled().period());
        writer.tell(Set.of(cancellation.canceled().student()));
    }

    void end(UUID id, @Nullable LocalDate on) {
        var present = lock(id);
        var moment = periods.startOf(on);
        var time = present.period();
        if (time.from().isAfter(periods.now()) || !time.startsBefore(moment) || !time.endsAfter(moment)) {
            throw new RuleViolationException(
                    "assignment-not-open", "Only an assignment that has begun and lasts longer can be ended then.");
        }
        assignments.move(List.of(present.during(time.endingAt(moment))));
        writer.tell(Set.of(present.student()));
    }

    /**
     * From a moment on these students, who are locked, have no advisor.
     *
     * @return what they had or were to have
     */
    List<Assignment> endAll(Set<PersonId> students, Instant moment) {
        var present = rows.ofStudents(students, moment).stream()
                .filter(it -> it.period().endsAfter(moment))
                .toList();
        assignments.remove(present.stream()
                .filter(it -> !it.period().startsBefore(moment))
                .map(Assignment::id)
                .toList());
        assignments.move(present.stream()
                .filter(it -> it.period().startsBefore(moment))
                .map(it -> it.during(it.period().endingAt(moment)))
                .toList());
        writer.tell(present.stream().map(Assignment::student).collect(Collectors.toSet()));
        return present;
    }

    private Assignment lock(UUID id) {
        people.lock(Set.of(find(id).student()));
        return find(id);
    }

    private Cancellation cancellation(UUID id) {
        var canceled = find(id);
        return Cancellation.of(
                canceled,
                rows.ofStudents(Set.of(canceled.student()), canceled.period().from()));
    }

    private static Set<PersonId> advisorsBefore(Cancellation cancellation) {
        return cancellation.before().stream().map(Assignment::advisor).collect(Collectors.toSet());
    }

    private Assignment find(UUID id) {
        return rows.find(id)
                .orElseThrow(() -> new NotFoundException("no-such-assignment", "There is no such assignment."));
    }
}
