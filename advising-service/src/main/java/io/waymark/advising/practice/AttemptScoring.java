package io.waymark.advising.practice;

import io.waymark.advising.api.practice.AttemptMode;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends attempts and scores them, each once. */
@Component
@Transactional
class AttemptScoring {

    private static final int PERCENT = 100;

    private final PracticeStore attempts;
    private final PracticedCredentials credentials;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttemptScoring(
            PracticeStore attempts, PracticedCredentials credentials, ApplicationEventPublisher events, Clock clock) {
        this.attempts = attempts;
        this.credentials = credentials;
        this.events = events;
        this.clock = clock;
    }

    /** At its deadline; what has been submitted by then stays as it is. */
    void submitOverdue(UUID id) {
        attempts.lock(id).filter(it -> it.isOverdue(clock.instant())).ifPresent(this::close);
    }

    /** @param held by this transaction */
    void submit(PracticeAttempt held) {
        if (held.open()) {
            close(held);
        }
    }

    private void close(PracticeAttempt attempt) {
        var now = clock.instant();
        var right = attempts.close(attempt, now);
        if (attempt.mode() == AttemptMode.EXAM) {
            events.publishEvent(new ExamScored(
                    attempt.student(),
                    attempt.id(),
                    attempt.credential(),
                    credentials.nameOf(attempt.student(), attempt.credential()),
                    right * PERCENT / attempt.questions(),
                    attempt.submittedAt(now)));
        }
    }
}
