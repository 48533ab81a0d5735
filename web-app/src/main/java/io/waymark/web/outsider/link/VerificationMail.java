package io.waymark.web.outsider.link;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.LocalDate;

/** A mail with a link to verify something, waiting to be sent. The link's secret is in it until then. */
record VerificationMail(
        String to,
        String name,
        String student,
        String college,
        String label,
        LocalDate dueOn,
        String language,
        String path) {

    static final TaskDescriptor<VerificationMail> TASK =
            TaskDescriptor.of("send-verification-link", VerificationMail.class);
}
