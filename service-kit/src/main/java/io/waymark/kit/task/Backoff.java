package io.waymark.kit.task;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/** Tries again after a pause that doubles up to a limit, and never gives up: what was down hears of it later. */
public record Backoff<T>(Duration first, Duration longest) implements FailureHandler<T> {

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<T> operations) {
        var failures = failed.getExecution().consecutiveFailures;
        var pause = first.multipliedBy(1L << Math.min(failures, 20));
        operations.reschedule(failed, failed.getTimeDone().plus(pause.compareTo(longest) > 0 ? longest : pause));
    }
}
