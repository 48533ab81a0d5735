package io.waymark.web.outsider.link;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.event.VerificationRequested;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.web.account.PasswordMails;
import io.waymark.web.college.College;
import io.waymark.web.mail.LinkSecret;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Has links to verify mailed. Without a mail server there are none. */
@Component
class VerificationMails {

    private final BackgroundTasks tasks;
    private final PasswordMails mails;

    VerificationMails(BackgroundTasks tasks, PasswordMails mails) {
        this.tasks = tasks;
        this.mails = mails;
    }

    void send(VerificationRequested request, College college, LinkSecret secret, Instant expiresAt) {
        if (mails.areSent()) {
            tasks.start(VerificationMail.TASK
                    .instance(UuidCreator.getTimeOrderedEpoch().toString())
                    .data(new VerificationMail(
                            request.email(),
                            request.name(),
                            request.studentName(),
                            college.getName(),
                            request.label(),
                            request.dueOn(),
                            college.getLanguage(),
                            "/verify/" + college.getSlug() + "." + secret.text(),
                            request.hours(),
                            request.capacity(),
                            LocalDate.ofInstant(expiresAt, ZoneId.of(college.getZone()))))
                    .build());
        }
    }
}
