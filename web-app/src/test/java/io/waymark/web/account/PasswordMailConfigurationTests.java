package io.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import io.waymark.web.mail.Mail;
import io.waymark.web.mail.MailProperties;
import io.waymark.web.mail.Postman;
import io.waymark.web.ui.message.RealTexts;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.ArgumentMatchers;
import org.springframework.mail.MailSendException;

class PasswordMailConfigurationTests {

    private static final PasswordMail LINK =
            new PasswordMail("maya@alder.example", "Maya", "Alder Valley", "en-US", "/password/alder.s3cret");

    private final Postman postman = mock();

    /** Whatever became of the first attempt, mail programs can tell that it is the same. */
    @Test
    void sendsAsTheSameMailWhatItSendsAgain() {
        willThrow(new MailSendException("lost")).willDoNothing().given(postman).deliver(ArgumentMatchers.any());

        Assertions.assertThatException().isThrownBy(() -> send("1"));
        send("1");
        send("2");

        var sent = ArgumentCaptor.forClass(Mail.class);
        then(postman).should(times(3)).deliver(sent.capture());
        assertThat(sent.getAllValues()).extracting(Mail::id).containsExactly("password.1", "password.1", "password.2");
        assertThat(sent.getAllValues().getFirst().text())
                .isEqualTo(sent.getAllValues().get(1).text());
    }

    private void send(String task) {
        new PasswordMailConfiguration()
                .sendPasswordMails(
                        postman,
                        new MailProperties("https://waymark.example", "Waymark <no-reply@waymark.example>"),
                        RealTexts.texts())
                .execute(PasswordMail.TASK.instance(task).data(LINK).build(), mock(ExecutionContext.class));
    }
}
