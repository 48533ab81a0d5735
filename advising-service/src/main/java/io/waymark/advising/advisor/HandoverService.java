package io.waymark.advising.advisor;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.advisor.HandoverStore.Handover;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.advising.api.advisor.HandoverView;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves an advisor's students to another together, for as long as each was assigned. */
@Service
@Transactional
class HandoverService implements Handovers {

    private final StudentMoves moves;
    private final AssignmentStore assignments;
    private final AssignmentTable table;
    private final AssignmentWriter writer;
    private final AssignmentPeriods periods;
    private final People people;

    HandoverService(
            StudentMoves moves,
            AssignmentStore assignments,
            AssignmentTable table,
            AssignmentWriter writer,
            AssignmentPeriods periods,
            People people) {
        this.moves = moves;
        this.assignments = assignments;
        this.table = table;
        this.writer = writer;
        this.periods = periods;
        this.people = people;
    }

    HandoverView handOver(PersonId from, HandOverStudents request) {
        people.find(from).orElseThrow(AdvisorService::unknown);
        var to = new PersonId(request.to());
        var handover = handover(from, to, periods.startOf(request.from()), request.reason());
        var only = request.students();
        var moved = only == null ? moves.all(handover) : moves.only(handover, only);
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
        return moves.all(handover(from, to, moment, reason)).size();
    }

    @Override
    public void end(Set<PersonId> students, Instant moment) {
        var then = moment.truncatedTo(ChronoUnit.MICROS);
        var present = assignments.lockFrom(students, then).stream()
                .filter(it -> it.period().endsAfter(then))
                .toList();
        table.remove(present.stream()
                .filter(it -> !it.period().startsBefore(then))
                .map(Assignment::id)
                .toList());
        table.move(present.stream()
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
}
