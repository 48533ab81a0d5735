package io.waymark.web.account;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.task.Backoff;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Writes and sends letters in the background, again and again until the mail server takes them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountProperties.class)
class LetterConfiguration {

    @Bean
    Task<Letter> sendLetters(ObjectProvider<JavaMailSender> mail, AccountProperties properties, MessageSource texts) {
        return Tasks.oneTime(Letter.TASK)
                .onFailure(new Backoff<>(Duration.ofSeconds(5), Duration.ofMinutes(10)))
                .execute((letter, _) -> mail.getObject().send(write(letter.getData(), properties, texts)));
    }

    @Bean
    Task<ForgottenPassword> answerWhoForgot(Letters letters) {
        return Tasks.oneTime(ForgottenPassword.TASK)
                .onFailure(new Backoff<>(Duration.ofSeconds(5), Duration.ofMinutes(10)))
                .execute((task, _) -> {
                    var forgotten = task.getData();
                    CurrentInstitution.run(new InstitutionId(forgotten.institution()), () -> letters.answer(forgotten));
                });
    }

    private static SimpleMailMessage write(Letter letter, AccountProperties properties, MessageSource texts) {
        var link = properties.address() + letter.path();
        var mail = new SimpleMailMessage();
        mail.setFrom(properties.sender());
        mail.setTo(letter.to());
        mail.setSubject(texts.getMessage("mail.password.subject", new Object[] {letter.college()}, Locale.US));
        mail.setText(texts.getMessage(
                "mail.password.text", new Object[] {letter.givenName(), letter.college(), link}, Locale.US));
        return mail;
    }
}
