package io.waymark.advising.imports;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.UUID;
import java.util.function.Consumer;

/** Which import a background task is about. */
record ImportWork(UUID institution, UUID upload) {

    static final TaskDescriptor<ImportWork> CHECK = TaskDescriptor.of("check-import", ImportWork.class);
    static final TaskDescriptor<ImportWork> APPLY = TaskDescriptor.of("apply-import", ImportWork.class);
    static final TaskDescriptor<ImportWork> TELL = TaskDescriptor.of("tell-import", ImportWork.class);

    static TaskInstance<ImportWork> of(TaskDescriptor<ImportWork> task, ImportId upload) {
        return task.instance(upload.toString())
                .data(new ImportWork(CurrentInstitution.get().value(), upload.value()))
                .build();
    }

    void run(Consumer<ImportId> work) {
        CurrentInstitution.run(new InstitutionId(institution), () -> work.accept(new ImportId(upload)));
    }
}
