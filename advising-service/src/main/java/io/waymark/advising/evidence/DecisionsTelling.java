package io.waymark.advising.evidence;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.UUID;

/** The same as {@link DecisionTelling}, of decisions that somebody made together. */
record DecisionsTelling(UUID institution, List<UUID> verifications) {

    static final TaskDescriptor<DecisionsTelling> TASK = TaskDescriptor.of("tell-decisions", DecisionsTelling.class);

    static TaskInstance<DecisionsTelling> of(List<Verification> decided) {
        var ids = decided.stream().map(it -> it.id().value()).toList();
        return TASK.instance(ids.getFirst().toString())
                .data(new DecisionsTelling(CurrentInstitution.get().value(), ids))
                .build();
    }

    InstitutionId college() {
        return new InstitutionId(institution);
    }

    List<VerificationId> decided() {
        return verifications.stream().map(VerificationId::new).toList();
    }
}
