package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels what was planned. Only the student's assignments say whose caseload to lock, so they are read again after it. */
@Service
@Transactional
class AssignmentCanceling {

    private final AssignmentRows rows;
    private final AssignmentStore assignments;
    private final AssignmentWriter writer;
    private final Caseloads caseloads;
    private final CaseloadLimits limits;
    private final AssignmentPeriods periods;

    AssignmentCanceling(
            AssignmentRows rows,
            AssignmentStore assignments,
            AssignmentWriter writer,
            Caseloads caseloads,
            CaseloadLimits limits,
            AssignmentPeriods periods) {
        this.rows = rows;
        this.assignments = assignments;
        this.writer = writer;
        this.caseloads = caseloads;
        this.limits = limits;
        this.periods = periods;
    }

    void cancel(UUID id) {
        var keeping = advisorsBefore(read(rows.get(id)));
        if (!keeping.isEmpty()) {
            caseloads.lock(keeping);
        }
        var cancellation = read(rows.lock(id));
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

    private Cancellation read(Assignment canceled) {
        return Cancellation.of(
                canceled,
                rows.ofStudents(Set.of(canceled.student()), canceled.period().from()));
    }

    private static Set<PersonId> advisorsBefore(Cancellation cancellation) {
        return cancellation.before().stream().map(Assignment::advisor).collect(Collectors.toSet());
    }
}
