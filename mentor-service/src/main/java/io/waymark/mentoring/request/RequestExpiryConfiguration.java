package io.waymark.mentoring.group;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets go of seats whose requests nobody answered; looks again as long as there are others. */
@Configuration(proxyBeanMethods = false)
class RequestExpiryConfiguration {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Bean
    Task<RequestExpiry> expireRequests(GroupRequests requests) {
        return Tasks.custom(RequestExpiry.TASK).execute((expiry, _) -> {
            var due = expiry.getData();
            return CurrentInstitution.call(due.college(), () -> requests.expire(due.booking()))
                    .map(RequestExpiryConfiguration::again)
                    .orElseGet(CompletionHandler.OnCompleteRemove::new);
        });
    }

    /** Never at once: the clock that requests go by may be behind that of the tasks. */
    private static CompletionHandler<RequestExpiry> again(Instant next) {
        return (done, operations) -> {
            var soonest = done.getTimeDone().plus(SOON);
            operations.reschedule(done, next.isAfter(soonest) ? next : soonest);
        };
    }
}
