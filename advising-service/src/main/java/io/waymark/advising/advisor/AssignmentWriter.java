package io.waymark.advising.advisor;

import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes new assignments, many at a time, over those that they meet. */
@Component
class AssignmentWriter {

    private final AssignmentRows rows;
    private final AssignmentStore assignments;
    private final ApplicationEventPublisher events;

    AssignmentWriter(AssignmentRows rows, AssignmentStore assignments, ApplicationEventPublisher events) {
        this.rows = rows;
        this.assignments = assignments;
        this.events = events;
    }

    /**
     * Whoever has a student for good already stays as they are. The advisors' caseloads and the students are locked before, and
     * the limits are asked after.
     *
     * @param wanted one for each student and time
     * @return those that brought an advisor somebody
     */
    List<Assignment> write(Collection<Assignment> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        wanted.forEach(AssignmentWriter::refuseOwnAdvisor);
        var earliest = wanted.stream()
                .map(it -> it.period().from())
                .min(Instant::compareTo)
                .orElseThrow();
        var present = rows.ofStudents(wanted.stream().map(Assignment::student).toList(), earliest).stream()
                .collect(Collectors.groupingBy(Assignment::student));
        var changes = wanted.stream()
                .map(it -> Reassignment.of(present.getOrDefault(it.student(), List.of()), it))
                .toList();
        apply(changes);
        var brought = changes.stream()
                .filter(Reassignment::bringsSomebody)
                .map(Reassignment::wanted)
                .toList();
        tell(brought.stream().map(Assignment::student).collect(Collectors.toSet()));
        return brought;
    }

    void tell(Set<PersonId> students) {
        if (!students.isEmpty()) {
            events.publishEvent(new StudentRecordsChanged(students));
        }
    }

    /** In an order in which no student ever has two advisors. */
    private void apply(Collection<Reassignment> changes) {
        assignments.remove(changes.stream().flatMap(it -> it.removed().stream()).toList());
        assignments.move(changes.stream().flatMap(it -> it.shortened().stream()).toList());
        assignments.move(changes.stream().flatMap(it -> it.extended().stream()).toList());
        assignments.add(changes.stream().flatMap(it -> it.added().stream()).toList());
    }

    private static void refuseOwnAdvisor(Assignment wanted) {
        if (wanted.student().equals(wanted.advisor())) {
            throw new RuleViolationException("own-advisor", "Nobody is their own advisor.");
        }
    }
}
