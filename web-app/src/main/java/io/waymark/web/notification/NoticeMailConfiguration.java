package io.waymark.web.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Purges;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The background work of notices: each into a mail, a day's into one, and what was read long ago away. */
@Configuration(proxyBeanMethods = false)
class NoticeMailConfiguration {

    private static final Duration KEPT_ONCE_READ = Duration.ofDays(365);

    @Bean
    Task<NoticeMail> mailNotices(NoticeMailing mailing, MailRun run) {
        return Tasks.custom(NoticeMail.TASK)
                .onFailure(run.retrying(NoticeMail.class, NoticeMail::institution, NoticeMail::toldAt, mailing::giveUp))
                .execute((task, _) -> run.within(
                        task.getData().institution(), () -> mailing.decide(task.getData()), mailing::settle));
    }

    @Bean
    Task<DigestMail> mailDigests(DigestMailing mailing, MailRun run) {
        return Tasks.custom(DigestMail.TASK)
                .onFailure(run.retrying(DigestMail.class, DigestMail::institution, DigestMail::due, mailing::giveUp))
                .execute((task, _) -> run.within(
                        task.getData().institution(), () -> mailing.decide(task.getData()), mailing::settle));
    }

    @Bean
    NightlyWork purgeOfReadNotices(Purges purges) {
        return purges.of("notice", "read_at < :before", KEPT_ONCE_READ);
    }
}
