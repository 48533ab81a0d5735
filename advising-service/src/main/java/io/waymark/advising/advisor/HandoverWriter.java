package io.waymark.advising.advisor;

import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes students from an advisor and gives them to others, each for as long as they were assigned. */
@Component
class HandoverWriter {

    private final HandoverStore handovers;
    private final AssignmentRows rows;
    private final AssignmentWriter writer;
    private final AssignmentPeriods periods;
    private final CaseloadLimits limits;
    private final AdvisorNotices notices;
    private final People people;
    private final CurrentCaller caller;

    HandoverWriter(
            HandoverStore handovers,
            AssignmentRows rows,
            AssignmentWriter writer,
            AssignmentPeriods periods,
            CaseloadLimits limits,
            AdvisorNotices notices,
            People people,
            CurrentCaller caller) {
        this.handovers = handovers;
        this.rows = rows;
        this.writer = writer;
        this.periods = periods;
        this.limits = limits;
        this.notices = notices;
        this.people = people;
        this.caller = caller;
    }

    /**
     * What the advisor, whose caseload is locked, has beyond a moment. Read again when the students are locked: until then
     * somebody may have assigned them to another.
     */
    List<Assignment> lock(PersonId advisor, Instant moment, Predicate<PersonId> which) {
        people.lock(students(read(advisor, moment, which)));
        return read(advisor, moment, which);
    }

    /** All at once, within the limits of all who get somebody, or refused as a whole. */
    void write(Map<Handover, List<Assignment>> theirs) {
        theirs.forEach((handover, some) ->
                handovers.add(handover, students(some).size(), caller.get().person(), periods.now()));
        var given = theirs.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(assignment -> assignment.handedOver(it.getKey())))
                .toList();
        var brought = writer.write(given);
        given.stream()
                .map(it -> it.period().from())
                .min(Instant::compareTo)
                .ifPresent(from -> limits.refuseOverfull(advisors(given), Period.startingAt(from)));
        notices.assigned(brought);
    }

    static Set<PersonId> students(Collection<Assignment> assignments) {
        return assignments.stream().map(Assignment::student).collect(Collectors.toSet());
    }

    private static Set<PersonId> advisors(Collection<Assignment> assignments) {
        return assignments.stream().map(Assignment::advisor).collect(Collectors.toSet());
    }

    private List<Assignment> read(PersonId advisor, Instant moment, Predicate<PersonId> which) {
        return rows.ofAdvisor(advisor, moment).stream()
                .filter(it -> which.test(it.student()))
                .toList();
    }
}
