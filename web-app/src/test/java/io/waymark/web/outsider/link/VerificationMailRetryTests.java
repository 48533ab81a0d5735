package io.waymark.web.outsider.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What becomes of a mail that the mail server does not take. */
class VerificationMailRetryTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");

    @Test
    void isSentAgainAfterPausesThatGrowByHalf() {
        assertThat(pauseAfter(0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(pauseAfter(1)).isEqualTo(Duration.ofSeconds(90));
        assertThat(pauseAfter(2)).isEqualTo(Duration.ofSeconds(135));
    }

    @Test
    void isGivenUpWithinHalfTheTimeThatTheLinkWorks() {
        var all = Duration.ZERO;
        for (var failures = 0; failures < 21; failures++) {
            all = all.plus(pauseAfter(failures));
        }

        assertThat(all).isBetween(Duration.ofDays(6), VerificationLink.VALID.dividedBy(2));
        var givenUp = fail(21);
        then(givenUp).should().remove();
        then(givenUp).should(never()).reschedule(any(), any());
    }

    @Test
    void sendsAsTheSameMailWhatItSendsAgain() {
        VerificationMailer mailer = mock();
        VerificationMail link = mock();
        var task = new VerificationMailConfiguration().sendVerificationLinks(mailer);
        var due = VerificationMail.TASK.instance("1").data(link).build();

        task.execute(due, mock());
        task.execute(due, mock());

        then(mailer).should(times(2)).deliver("verify.1", link);
    }

    private static Duration pauseAfter(int failures) {
        var again = ArgumentCaptor.forClass(Instant.class);
        then(fail(failures)).should().reschedule(any(), again.capture());
        return Duration.between(MONDAY, again.getValue());
    }

    private static ExecutionOperations<VerificationMail> fail(int earlierFailures) {
        ExecutionOperations<VerificationMail> operations = mock();
        var task = new TaskInstance<>(VerificationMail.TASK.getTaskName(), "1");
        var execution = new Execution(MONDAY, task, false, null, null, null, earlierFailures, null, 1L);
        VerificationMailConfiguration.RETRIES.onFailure(
                ExecutionComplete.failure(execution, MONDAY, MONDAY, new IllegalStateException("down")), operations);
        return operations;
    }
}
