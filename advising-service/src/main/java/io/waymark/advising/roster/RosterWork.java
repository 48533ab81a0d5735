package io.waymark.advising.roster;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.UUID;
import java.util.function.Consumer;

/** Which roster a background task is about. */
record RosterWork(UUID institution, UUID roster) {

    static final TaskDescriptor<RosterWork> CHECK = TaskDescriptor.of("check-roster", RosterWork.class);
    static final TaskDescriptor<RosterWork> APPLY = TaskDescriptor.of("apply-roster", RosterWork.class);
    static final TaskDescriptor<RosterWork> TELL = TaskDescriptor.of("tell-roster", RosterWork.class);

    static TaskInstance<RosterWork> of(TaskDescriptor<RosterWork> task, RosterId roster) {
        return task.instance(roster.toString())
                .data(new RosterWork(CurrentInstitution.get().value(), roster.value()))
                .build();
    }

    void run(Consumer<RosterId> work) {
        CurrentInstitution.run(new InstitutionId(institution), () -> work.accept(new RosterId(roster)));
    }
}
