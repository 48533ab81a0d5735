package io.waymark.advising.evidence;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.UUID;

/**
 * That a student is to be told of decisions, once they can be undone no more.
 *
 * @param verifications made together; tasks from before hold one that is called {@code verification}
 */
record DecisionTelling(
        UUID institution,

        @JsonAlias("verification") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<UUID> verifications) {

    static final TaskDescriptor<DecisionTelling> TASK = TaskDescriptor.of("tell-decision", DecisionTelling.class);

    /** Those of several decisions, under way from before. */
    static final TaskDescriptor<DecisionTelling> TOGETHER = TaskDescriptor.of("tell-decisions", DecisionTelling.class);

    static TaskInstance<DecisionTelling> of(List<Verification> decided) {
        var ids = decided.stream().map(it -> it.id().value()).toList();
        return TASK.instance(ids.getFirst().toString())
                .data(new DecisionTelling(CurrentInstitution.get().value(), ids))
                .build();
    }

    InstitutionId college() {
        return new InstitutionId(institution);
    }

    List<VerificationId> decided() {
        return verifications.stream().map(VerificationId::new).toList();
    }
}
