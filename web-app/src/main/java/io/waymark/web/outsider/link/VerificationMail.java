package io.waymark.web.outsider.link;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.waymark.core.event.VerificationRequested;
import io.waymark.core.roadmap.VerifierRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mail with a link to verify something, waiting to be sent. The link's secret is in it until then.
 *
 * @param hours all that the link leads to, if it is about hours
 * @param capacity as what they are asked; mails under way from before do not know
 * @param endsOn when the link stops working, likewise
 */
record VerificationMail(
        String to,
        String name,
        String student,
        String college,
        String label,
        LocalDate dueOn,
        String language,
        String path,
        VerificationRequested.@Nullable AskedHours hours,
        @Nullable VerifierRole capacity,
        @Nullable LocalDate endsOn) {

    static final TaskDescriptor<VerificationMail> TASK =
            TaskDescriptor.of("send-verification-link", VerificationMail.class);
}
