package io.waymark.advising.advisor;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.task.Backoff;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of planned assignments when they begin or end. */
@Configuration(proxyBeanMethods = false)
class AssignmentMomentConfiguration {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final CompletionHandler<AssignmentMoment> AGAIN =
            (done, operations) -> operations.reschedule(done, done.getTimeDone().plus(SOON));

    /** The clock that assignments go by may be behind that of the tasks. */
    @Bean
    Task<AssignmentMoment> tellOfAssignments(AdvisorNotices notices) {
        return Tasks.custom(AssignmentMoment.TASK)
                .onFailure(new Backoff<>(Duration.ofSeconds(5), Duration.ofMinutes(10)))
                .execute((planned, _) -> {
                    var due = planned.getData();
                    return CurrentInstitution.call(due.college(), () -> notices.tell(due))
                            ? new CompletionHandler.OnCompleteRemove<>()
                            : AGAIN;
                });
    }
}
