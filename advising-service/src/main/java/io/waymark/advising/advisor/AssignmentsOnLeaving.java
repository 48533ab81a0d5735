package io.waymark.advising.advisor;

import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.leaving.Consequence;
import io.waymark.advising.leaving.Leaving;
import io.waymark.advising.leaving.LeavingShare;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A student who leaves has no advisor any more; the students of an advisor who leaves get another each. */
@Component
@Order(1)
class AssignmentsOnLeaving implements LeavingShare {

    private final AssignmentRows rows;
    private final AssignmentEnding ending;
    private final AssignmentPeriods periods;
    private final HandoverWriter handovers;
    private final Caseloads caseloads;
    private final CaseloadLimits limits;

    AssignmentsOnLeaving(
            AssignmentRows rows,
            AssignmentEnding ending,
            AssignmentPeriods periods,
            HandoverWriter handovers,
            Caseloads caseloads,
            CaseloadLimits limits) {
        this.rows = rows;
        this.ending = ending;
        this.periods = periods;
        this.handovers = handovers;
        this.caseloads = caseloads;
        this.limits = limits;
    }

    @Override
    public List<Consequence> preview(PersonId person) {
        var now = periods.now();
        var own = rows.ofStudents(Set.of(person), now).stream()
                .filter(it -> it.period().endsAfter(now))
                .toList();
        return consequences(own, rows.ofAdvisor(person, now), Set.of());
    }

    @Override
    public List<Consequence> carryOut(Leaving leaving) {
        var now = periods.now();
        var theirs = lock(leaving, now);
        var shares = spread(theirs, leaving, now);
        handovers.write(shares);
        var own = ending.endAll(Set.of(leaving.person()), now);
        return consequences(
                own, theirs, shares.keySet().stream().map(Handover::to).collect(Collectors.toSet()));
    }

    /** Since the leaver is locked, who has no students now gets none any more, and needs no caseload. */
    private List<Assignment> lock(Leaving leaving, Instant now) {
        if (rows.ofAdvisor(leaving.person(), now).isEmpty()) {
            return List.of();
        }
        caseloads.open(leaving.successors(), Set.of(leaving.person()));
        return handovers.lock(leaving.person(), now, _ -> true);
    }

    private Map<Handover, List<Assignment>> spread(List<Assignment> theirs, Leaving leaving, Instant now) {
        if (theirs.isEmpty()) {
            return Map.of();
        }
        if (leaving.successors().isEmpty()) {
            var students = HandoverWriter.students(theirs).size();
            throw new RuleViolationException(
                    "successor-needed",
                    "%d students would have no advisor. Name one or more who take them over.".formatted(students),
                    Map.of("students", students));
        }
        var successors = new Successors(limits.peaks(leaving.successors(), Period.startingAt(now)));
        return successors.share(theirs, to -> Handover.of(leaving.person(), to, now, leaving.reason()));
    }

    private static List<Consequence> consequences(
            Collection<Assignment> own, Collection<Assignment> theirs, Set<PersonId> takers) {
        return Stream.of(
                        own.stream()
                                .map(Assignment::advisor)
                                .distinct()
                                .map(it -> new Consequence(LeavingEffect.ASSIGNMENT_ENDED, it)),
                        HandoverWriter.students(theirs).stream()
                                .map(it -> new Consequence(LeavingEffect.STUDENT_HANDED_OVER, it)),
                        takers.stream().map(it -> new Consequence(LeavingEffect.STUDENTS_TAKEN_OVER, it)))
                .flatMap(it -> it)
                .toList();
    }
}
