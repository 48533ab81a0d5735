package io.waymark.advising.signal;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.UUID;

/** Whose signals a background task works out anew. */
record SignalWork(UUID institution) {

    static final TaskDescriptor<SignalWork> REFRESH = TaskDescriptor.of("refresh-signals", SignalWork.class);

    /** Another time even while one goes on: that one may have begun before what was changed. */
    static TaskInstance<SignalWork> begin() {
        return REFRESH.instance(UuidCreator.getTimeOrderedEpoch().toString())
                .data(new SignalWork(CurrentInstitution.get().value()))
                .build();
    }

    void run(Runnable work) {
        CurrentInstitution.run(new InstitutionId(institution), work);
    }
}
