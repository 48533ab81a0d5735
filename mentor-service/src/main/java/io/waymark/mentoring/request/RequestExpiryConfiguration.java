package io.waymark.mentoring.request;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets go of what is held for requests that nobody answered in time. */
@Configuration(proxyBeanMethods = false)
class RequestExpiryConfiguration {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final CompletionHandler<RequestExpiry> AGAIN =
            (done, operations) -> operations.reschedule(done, done.getTimeDone().plus(SOON));

    @Bean
    Task<RequestExpiry> expireRequests(RequestWatch requests) {
        return Tasks.custom(RequestExpiry.TASK).execute((expiry, _) -> {
            var due = expiry.getData();
            return CurrentInstitution.call(due.college(), () -> requests.expire(due.booking()))
                    .filter(due::isNotOver)
                    .map(_ -> AGAIN)
                    .orElseGet(CompletionHandler.OnCompleteRemove::new);
        });
    }
}
