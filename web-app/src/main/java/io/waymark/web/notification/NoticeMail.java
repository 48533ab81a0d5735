package io.waymark.web.notification;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import java.time.Instant;
import java.util.UUID;

/** A notice that may have to be mailed. There is one such task for a notice, so that nobody else mails it meanwhile. */
record NoticeMail(UUID institution, UUID notice, Instant toldAt) {

    static final TaskDescriptor<NoticeMail> TASK = TaskDescriptor.of("mail-notice", NoticeMail.class);

    static TaskInstance<NoticeMail> of(InstitutionId institution, UUID notice, Instant toldAt, int priority) {
        return TASK.instance(institution + "/" + notice)
                .data(new NoticeMail(institution.value(), notice, toldAt))
                .priority(priority)
                .build();
    }
}
