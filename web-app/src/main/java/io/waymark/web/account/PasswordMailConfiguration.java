package io.waymark.web.account;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.task.Backoff;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.mail.FinalRefusal;
import io.waymark.web.mail.Mail;
import io.waymark.web.mail.MailProperties;
import io.waymark.web.mail.MailText;
import io.waymark.web.mail.Postman;
import io.waymark.web.ui.message.ReadBy;
import io.waymark.web.ui.message.Texts;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Writes and sends mails with links to choose a password in the background, again and again until the mail server takes them: each
 * time as the same mail, with the same link.
 */
@Configuration(proxyBeanMethods = false)
class PasswordMailConfiguration {

    @Bean
    Task<PasswordMail> sendPasswordMails(Postman postman, MailProperties properties, Texts texts) {
        return Tasks.oneTime(PasswordMail.TASK)
                .onFailure(FinalRefusal.forgottenElse(new Backoff<>(Duration.ofSeconds(5), Duration.ofMinutes(10))))
                .execute((mail, _) ->
                        postman.deliver(write("password." + mail.getId(), mail.getData(), properties, texts)));
    }

    @Bean
    Task<ForgottenPassword> answerWhoForgot(PasswordMails mails) {
        return Tasks.oneTime(ForgottenPassword.TASK)
                .onFailure(new Backoff<>(Duration.ofSeconds(5), Duration.ofMinutes(10)))
                .execute((task, _) -> {
                    var forgotten = task.getData();
                    CurrentInstitution.run(new InstitutionId(forgotten.institution()), () -> mails.answer(forgotten));
                });
    }

    private static Mail write(String id, PasswordMail mail, MailProperties properties, Texts texts) {
        var named = Map.of("name", mail.givenName(), "college", mail.college());
        var text = ReadBy.say(
                mail.locale(),
                ZoneOffset.UTC,
                () -> MailText.withButton(
                        texts.say("mail.password.subject", named),
                        Stream.of("hello", "text", "note")
                                .map(part -> texts.say("mail.password." + part, named))
                                .toList(),
                        new MailText.MailLink(
                                texts.say("mail.password.button", named), properties.address() + mail.path())));
        return Mail.plain(id, mail.college(), mail.to(), mail.locale(), text);
    }
}
