package io.waymark.web.outside;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.event.VerificationRequested;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.web.account.Letters;
import io.waymark.web.college.College;
import org.springframework.stereotype.Component;

/** Has links to verify mailed. Without a mail server there are none. */
@Component
class VerificationLetters {

    private final BackgroundTasks tasks;
    private final Letters letters;

    VerificationLetters(BackgroundTasks tasks, Letters letters) {
        this.tasks = tasks;
        this.letters = letters;
    }

    void send(VerificationRequested request, College college, Secret secret) {
        if (letters.areSent()) {
            tasks.start(VerificationLetter.TASK
                    .instance(UuidCreator.getTimeOrderedEpoch().toString())
                    .data(new VerificationLetter(
                            request.email(),
                            request.name(),
                            request.studentName(),
                            college.getName(),
                            request.label(),
                            request.dueOn(),
                            college.getLanguage(),
                            "/verify/" + college.getSlug() + "." + secret.text()))
                    .build());
        }
    }
}
