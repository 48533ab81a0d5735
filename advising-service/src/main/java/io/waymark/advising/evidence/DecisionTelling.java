package io.waymark.advising.evidence;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.UUID;

/** That a student is to be told of a decision, once it can be undone no more. */
record DecisionTelling(UUID institution, UUID verification) {

    static final TaskDescriptor<DecisionTelling> TASK = TaskDescriptor.of("tell-decision", DecisionTelling.class);

    static TaskInstance<DecisionTelling> of(Verification decided) {
        var institution = CurrentInstitution.get().value();
        return TASK.instance(decided.id().value().toString())
                .data(new DecisionTelling(institution, decided.id().value()))
                .build();
    }

    InstitutionId college() {
        return new InstitutionId(institution);
    }

    VerificationId decided() {
        return new VerificationId(verification);
    }
}
