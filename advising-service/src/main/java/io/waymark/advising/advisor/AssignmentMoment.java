package io.waymark.advising.advisor;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * That assignments which were planned together begin or end at a moment.
 *
 * @param plan under which it is remembered
 */
record AssignmentMoment(UUID institution, UUID plan, Instant moment, Set<UUID> students) {

    static final TaskDescriptor<AssignmentMoment> TASK =
            TaskDescriptor.of("tell-of-assignments", AssignmentMoment.class);

    AssignmentMoment {
        students = Set.copyOf(students);
    }

    static AssignmentMoment of(Instant moment, Collection<PersonId> students) {
        return new AssignmentMoment(
                CurrentInstitution.get().value(),
                UuidCreator.getTimeOrderedEpoch(),
                moment,
                Set.copyOf(students.stream().map(PersonId::value).toList()));
    }

    TaskInstance<AssignmentMoment> task() {
        return TASK.instance(plan.toString()).data(this).build();
    }

    InstitutionId college() {
        return new InstitutionId(institution);
    }

    List<PersonId> whom() {
        return students.stream().map(PersonId::new).toList();
    }
}
