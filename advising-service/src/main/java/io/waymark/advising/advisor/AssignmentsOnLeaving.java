package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.leaving.Consequence;
import io.waymark.advising.leaving.Leaving;
import io.waymark.advising.leaving.LeavingShare;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A student who leaves has no advisor any more; the students of an advisor who leaves get another each. */
@Component
@Order(1)
class AssignmentsOnLeaving implements LeavingShare {

    private final HandoverService handovers;
    private final Advisors advisors;
    private final AdvisorDirectory directory;
    private final AssignmentPeriods periods;

    AssignmentsOnLeaving(
            HandoverService handovers, Advisors advisors, AdvisorDirectory directory, AssignmentPeriods periods) {
        this.handovers = handovers;
        this.advisors = advisors;
        this.directory = directory;
        this.periods = periods;
    }

    @Override
    public List<Consequence> preview(PersonId person) {
        var consequences = new ArrayList<Consequence>();
        advisors.of(person)
                .map(it -> new Consequence(LeavingEffect.ASSIGNMENT_ENDED, new PersonId(it.id())))
                .ifPresent(consequences::add);
        handovers.studentsOf(person, periods.now()).stream()
                .map(it -> new Consequence(LeavingEffect.STUDENT_HANDED_OVER, it))
                .forEach(consequences::add);
        return consequences;
    }

    @Override
    public List<Consequence> carryOut(Leaving leaving) {
        var consequences = new ArrayList<>(preview(leaving.person()));
        var students = handovers.studentsOf(leaving.person(), periods.now());
        if (!students.isEmpty()) {
            handOver(leaving, students).stream()
                    .map(it -> new Consequence(LeavingEffect.STUDENTS_TAKEN_OVER, it))
                    .forEach(consequences::add);
        }
        handovers.end(Set.of(leaving.person()), periods.now());
        return consequences;
    }

    /** @return who got some of them */
    private Set<PersonId> handOver(Leaving leaving, Set<PersonId> students) {
        if (leaving.successors().isEmpty()) {
            throw new RuleViolationException(
                    "successor-needed",
                    "%d students would have no advisor. Name one or more who take them over."
                            .formatted(students.size()));
        }
        var shares = spread(students, successors(leaving.successors()));
        shares.forEach((advisor, some) -> handovers.handOver(
                leaving.person(), new HandOverStudents(advisor.value(), some, null, leaving.reason())));
        return shares.keySet();
    }

    private List<AdvisorView> successors(Collection<PersonId> wanted) {
        return wanted.stream()
                .map(it -> directory.find(it).orElseThrow(AdvisorService::unknown))
                .toList();
    }

    /** Each student goes to whoever has the most room by then. */
    private static Map<PersonId, Set<UUID>> spread(Collection<PersonId> students, List<AdvisorView> successors) {
        var byRoom = new PriorityQueue<>(
                Comparator.comparingInt(Room::left).reversed().thenComparing(Room::advisor));
        successors.forEach(it -> byRoom.add(new Room(it.advisor().id(), it.limit() - it.load())));
        var shares = new HashMap<PersonId, Set<UUID>>();
        students.stream().map(PersonId::value).sorted().forEach(student -> {
            var roomiest = byRoom.remove();
            shares.computeIfAbsent(new PersonId(roomiest.advisor()), _ -> new HashSet<>())
                    .add(student);
            byRoom.add(new Room(roomiest.advisor(), roomiest.left() - 1));
        });
        return shares;
    }

    private record Room(UUID advisor, int left) {}
}
