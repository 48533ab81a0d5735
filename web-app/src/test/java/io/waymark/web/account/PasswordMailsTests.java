package io.waymark.web.account;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.college.Colleges;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;

class PasswordMailsTests {

    private final PasswordLinks links = mock();
    private final AccountRepository accounts = mock();
    private final BackgroundTasks tasks = mock();
    private final ObjectProvider<JavaMailSender> mail = mock();
    private final PasswordMails mails = new PasswordMails(links, accounts, mock(Colleges.class), tasks, mail);

    @Test
    void looksNobodyUpWhileTheAskerWaits() {
        given(mail.getIfAvailable()).willReturn(mock(JavaMailSender.class));

        CurrentInstitution.run(new InstitutionId(UUID.randomUUID()), () -> mails.sendTo("somebody@college.example"));

        then(tasks).should().start(any());
        then(accounts).should(never()).findByEmail(any());
        then(links).should(never()).issue(any());
    }
}
