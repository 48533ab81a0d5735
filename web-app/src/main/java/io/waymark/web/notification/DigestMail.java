package io.waymark.web.notification;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/** Somebody's daily mail: one task for a person and day. */
record DigestMail(UUID institution, UUID person, Instant due) {

    static final TaskDescriptor<DigestMail> TASK = TaskDescriptor.of("mail-digest", DigestMail.class);

    static TaskInstance<DigestMail> of(InstitutionId institution, PersonId person, Instant due) {
        return TASK.instance("%s/%s/%s".formatted(institution, person, due))
                .data(new DigestMail(institution.value(), person.value(), due))
                .priority(Priority.LOW)
                .build();
    }
}
