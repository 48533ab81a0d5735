package io.waymark.web.account;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.identity.PersonId;
import io.waymark.core.text.EmailKey;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.college.Colleges;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails links to choose a password: to invite somebody, or because they forgot. Without a mail server there are none. */
@Service
public class PasswordMails {

    private final PasswordLinks links;
    private final AccountRepository accounts;
    private final Colleges colleges;
    private final BackgroundTasks tasks;
    private final ObjectProvider<JavaMailSender> mail;

    PasswordMails(
            PasswordLinks links,
            AccountRepository accounts,
            Colleges colleges,
            BackgroundTasks tasks,
            ObjectProvider<JavaMailSender> mail) {
        this.links = links;
        this.accounts = accounts;
        this.colleges = colleges;
        this.tasks = tasks;
        this.mail = mail;
    }

    /** Whether this deployment can send mail at all. */
    public boolean areSent() {
        return mail.getIfAvailable() != null;
    }

    /** Mails a new link to somebody of the current college. Who was deactivated gets none. */
    @Transactional
    public void send(PersonId person) {
        accounts.findById(person.value()).ifPresent(this::send);
    }

    /**
     * Mails a new link to whoever has this address. Who that is, if anybody, is looked up in the background: neither the
     * answer nor how long it takes tells the asker.
     */
    @Transactional
    public void sendTo(String email) {
        if (areSent()) {
            tasks.start(ForgottenPassword.TASK
                    .instance(UuidCreator.getTimeOrderedEpoch().toString())
                    .data(ForgottenPassword.of(CurrentInstitution.get(), email))
                    .build());
        }
    }

    /** What {@link #sendTo} has left to do. */
    @Transactional
    void answer(ForgottenPassword forgotten) {
        accounts.findByEmail(EmailKey.of(forgotten.email())).ifPresent(this::send);
    }

    private void send(Account account) {
        if (!areSent() || !account.isActive()) {
            return;
        }
        var college = colleges.get(CurrentInstitution.get());
        var letter = new PasswordMail(
                account.email(),
                account.givenName(),
                college.getName(),
                account.language(college),
                links.issue(account.person()));
        tasks.start(PasswordMail.TASK
                .instance(UuidCreator.getTimeOrderedEpoch().toString())
                .data(letter)
                .build());
    }
}
