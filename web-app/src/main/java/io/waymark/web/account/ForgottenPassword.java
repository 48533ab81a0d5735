package io.waymark.web.account;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.waymark.core.identity.InstitutionId;
import java.util.UUID;

/** Somebody says that an address of a college is theirs, and that they forgot the password. */
record ForgottenPassword(UUID institution, String email) {

    static final TaskDescriptor<ForgottenPassword> TASK =
            TaskDescriptor.of("answer-forgotten-password", ForgottenPassword.class);

    static ForgottenPassword of(InstitutionId institution, String email) {
        return new ForgottenPassword(institution.value(), email);
    }
}
