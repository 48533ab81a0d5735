package io.waymark.advising.advisor;

import io.waymark.advising.advisor.HandoverStore.Handover;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Moves students from one advisor to another, each for as long as they were assigned. */
@Component
class StudentMoves {

    private final HandoverStore handovers;
    private final AssignmentStore assignments;
    private final AssignmentWriter writer;
    private final AssignmentPeriods periods;
    private final Caseloads caseloads;
    private final CaseloadRule rule;
    private final AdvisorDirectory directory;
    private final CurrentCaller caller;

    StudentMoves(
            HandoverStore handovers,
            AssignmentStore assignments,
            AssignmentWriter writer,
            AssignmentPeriods periods,
            Caseloads caseloads,
            CaseloadRule rule,
            AdvisorDirectory directory,
            CurrentCaller caller) {
        this.handovers = handovers;
        this.assignments = assignments;
        this.writer = writer;
        this.periods = periods;
        this.caseloads = caseloads;
        this.rule = rule;
        this.directory = directory;
        this.caller = caller;
    }

    Set<PersonId> all(Handover handover) {
        return move(handover, _ -> true);
    }

    /** Refuses if one of these is not with the advisor then. */
    Set<PersonId> only(Handover handover, Set<UUID> wanted) {
        var moved = move(handover, student -> wanted.contains(student.value()));
        if (moved.size() < wanted.size()) {
            throw new NotFoundException("no-such-student", "Some of these are not this advisor's students.");
        }
        return moved;
    }

    private Set<PersonId> move(Handover handover, Predicate<PersonId> which) {
        if (directory.among(Set.of(handover.to())).isEmpty()) {
            throw AdvisorService.unknown();
        }
        caseloads.lock(List.of(handover.from(), handover.to()));
        var moment = handover.startsAt();
        var theirs = assignments.lockOfAdvisor(handover.from(), moment).stream()
                .filter(it -> which.test(it.student()))
                .toList();
        var students = theirs.stream().map(Assignment::student).collect(Collectors.toSet());
        if (theirs.isEmpty()) {
            return students;
        }
        handovers.add(handover, students.size(), caller.get().person(), periods.now());
        writer.write(theirs.stream()
                .map(it -> it.handedOver(handover.to(), it.period().since(moment), handover.id()))
                .toList());
        rule.refuseOverfull(Set.of(handover.to()), Period.startingAt(moment));
        return students;
    }
}
