package io.waymark.advising.advisor;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends assignments that have begun, and cancels those that have not. */
@Service
@Transactional
class AssignmentEnding {

    private final AssignmentStore assignments;
    private final AssignmentTable table;
    private final AssignmentWriter writer;
    private final Caseloads caseloads;
    private final CaseloadRule rule;
    private final AssignmentPeriods periods;

    AssignmentEnding(
            AssignmentStore assignments,
            AssignmentTable table,
            AssignmentWriter writer,
            Caseloads caseloads,
            CaseloadRule rule,
            AssignmentPeriods periods) {
        this.assignments = assignments;
        this.table = table;
        this.writer = writer;
        this.caseloads = caseloads;
        this.rule = rule;
        this.periods = periods;
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
        table.remove(List.of(id));
        before.ifPresent(it -> giveBack(it, canceled, around));
        writer.tell(Set.of(canceled.student()));
    }

    private void giveBack(Assignment before, Assignment canceled, List<Assignment> around) {
        caseloads.lock(Set.of(before.advisor()));
        var next = around.stream()
                .filter(it -> it.period().from().equals(canceled.period().until()))
                .filter(before::isWithSameAdvisorAs)
                .findFirst();
        next.ifPresent(it -> table.remove(List.of(it.id())));
        var until = next.orElse(canceled).period().until();
        table.move(List.of(before.during(new Period(before.period().from(), until))));
        rule.refuseOverfull(Set.of(before.advisor()), canceled.period());
    }

    void end(UUID id, @Nullable LocalDate on) {
        var present = find(id);
        var moment = periods.startOf(on);
        var time = present.period();
        if (time.from().isAfter(periods.now()) || !time.endsAfter(moment)) {
            throw new RuleViolationException(
                    "assignment-not-open", "Only an assignment that has begun and lasts longer can be ended then.");
        }
        table.move(List.of(present.during(time.endingAt(moment))));
        writer.tell(Set.of(present.student()));
    }

    private Assignment find(UUID id) {
        return assignments
                .find(id)
                .orElseThrow(() -> new NotFoundException("no-such-assignment", "There is no such assignment."));
    }
}
