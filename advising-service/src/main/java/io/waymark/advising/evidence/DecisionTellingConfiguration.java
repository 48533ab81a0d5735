package io.waymark.advising.evidence;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.task.Backoff;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells students of decisions that have become final. */
@Configuration(proxyBeanMethods = false)
class DecisionTellingConfiguration {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final CompletionHandler<DecisionTelling> AGAIN =
            (done, operations) -> operations.reschedule(done, done.getTimeDone().plus(SOON));

    /** The clock that decisions go by may be behind that of the tasks. */
    @Bean
    Task<DecisionTelling> tellDecisions(DecisionNotices notices) {
        return Tasks.custom(DecisionTelling.TASK)
                .onFailure(new Backoff<>(Duration.ofSeconds(5), Duration.ofMinutes(10)))
                .execute((telling, _) -> {
                    var due = telling.getData();
                    return CurrentInstitution.call(due.college(), () -> notices.tell(due.decided()))
                            ? new CompletionHandler.OnCompleteRemove<>()
                            : AGAIN;
                });
    }
}
