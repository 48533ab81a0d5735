package io.waymark.web.outside;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.task.Backoff;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends links to verify in the background, again and again until the mail server takes them. */
@Configuration(proxyBeanMethods = false)
class VerificationLetterConfiguration {

    @Bean
    Task<VerificationLetter> sendVerificationLinks(VerificationPostman postman) {
        return Tasks.oneTime(VerificationLetter.TASK)
                .onFailure(new Backoff<>(Duration.ofSeconds(5), Duration.ofMinutes(10)))
                .execute((letter, _) -> postman.deliver(letter.getData()));
    }
}
