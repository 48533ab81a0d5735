package io.waymark.web.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.mail.FinalRefusal;
import io.waymark.web.mail.Postman;
import io.waymark.web.notification.MailDecision.Drop;
import io.waymark.web.notification.MailDecision.Hold;
import io.waymark.web.notification.MailDecision.Send;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Runs a mail's task: decides in a transaction that it is being sent, hands the mail over without one, and remembers in another
 * what became of it. Whoever is killed in between leaves it as being sent, and nobody sends it again.
 */
@Component
class MailRun {

    private final Postman postman;
    private final Clock clock;

    MailRun(Postman postman, Clock clock) {
        this.postman = postman;
        this.clock = clock;
    }

    <T> CompletionHandler<T> within(
            UUID college, Supplier<MailDecision> decision, BiConsumer<List<UUID>, MailState> settle) {
        return CurrentInstitution.call(new InstitutionId(college), () -> switch (decision.get()) {
            case Send send -> {
                deliver(send, settle);
                settle.accept(send.notices(), MailState.SENT);
                yield new OnCompleteRemove<>();
            }
            case Hold hold -> again(Duration.between(clock.instant(), hold.until()));
            case Drop _ -> new OnCompleteRemove<>();
        });
    }

    /** A refusal, or no answer, is no kill: it is tried again. */
    private void deliver(Send send, BiConsumer<List<UUID>, MailState> settle) {
        try {
            postman.deliver(send.mail());
        } catch (RuntimeException failure) {
            settle.accept(send.notices(), send.before());
            throw failure;
        }
    }

    /** Tries again until it has been tried for long enough, or the server says that there is no such address. */
    <T> FailureHandler<T> retrying(
            Class<T> type, Function<T, UUID> college, Function<T, Instant> since, Consumer<T> giveUp) {
        return (failed, operations) -> {
            var mail = type.cast(failed.getExecution().taskInstance.getData());
            var retries = new MailRetries(since.apply(mail), clock.instant());
            if (retries.areOver() || FinalRefusal.is(failed.getCause().orElse(null))) {
                CurrentInstitution.run(new InstitutionId(college.apply(mail)), () -> giveUp.accept(mail));
                operations.remove();
            } else {
                operations.reschedule(failed, failed.getTimeDone().plus(retries.pause()));
            }
        };
    }

    private static <T> CompletionHandler<T> again(Duration pause) {
        return (done, operations) ->
                operations.reschedule(done, done.getTimeDone().plus(pause));
    }
}
