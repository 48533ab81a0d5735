package io.waymark.web.account;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import java.util.UUID;

/** A second look at somebody's sessions, some time after their account changed. */
record SessionCheck(UUID institution, UUID person) {

    static final TaskDescriptor<SessionCheck> TASK = TaskDescriptor.of("check-sessions", SessionCheck.class);

    static SessionCheck of(InstitutionId institution, PersonId person) {
        return new SessionCheck(institution.value(), person.value());
    }
}
