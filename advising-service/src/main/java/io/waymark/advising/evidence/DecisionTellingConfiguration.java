package io.waymark.advising.evidence;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
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

    @Bean
    Task<DecisionTelling> tellDecision(DecisionNotices notices) {
        return telling(DecisionTelling.TASK, notices);
    }

    @Bean
    Task<DecisionTelling> tellDecisionsTogether(DecisionNotices notices) {
        return telling(DecisionTelling.TOGETHER, notices);
    }

    private static Task<DecisionTelling> telling(TaskDescriptor<DecisionTelling> task, DecisionNotices notices) {
        return Tasks.custom(task)
                .onFailure(new Backoff<>(Duration.ofSeconds(5), Duration.ofMinutes(10)))
                .execute((telling, _) -> {
                    var due = telling.getData();
                    return after(CurrentInstitution.call(due.college(), () -> notices.tell(due.decided())));
                });
    }

    /** The clock that decisions go by may be behind that of the tasks. */
    private static <T> CompletionHandler<T> after(boolean told) {
        return told
                ? new CompletionHandler.OnCompleteRemove<>()
                : (done, operations) ->
                        operations.reschedule(done, done.getTimeDone().plus(SOON));
    }
}
