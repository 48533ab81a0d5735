package io.waymark.advising.practice;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.UUID;
import java.util.function.Consumer;

/** Whose time is up. */
record AttemptWork(UUID institution, UUID attempt) {

    static final TaskDescriptor<AttemptWork> SUBMIT = TaskDescriptor.of("submit-exam", AttemptWork.class);

    static TaskInstance<AttemptWork> of(UUID attempt) {
        return SUBMIT.instance(attempt.toString())
                .data(new AttemptWork(CurrentInstitution.get().value(), attempt))
                .build();
    }

    void run(Consumer<UUID> work) {
        CurrentInstitution.run(new InstitutionId(institution), () -> work.accept(attempt));
    }
}
