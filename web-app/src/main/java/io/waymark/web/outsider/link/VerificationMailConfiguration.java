package io.waymark.web.outsider.link;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Purges;
import io.waymark.web.mail.FinalRefusal;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends links to verify in the background, again for a week, and throws links away that work no more. */
@Configuration(proxyBeanMethods = false)
class VerificationMailConfiguration {

    /** For a week, in ever longer pauses: by then half of the time is over in which the link works. */
    static final FailureHandler<VerificationMail> RETRIES = FailureHandler.<VerificationMail>maxRetries(21)
            .withBackoff(Duration.ofMinutes(1), 1.5)
            .thenRemove();

    @Bean
    Task<VerificationMail> sendVerificationLinks(VerificationMailer postman) {
        return Tasks.oneTime(VerificationMail.TASK)
                .onFailure(FinalRefusal.forgottenElse(RETRIES))
                .execute((letter, _) -> postman.deliver("verify." + letter.getId(), letter.getData()));
    }

    @Bean
    NightlyWork purgeOfVerificationLinks(Purges purges) {
        return purges.of("verification_link", "expires_at < :before", Duration.ZERO);
    }
}
