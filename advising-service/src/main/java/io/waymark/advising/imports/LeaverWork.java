package io.waymark.advising.imports;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.UUID;
import java.util.function.Consumer;

/** Which students' leaving a background task is about. */
record LeaverWork(UUID institution, UUID leaving) {

    static final TaskDescriptor<LeaverWork> LEAVE = TaskDescriptor.of("record-missing", LeaverWork.class);

    static TaskInstance<LeaverWork> of(UUID leaving) {
        return LEAVE.instance(leaving.toString())
                .data(new LeaverWork(CurrentInstitution.get().value(), leaving))
                .build();
    }

    void run(Consumer<UUID> work) {
        CurrentInstitution.run(new InstitutionId(institution), () -> work.accept(leaving));
    }
}
