package io.waymark.web.account;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.task.Backoff;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at sessions a second time in the background, again and again until that has worked. */
@Configuration(proxyBeanMethods = false)
class SessionCheckConfiguration {

    @Bean
    Task<SessionCheck> checkSessions(OpenSessions openSessions) {
        return Tasks.oneTime(SessionCheck.TASK)
                .onFailure(new Backoff<>(Duration.ofSeconds(5), Duration.ofMinutes(10)))
                .execute((check, _) -> openSessions.endOutdated(check.getData()));
    }
}
