package io.waymark.kit.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands work to the background in the transaction that makes it necessary: both happen or neither. */
public class BackgroundTasks {

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> scheduler;

    BackgroundTasks(SchedulerClient client, ObjectProvider<Scheduler> scheduler) {
        this.client = client;
        this.scheduler = scheduler;
    }

    /** Starts the work as soon as the transaction commits. A second task of the same name and id is ignored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(TaskInstance<?> task) {
        schedule(task, Clock.systemUTC().instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
            }
        });
    }

    /** Starts the work at a time to come. A second task of the same name and id is ignored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void schedule(TaskInstance<?> task, Instant at) {
        client.scheduleIfNotExists(task, at);
    }
}
