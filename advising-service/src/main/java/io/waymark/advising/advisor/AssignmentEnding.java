package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
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

/** Ends assignments with nobody after them. */
@Service
@Transactional
class AssignmentEnding {

    private final AssignmentRows rows;
    private final AssignmentStore assignments;
    private final AssignmentWriter writer;
    private final AssignmentPeriods periods;
    private final AdvisorNotices notices;

    AssignmentEnding(
            AssignmentRows rows,
            AssignmentStore assignments,
            AssignmentWriter writer,
            AssignmentPeriods periods,
            AdvisorNotices notices) {
        this.rows = rows;
        this.assignments = assignments;
        this.writer = writer;
        this.periods = periods;
        this.notices = notices;
    }

    void end(UUID id, @Nullable LocalDate on) {
        var present = rows.lock(id);
        var moment = periods.startOf(on);
        var time = present.period();
        if (time.from().isAfter(periods.now()) || !time.startsBefore(moment) || !time.endsAfter(moment)) {
            throw new RuleViolationException(
                    "assignment-not-open", "Only an assignment that has begun and lasts longer can be ended then.");
        }
        assignments.move(List.of(present.during(time.endingAt(moment))));
        writer.tell(Set.of(present.student()));
        notices.tell(moment, Set.of(present.student()));
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
}
