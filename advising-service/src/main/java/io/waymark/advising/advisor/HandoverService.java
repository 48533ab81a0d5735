package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.advising.api.advisor.HandoverView;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves an advisor's students to another together, at an admin's word. */
@Service
@Transactional
class HandoverService {

    private final HandoverWriter writer;
    private final AssignmentPeriods periods;
    private final Caseloads caseloads;
    private final People people;

    HandoverService(HandoverWriter writer, AssignmentPeriods periods, Caseloads caseloads, People people) {
        this.writer = writer;
        this.periods = periods;
        this.caseloads = caseloads;
        this.people = people;
    }

    HandoverView handOver(PersonId from, HandOverStudents request) {
        people.find(from).orElseThrow(AdvisorService::unknown);
        var to = new PersonId(request.to());
        if (from.equals(to)) {
            throw new RuleViolationException("same-advisor", "Choose another advisor to hand the students over to.");
        }
        caseloads.open(Set.of(to), Set.of(from));
        var handover = Handover.of(from, to, periods.startOf(request.from()), request.reason());
        var theirs = theirs(handover, request.students());
        writer.write(Map.of(handover, theirs));
        return new HandoverView(
                handover.id(),
                people.brief(from),
                people.brief(to),
                handover.startsAt(),
                HandoverWriter.students(theirs).size(),
                handover.reason());
    }

    private List<Assignment> theirs(Handover handover, @Nullable Set<UUID> only) {
        var theirs = writer.lock(
                handover.from(), handover.startsAt(), student -> only == null || only.contains(student.value()));
        if (only != null && HandoverWriter.students(theirs).size() < only.size()) {
            throw new NotFoundException("no-such-student", "Some of these are not this advisor's students.");
        }
        if (theirs.isEmpty()) {
            throw new RuleViolationException("no-students", "This advisor has no students then.");
        }
        return theirs;
    }
}
