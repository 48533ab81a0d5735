package io.waymark.advising.advisor;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.advisor.HandoverStore.Handover;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.advising.api.advisor.HandoverView;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves an advisor's students to another together, for as long as each was assigned. */
@Service
@Transactional
class HandoverService implements Handovers {

    private final HandoverStore handovers;
    private final AssignmentStore assignments;
    private final AssignmentWriter writer;
    private final AssignmentPeriods periods;
    private final Caseloads caseloads;
    private final AdvisorDirectory directory;
    private final People people;
    private final CurrentCaller caller;

    HandoverService(
            HandoverStore handovers,
            AssignmentStore assignments,
            AssignmentWriter writer,
            AssignmentPeriods periods,
            Caseloads caseloads,
            AdvisorDirectory directory,
            People people,
            CurrentCaller caller) {
        this.handovers = handovers;
        this.assignments = assignments;
        this.writer = writer;
        this.periods = periods;
        this.caseloads = caseloads;
        this.directory = directory;
        this.people = people;
        this.caller = caller;
    }

    HandoverView handOver(PersonId from, HandOverStudents request) {
        people.find(from).orElseThrow(AdvisorService::unknown);
        var to = new PersonId(request.to());
        var handover = handover(from, to, periods.startOf(request.from()), request.reason());
        var only = request.students();
        var moved = only == null ? move(handover, _ -> true) : moveOnly(handover, only);
        if (moved.isEmpty()) {
            throw new RuleViolationException("no-students", "This advisor has no students then.");
        }
        return new HandoverView(
                handover.id(),
                people.brief(from),
                people.brief(to),
                handover.startsAt(),
                moved.size(),
                handover.reason());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> studentsOf(PersonId advisor, Instant moment) {
        return assignments.ofAdvisor(advisor, moment).stream()
                .map(Assignment::student)
                .collect(Collectors.toSet());
    }

    @Override
    public int handOver(PersonId from, PersonId to, Instant moment, String reason) {
        return move(handover(from, to, moment, reason), _ -> true).size();
    }

    @Override
    public void end(Set<PersonId> students, Instant moment) {
        var then = moment.truncatedTo(ChronoUnit.MICROS);
        var present = assignments.lockFrom(students, then).stream()
                .filter(it -> it.period().endsAfter(then))
                .toList();
        assignments.remove(present.stream()
                .filter(it -> !it.period().startsBefore(then))
                .map(Assignment::id)
                .toList());
        assignments.move(present.stream()
                .filter(it -> it.period().startsBefore(then))
                .map(it -> it.during(it.period().endingAt(then)))
                .toList());
        writer.tell(present.stream().map(Assignment::student).collect(Collectors.toSet()));
    }

    private static Handover handover(PersonId from, PersonId to, Instant moment, String reason) {
        if (from.equals(to)) {
            throw new RuleViolationException("same-advisor", "Choose another advisor to hand the students over to.");
        }
        return new Handover(
                UuidCreator.getTimeOrderedEpoch(), from, to, moment.truncatedTo(ChronoUnit.MICROS), reason.strip());
    }

    private Set<PersonId> moveOnly(Handover handover, Set<UUID> wanted) {
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
        var theirs = assignments.ofAdvisor(handover.from(), moment).stream()
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
        caseloads.refuseOverfull(Set.of(handover.to()), Period.startingAt(moment));
        return students;
    }
}
